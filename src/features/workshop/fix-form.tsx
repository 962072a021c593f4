import { addAction } from "#plan/edits/add-action.ts";
import type { Plan } from "#plan/plan.ts";
import type { Action } from "#plan/upkeep.ts";
import { NewFix } from "#questions/new-fix.tsx";
import { apply } from "#store/open-plan.ts";
import { changeWorkshop } from "#store/workshop-run.ts";
import { useAnnounce } from "#ui/announcer.tsx";
import { useWords } from "#ui/words.tsx";
import { hiding, type Shown } from "#workshop/hidden-words.ts";
import { personWords } from "#workshop/person-words.ts";
import styles from "./stage.module.css";

/** A fix of the room: a to-do of the plan, and a line on the stage. */
export function FixForm({ plan, shown }: { plan: Plan; shown: Shown }) {
  const t = useWords();
  const announce = useAnnounce();

  function add(action: Action): void {
    apply(addAction, action);
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
