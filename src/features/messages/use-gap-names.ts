import type { Gap } from "#document/message-gaps.ts";
import { useFormats, useWords } from "#ui/words.tsx";

/** "the name of your business and the time of your next news". */
export function useGapNames(gaps: readonly Gap[]): string {
  const t = useWords();
  return useFormats().list(gaps.map((gap) => t(`messages.gap.${gap}`)));
}
