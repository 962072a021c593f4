import { agreeInWorkshop } from "#plan/edits/record-workshop.ts";
import type { Action } from "#plan/upkeep.ts";
import { NewFix } from "#questions/new-fix.tsx";
import { useToday } from "#questions/use-today.ts";
import { apply } from "#store/open-plan.ts";
import { changeWorkshop } from "#store/workshop-run.ts";
import { useAnnounce } from "#ui/announcer.tsx";
import { useWords } from "#ui/words.tsx";
import { hiding, type Shown } from "#workshop/hidden-words.ts";
import { personWords } from "#workshop/person-words.ts";
import type { StageFacts } from "#workshop/stage-text.ts";
import { recordOf } from "./record-of.ts";
import styles from "./stage.module.css";

/** A fix of the room: a to-do of the plan and of the workshop's record, and a line on the stage. */
export function FixForm({ facts, shown }: { facts: StageFacts; shown: Shown }) {
  const t = useWords();
  const announce = useAnnounce();
  const today = useToday();
  const { plan } = facts;

  function add(action: Action): void {
    apply(agreeInWorkshop, { record: recordOf(facts, today), action });
    changeWorkshop(({ fixes }) => ({ fixes: [...fixes, action.id] }));
    // what is said is heard in the room too
    announce(t("ask.fixAdded", { title: hiding(plan, shown)(action.title) }));
  }
  return (
    <div className={styles.fix}>
      <NewFix dependency={null} onAdd={add} labelOf={(contact) => personWords(contact, plan, t, shown)} />
    </div>
  );
}
