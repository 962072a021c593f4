import { useState } from "react";
import { Button } from "#ui/button.tsx";
import { useWords } from "#ui/words.tsx";
import { useSay } from "#questions/said.tsx";

/** All plans of this browser in one file. */
export function SaveAllButton() {
  const t = useWords();
  const say = useSay();
  const [isSaving, setIsSaving] = useState(false);

  async function save(): Promise<void> {
    if (isSaving) return;
    setIsSaving(true);
    try {
      const { saveAll } = await import("./save-all.ts");
      const sent = await saveAll();
      if (!sent.ok) return say.failed(sent.reason);
      const { names, unreadable } = sent.value;
      say.done(t("library.said.allSent", { files: names.join(", "), left: unreadable }));
    } finally {
      setIsSaving(false);
    }
  }

  return (
    <Button kind="plain" data-testid="export-library" onClick={() => void save()}>
      {isSaving ? t("library.savingAll") : t("library.saveAll")}
    </Button>
  );
}
