import { useEffect, useState } from "react";
import { Button } from "#ui/button.tsx";
import { useWords } from "#ui/words.tsx";
import { offerFile } from "#storage/offer-file.ts";
import { listSpareCopies, readSpareCopy, type SpareCopy } from "#storage/spare-copies.ts";
import { useMoment } from "./use-moment.ts";
import styles from "./unreadable-note.module.css";

/** The spare copies of this browser, to be brought back as a file is opened; without `onFile`, to be saved to a file. */
export function SpareCopies({ onFile }: { onFile?: (file: File) => void }) {
  const t = useWords();
  const [copies, setCopies] = useState<readonly SpareCopy[] | null>(null);
  const [bad, setBad] = useState("");
  useEffect(() => void listSpareCopies().then(setCopies), []);
  if (copies === null) return null;
  if (copies.length === 0) return <p>{t("kept.spare.none")}</p>;

  async function take(file: string, number: number): Promise<void> {
    const text = await readSpareCopy(file);
    setBad(text === null ? file : "");
    if (text === null) return;
    const name = `spare-copy-${number}.counterplan.json`;
    if (onFile) onFile(new File([text], name, { type: "application/json" }));
    else offerFile(name, text, "application/json");
  }

  return (
    <div className={styles.copies}>
      <p>
        <b>{t("kept.spare")}</b>
      </p>
      <ul className={styles.list}>
        {copies.flatMap((copy, age) =>
          copy.files.map((file, place) => (
            <SpareCopyRow
              key={file}
              copy={copy}
              place={place}
              isBad={bad === file}
              way={onFile ? "bringBack" : "save"}
              isNewest={age === 0}
              onTake={() => void take(file, copy.number)}
            />
          )),
        )}
      </ul>
    </div>
  );
}

interface SpareCopyRowProps {
  copy: SpareCopy;
  place: number;
  isBad: boolean;
  way: "bringBack" | "save";
  isNewest: boolean;
  onTake: () => void;
}

function SpareCopyRow({ copy, place, isBad, way, isNewest, onTake }: SpareCopyRowProps) {
  const t = useWords();
  const momentOf = useMoment();
  const parts = copy.files.length;
  const part = parts === 1 ? "" : ` (${t("kept.spare.part", { part: place + 1, parts })})`;
  const moment = `${momentOf(copy.at)}${part}`;
  return (
    <li className={styles.row} data-testid="spare-copy">
      <span>
        {t("kept.spare.row", { moment, count: copy.plans })}{" "}
        {isBad && <b role="alert">{t("kept.spare.bad")}</b>}
      </span>
      <Button
        small
        {...(isNewest && { kind: "filled" })}
        aria-label={t(`kept.spare.${way}Of`, { moment })}
        onClick={onTake}
      >
        {t(`kept.spare.${way}`)}
      </Button>
    </li>
  );
}
