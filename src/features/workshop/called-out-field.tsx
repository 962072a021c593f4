import { useRef, useState, type FormEvent } from "react";
import { idOfAdded, withAddedThing, type AddedThing } from "#advice/with-added-thing.ts";
import type { Plan } from "#plan/plan.ts";
import { apply } from "#store/open-plan.ts";
import { changeWorkshop } from "#store/workshop-run.ts";
import { useAnnounce } from "#ui/announcer.tsx";
import { Button } from "#ui/button.tsx";
import { TextField } from "#ui/text-field.tsx";
import { useWords } from "#ui/words.tsx";
import { hiding, type Shown } from "#workshop/hidden-words.ts";
import { calledOut } from "./called-out.ts";
import { useWorkshopContent } from "./content.ts";
import styles from "./stage.module.css";

const longestName = 120;

/** What the room calls out goes straight into the plan; the field is ready for the next. */
export function CalledOutField({ plan, shown }: { plan: Plan; shown: Shown }) {
  const t = useWords();
  const announce = useAnnounce();
  const content = useWorkshopContent();
  const hide = hiding(plan, shown); // what is said is heard in the room too
  const [text, setText] = useState("");
  const [problem, setProblem] = useState<string>();
  const field = useRef<HTMLInputElement>(null);

  function add(event: FormEvent): void {
    event.preventDefault();
    const named = calledOut(content, plan, text);
    const isLong = text.trim().length > longestName;
    field.current?.focus();
    if (named === null || isLong)
      return setProblem(isLong ? t("workshop.things.long") : t("workshop.things.blank"));
    if ("there" in named) {
      note(named.there.id);
      announce(t("workshop.things.there", { thing: hide(named.there.name) }));
    } else {
      const id = idOfAdded(content, plan, named.added);
      apply((open: Plan, thing: { id: string; added: AddedThing }) => withAddedThing(content, open, thing), {
        id,
        added: named.added,
      });
      note(id);
      announce(t("workshop.things.added", { thing: hide(text.trim()) }));
    }
    setText("");
    setProblem(undefined);
  }

  return (
    <form noValidate className={styles.row} onSubmit={add}>
      <TextField
        ref={field}
        id="called-out"
        label={t("workshop.things.field")}
        dir="auto"
        error={problem}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          setProblem(undefined);
        }}
      />
      <Button type="submit">{t("workshop.things.add")}</Button>
    </form>
  );
}

/** Called out last stands last. */
function note(id: string): void {
  changeWorkshop(({ calledOut: before }) => ({ calledOut: [...before.filter((each) => each !== id), id] }));
}
