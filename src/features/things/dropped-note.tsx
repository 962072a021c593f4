import { useOpenPlan, usePlan } from "#store/open-plan.ts";
import { Note } from "#ui/note.tsx";
import { useCostWords } from "#questions/use-cost-words.ts";
import { droppedAt } from "./dropped-words.ts";

/** so many are named one by one */
const mostNamed = 10;

/** What was left out when the plan was opened because it led nowhere; nothing where all led somewhere. */
export function DroppedNote() {
  const dropped = useOpenPlan((open) => open.dropped);
  const plan = usePlan((open) => open);
  const { t, inSentence } = useCostWords(plan);
  if (dropped.length === 0) return null;
  return (
    <Note kind="warning">
      <p>{t("things.dropped", { count: dropped.length })}</p>
      <ul>
        {dropped.slice(0, mostNamed).map((each) => {
          const at = droppedAt(each);
          const where =
            at.thing === null
              ? t(at.words)
              : t(at.words, { thing: inSentence(plan.dependencies[at.thing]?.id ?? "") });
          return (
            <li key={`${each.path.join(".")}.${each.id}`}>
              {t("things.dropped.at", { where, id: each.id })}
            </li>
          );
        })}
        {dropped.length > mostNamed && (
          <li>{t("things.dropped.more", { count: dropped.length - mostNamed })}</li>
        )}
      </ul>
    </Note>
  );
}
