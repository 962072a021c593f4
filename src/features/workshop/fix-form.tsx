import { useRef, useState, type FormEvent } from "react";
import { newContact } from "#plan/contact.ts";
import { addAction } from "#plan/edits/add-action.ts";
import { addContact } from "#plan/edits/add-contact.ts";
import type { Plan } from "#plan/plan.ts";
import { DayField } from "#questions/day-field.tsx";
import { useToday } from "#questions/use-today.ts";
import { daysLater } from "#readiness/later-day.ts";
import { newId } from "#store/new-id.ts";
import { apply } from "#store/open-plan.ts";
import { changeWorkshop } from "#store/workshop-run.ts";
import { useAnnounce } from "#ui/announcer.tsx";
import { Button } from "#ui/button.tsx";
import { SelectField } from "#ui/select-field.tsx";
import { TextField } from "#ui/text-field.tsx";
import { useWords } from "#ui/words.tsx";
import { hiding, type Shown } from "#workshop/hidden-words.ts";
import { personWords } from "#workshop/person-words.ts";
import styles from "./stage.module.css";

const longestTitle = 200;
const someoneElse = "+";

/** What is changed, by whom and by when: a to-do of the plan. */
export function FixForm({ plan, shown }: { plan: Plan; shown: Shown }) {
  const t = useWords();
  const announce = useAnnounce();
  const today = useToday();
  const blank = { title: "", owner: "", newName: "", due: daysLater(today, 30) };
  const [fields, setFields] = useState(blank);
  const [problem, setProblem] = useState<string>();
  const first = useRef<HTMLInputElement>(null);
  const change = (changed: Partial<typeof blank>): void => setFields({ ...fields, ...changed });

  function add(event: FormEvent): void {
    event.preventDefault();
    const title = fields.title.trim();
    first.current?.focus();
    if (title === "") return setProblem(t("workshop.fixes.blank"));
    if (title.length > longestTitle) return setProblem(t("workshop.fixes.long"));
    const id = newId();
    const owner = ownerOf();
    const due = fields.due === "" ? null : fields.due;
    apply(addAction, { id, title, window: 30, owner, due, doneOn: null, dependency: null });
    changeWorkshop(({ fixes }) => ({ fixes: [...fixes, id] }));
    // what is said is heard in the room too
    announce(t("workshop.fixes.added", { title: hiding(plan, shown)(title) }));
    setFields(blank);
    setProblem(undefined);
  }

  function ownerOf(): string | null {
    if (fields.owner !== someoneElse) return fields.owner === "" ? null : fields.owner;
    const name = fields.newName.trim();
    if (name === "") return null;
    const id = newId();
    apply(addContact, newContact({ id, name, kind: "staff" }));
    return id;
  }

  return (
    <form noValidate className={styles.fix} onSubmit={add}>
      <TextField
        ref={first}
        id="fix-title"
        label={t("workshop.fixes.what")}
        dir="auto"
        error={problem}
        value={fields.title}
        onChange={({ target }) => {
          change({ title: target.value });
          setProblem(undefined);
        }}
      />
      <SelectField
        id="fix-owner"
        label={t("workshop.fixes.who")}
        value={fields.owner}
        onChange={({ target }) => change({ owner: target.value })}
        options={[
          { value: "", label: t("ask.nobody") },
          ...plan.contacts.map((contact) => ({
            value: contact.id,
            label: personWords(contact, plan, t, shown),
          })),
          { value: someoneElse, label: t("ask.someoneElse") },
        ]}
      />
      {fields.owner === someoneElse && (
        <TextField
          id="fix-name"
          label={t("ask.theirName")}
          dir="auto"
          value={fields.newName}
          onChange={({ target }) => change({ newName: target.value })}
        />
      )}
      <DayField
        name="fix-due"
        label={t("workshop.fixes.when")}
        value={fields.due}
        onChange={({ target }) => change({ due: target.value })}
      />
      <Button type="submit">{t("workshop.fixes.add")}</Button>
    </form>
  );
}
