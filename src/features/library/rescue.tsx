import { useState } from "react";
import { Button } from "#ui/button.tsx";
import { useWords } from "#ui/words.tsx";
import { offerFile } from "#storage/offer-file.ts";
import { rawRecords } from "#storage/raw-records.ts";
import type { BootState } from "#store/boot-state.ts";
import { SpareCopies } from "./spare-copies.tsx";

const fileName = "counterplan-kept.txt";

/** What can be saved to a file while the plans cannot be opened: what a newer version kept, and the spare copies. */
export function Rescue({ boot }: { boot: BootState }) {
  return boot === "newer" ? <SaveRaw /> : <SpareCopies />;
}

function SaveRaw() {
  const t = useWords();
  const [outcome, setOutcome] = useState<"sent" | "none" | null>(null);

  async function save(): Promise<void> {
    const text = await rawRecords();
    if (text !== null) offerFile(fileName, text, "text/plain;charset=utf-8");
    setOutcome(text === null ? "none" : "sent");
  }

  return (
    <>
      <Button small onClick={() => void save()}>
        {t("kept.raw")}
      </Button>
      {outcome !== null && <p role="status">{t(`kept.raw.${outcome}`, { name: fileName })}</p>}
    </>
  );
}
