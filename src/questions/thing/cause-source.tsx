import type { Upstream } from "#content/service.ts";
import { withPart } from "#ui/with-part.tsx";
import { useFormats, useWords } from "#ui/words.tsx";
import styles from "./thing-parts.module.css";

interface CauseSourceProps {
  cause: Pick<Upstream, "confidence" | "source">;
  /** when we last read it, "YYYY-MM-DD" */
  readOn: string;
}

/** "The maker says so: status.example.com, read 21 November 2026." */
export function CauseSource({ cause: { confidence, source }, readOn }: CauseSourceProps) {
  const t = useWords();
  const formats = useFormats();
  if (source === null) return <p className={styles.source}>{t("things.source.none")}</p>;
  const where = placeOf(source);
  const words = t(`things.source.${confidence}`, { where, day: formats.day(readOn) });
  return (
    <p className={styles.source}>
      {source.startsWith("http") ? withPart(words, where, <SourceLink address={source} />) : words}
    </p>
  );
}

/** A link to a page outside, named by its host. */
export function SourceLink({ address }: { address: string }) {
  return (
    <a href={address} target="_blank" rel="noreferrer">
      {placeOf(address)}
    </a>
  );
}

/** "squareup.com" of an address; the title of an article we know no address of. */
function placeOf(source: string): string {
  if (!source.startsWith("http")) return `“${source.replace(/^article: /, "")}”`;
  return new URL(source).hostname.replace(/^www\./, "");
}
