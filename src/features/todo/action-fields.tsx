import { useMemo, type FormEvent } from "react";
import { useWatch } from "react-hook-form";
import * as v from "valibot";
import { changeAction } from "#plan/edits/change-action.ts";
import type { Plan } from "#plan/plan.ts";
import { actionWindows } from "#plan/upkeep.ts";
import { ContactPick } from "#questions/contact-pick.tsx";
import { DayField } from "#questions/day-field.tsx";
import { longestTitle } from "#questions/longest-text.ts";
import { usePlanForm } from "#questions/plan-form.ts";
import { daysLater } from "#readiness/later-day.ts";
import { apply, usePlan } from "#store/open-plan.ts";
import { Button } from "#ui/button.tsx";
import { RadioGroup } from "#ui/radio-group.tsx";
import { SelectField } from "#ui/select-field.tsx";
import { TextField } from "#ui/text-field.tsx";
import { useWords } from "#ui/words.tsx";

interface Fields {
  actionTitle: string;
  actionWindow: string;
  actionDue: string;
  actionThing: string;
}

/** What is to be done, by when, by whom and for which thing; saved as it is typed. */
export function ActionFields({ id, today, onClose }: { id: string; today: string; onClose: () => void }) {
  const t = useWords();
  const owner = usePlan(({ actions }) => actions.find((action) => action.id === id)?.owner ?? null);
  const things = usePlan(({ dependencies }) => dependencies);
  const schema = useMemo(
    () =>
      v.strictObject({
        actionTitle: v.pipe(
          v.string(),
          v.trim(),
          v.minLength(1, t("todo.titleBlank")),
          v.maxLength(longestTitle, t("todo.titleLong")),
        ),
        actionWindow: v.string(),
        actionDue: v.string(),
        actionThing: v.string(),
      }),
    [t],
  );
  const { form, submit, changeTogether } = usePlanForm<Fields, Fields>({
    schema,
    shown: (plan) => fieldsOf(plan, id),
    keep: ({ actionTitle, actionWindow, actionDue, actionThing }, { together }) => {
      const window = actionWindows.find((days) => String(days) === actionWindow);
      const changes = {
        ...(actionTitle !== undefined && { title: actionTitle }),
        ...(window !== undefined && { window }),
        ...(actionDue !== undefined && { due: actionDue === "" ? null : actionDue }),
        ...(actionThing !== undefined && { dependency: actionThing === "" ? null : actionThing }),
      };
      apply(changeAction, { id, changes }, { together: `${id} ${together}` });
    },
    onContinue: onClose,
  });
  const [title, window] = useWatch({ control: form.control, name: ["actionTitle", "actionWindow"] });

  function close(event: FormEvent): void {
    submit(event);
    if (title.trim() === "") form.setFocus("actionTitle");
  }

  return (
    // no form element: a contact that is added in here must not send it
    <>
      <TextField
        label={t("todo.field.title")}
        autoComplete="off"
        dir="auto"
        error={form.formState.errors.actionTitle?.message}
        {...form.register("actionTitle")}
        onKeyDown={(event) => {
          if (event.key === "Enter" && !event.nativeEvent.isComposing) close(event);
        }}
      />
      <RadioGroup
        name="actionWindow"
        legend={t("todo.field.window")}
        help={t("todo.field.windowHelp")}
        layout="row"
        options={actionWindows.map((count) => ({ value: String(count), label: t("todo.days", { count }) }))}
        chosen={window}
        onChange={({ target }) =>
          changeTogether("actionWindow", () => {
            form.setValue("actionWindow", target.value);
            form.setValue("actionDue", daysLater(today, Number(target.value)));
          })
        }
      />
      <DayField label={t("todo.field.due")} {...form.register("actionDue")} />
      <ContactPick
        id="actionOwner"
        label={t("todo.field.owner")}
        chosen={owner}
        onChoose={(contact) => apply(changeAction, { id, changes: { owner: contact } })}
      />
      <SelectField
        label={t("todo.field.thing")}
        options={[
          { value: "", label: t("todo.field.noThing") },
          ...things.map((thing) => ({ value: thing.id, label: thing.name })),
        ]}
        {...form.register("actionThing")}
      />
      <div>
        <Button small aria-label={t("todo.closeWhich", { title })} onClick={close}>
          {t("todo.close")}
        </Button>
      </div>
    </>
  );
}

function fieldsOf({ actions }: Plan, id: string): Fields {
  const action = actions.find((each) => each.id === id);
  return {
    actionTitle: action?.title ?? "",
    actionWindow: String(action?.window ?? 30),
    actionDue: action?.due ?? "",
    actionThing: action?.dependency ?? "",
  };
}
