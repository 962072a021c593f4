import { useState } from "react";
import { useForm } from "react-hook-form";
import { addDrillFix } from "#plan/edits/change-drill.ts";
import type { Plan } from "#plan/plan.ts";
import type { Drill } from "#plan/upkeep.ts";
import { ContactPick, contactLabel } from "#questions/contact-pick.tsx";
import { DayField } from "#questions/day-field.tsx";
import { useToday } from "#questions/use-today.ts";
import { daysLater } from "#readiness/later-day.ts";
import { newId } from "#store/new-id.ts";
import { apply } from "#store/open-plan.ts";
import { useAnnounce } from "#ui/announcer.tsx";
import { Button } from "#ui/button.tsx";
import { hrefTo } from "#ui/routes.ts";
import { TextField } from "#ui/text-field.tsx";
import { useFormats, useWords } from "#ui/words.tsx";
import styles from "./drills.module.css";

const mostFixes = 3;

/** Three fixes, each with a name and a date: they are to-dos from then on. */
export function DrillFixes({ plan, drill }: { plan: Plan; drill: Drill }) {
  const t = useWords();
  const formats = useFormats(plan.business);
  const fixes = plan.actions.filter(({ id }) => drill.actions.includes(id));
  return (
    <div className={styles.fields}>
      <p className={styles.quiet}>{t("drills.drill.fixesHelp")}</p>
      {fixes.length > 0 && (
        <ol className={styles.rows}>
          {fixes.map(({ id, title, owner, due, doneOn }) => {
            const contact = plan.contacts.find((each) => each.id === owner);
            const who = contact ? contactLabel(contact) : t("drills.drill.fixNobody");
            const day = due === null ? t("drills.drill.fixNoDay") : formats.day(due);
            return (
              <li key={id}>
                <b dir="auto">{title}</b>
                <p className={styles.quiet}>
                  {t("drills.drill.fixBy", { who, day })}
                  {doneOn !== null && ` · ${t("drills.drill.fixDone")}`}
                </p>
              </li>
            );
          })}
        </ol>
      )}
      {fixes.length < mostFixes && <NewFix plan={plan} drill={drill} key={fixes.length} />}
      {fixes.length > 0 && (
        <p>
          <a className={styles.record} href={hrefTo("todo", { plan: plan.id })}>
            {t("drills.drill.toTodo")}
          </a>
        </p>
      )}
    </div>
  );
}

/** What, who and by when; by Enter too. No form of its own: somebody new is added in the middle of it. */
function NewFix({ plan, drill }: { plan: Plan; drill: Drill }) {
  const t = useWords();
  const announce = useAnnounce();
  const today = useToday();
  const [owner, setOwner] = useState<string | null>(null);
  const { register, handleSubmit, formState } = useForm({
    defaultValues: { fixTitle: "", fixDue: daysLater(today, 30) },
  });
  const run = plan.outages.find(({ id, practice }) => id === drill.id && practice);
  const dependency = plan.dependencies.find(({ id }) => id === run?.down[0]?.root)?.id ?? null;

  function add({ fixTitle, fixDue }: { fixTitle: string; fixDue: string }): void {
    const title = fixTitle.trim();
    const due = fixDue === "" ? null : fixDue;
    const action = { id: newId(), title, window: 30, owner, due, doneOn: null, dependency } as const;
    apply(addDrillFix, { drill: drill.id, action });
    announce(t("drills.drill.fixAdded", { title }));
    // the next one, or what follows the third
    requestAnimationFrame(() => document.getElementById("fixTitle")?.focus());
  }
  const submit = (): void => void handleSubmit(add)();
  return (
    <>
      <TextField
        label={t("drills.drill.fix")}
        dir="auto"
        error={formState.errors.fixTitle?.message}
        {...register("fixTitle", {
          validate: (title) =>
            title.trim() === ""
              ? t("drills.drill.fixBlank")
              : title.length <= 200 || t("drills.drill.fixLong"),
        })}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
          event.preventDefault();
          submit();
        }}
      />
      <ContactPick id="fixOwner" label={t("drills.drill.fixWho")} chosen={owner} onChoose={setOwner} />
      <DayField label={t("drills.drill.fixDue")} {...register("fixDue")} />
      <div>
        <Button onClick={submit}>{t("drills.drill.addFix")}</Button>
      </div>
    </>
  );
}
