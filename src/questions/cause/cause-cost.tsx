import { thingsHangingOn } from "#plan/hanging-on.ts";
import type { Plan } from "#plan/plan.ts";
import { useFigures } from "#store/figures.ts";
import { CauseSentence } from "./cause-sentence.tsx";
import styles from "./homely-cause.module.css";
import { useCauseWords } from "./use-cause-words.ts";

/** What a cause takes down and costs, in the words of the map; or that one thing alone makes no shared cause yet. */
export function CauseCost({ plan, id }: { plan: Plan; id: string }) {
  const { t } = useCauseWords(plan);
  const cause = useFigures(({ figures }) => figures?.sharedCauses.find((each) => each.id === id));
  if (cause !== undefined) return <CauseSentence plan={plan} cause={cause} />;
  if (thingsHangingOn(plan, id).length !== 1) return null; // its figures are on their way
  return <p className={styles.help}>{t("shared.find.one")}</p>;
}
