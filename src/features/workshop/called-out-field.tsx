import { useForm } from "react-hook-form";
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
  const { register, handleSubmit, formState, reset, setFocus } = useForm({ defaultValues: { name: "" } });

  function add({ name }: { name: string }): void {
    const named = calledOut(content, plan, name);
    if (named === null) return;
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
      announce(t("workshop.things.added", { thing: hide(name.trim()) }));
    }
    setFocus("name"); // before its field is forgotten
    reset();
  }

  return (
    <form noValidate className={styles.row} onSubmit={(event) => void handleSubmit(add)(event)}>
      <TextField
        id="called-out"
        label={t("workshop.things.field")}
        dir="auto"
        error={formState.errors.name?.message}
        {...register("name", {
          validate: (name) =>
            calledOut(content, plan, name) === null
              ? t("workshop.things.blank")
              : name.trim().length <= longestName || t("workshop.things.long"),
        })}
      />
      <Button type="submit">{t("workshop.things.add")}</Button>
    </form>
  );
}

/** Called out last stands last. */
function note(id: string): void {
  changeWorkshop(({ calledOut: before }) => ({ calledOut: [...before.filter((each) => each !== id), id] }));
}
