import { useEffect, useState } from "react";
import { Stack } from "#ui/layout.tsx";
import { useFormats, useWords } from "#ui/words.tsx";
import { offlineCopy, type OfflineCopy } from "#storage/offline-copy.ts";

/** Whether Counterplan starts and works here without internet, and what that holds. */
export function OfflinePart({ className }: { className: string | undefined }) {
  const t = useWords();
  const formats = useFormats();
  const copy = useOfflineCopy();
  return (
    <section className={className}>
      <Stack>
        <h2>{t("offline.title")}</h2>
        <output data-testid="offline-copy" data-state={copy?.is}>
          {copy?.is === "ready" && t("offline.ready", { size: formats.number(megabytes(copy.bytes)) })}
          {copy?.is === "coming" && t("offline.coming")}
          {copy?.is === "refused" && t("offline.refused")}
        </output>
        <p>{t("offline.everything")}</p>
        <p>{t("offline.install")}</p>
        <p>{t("offline.versions")}</p>
      </Stack>
    </section>
  );
}

const asksAgainAfterMs = 2000;

/** What stands in this browser, asked again until all of it does; null before the first answer. */
function useOfflineCopy(): OfflineCopy | null {
  const [copy, setCopy] = useState<OfflineCopy | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isWanted = true;
    async function ask(): Promise<void> {
      const answer = await offlineCopy();
      if (!isWanted) return;
      setCopy(answer);
      if (answer.is === "coming") timer = setTimeout(() => void ask(), asksAgainAfterMs);
    }
    void ask();
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, []);
  return copy;
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 100_000) / 10;
}
