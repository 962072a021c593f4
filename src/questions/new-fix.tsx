import { useState } from "react";
import { useForm } from "react-hook-form";
import type { Contact } from "#plan/contact.ts";
import type { Action } from "#plan/upkeep.ts";
import { daysLater } from "#readiness/later-day.ts";
import { newId } from "#store/new-id.ts";
import { Button } from "#ui/button.tsx";
import { TextField } from "#ui/text-field.tsx";
import { useWords } from "#ui/words.tsx";
import { ContactPick } from "./contact-pick.tsx";
import { DayField } from "./day-field.tsx";
import { longestTitle } from "./longest-text.ts";
import { useToday } from "./use-today.ts";

interface NewFixProps {
  /** the thing of the plan it is about */
  dependency: string | null;
  onAdd: (action: Action) => void;
  /** what a contact is called here */
  labelOf?: (contact: Contact) => string;
}

/** What is changed, by whom and by when; by Enter too. No form of its own: somebody new is added in the middle of it. */
export function NewFix({ dependency, onAdd, labelOf }: NewFixProps) {
  const t = useWords();
  const today = useToday();
  const [owner, setOwner] = useState<string | null>(null);
  const { register, handleSubmit, formState, reset, setFocus } = useForm({
    defaultValues: { fixTitle: "", fixDue: daysLater(today, 30) },
  });

  function add({ fixTitle, fixDue }: { fixTitle: string; fixDue: string }): void {
    const title = fixTitle.trim();
    const due = fixDue === "" ? null : fixDue;
    setFocus("fixTitle"); // before its field is forgotten
    reset();
    setOwner(null);
    onAdd({ id: newId(), title, window: 30, owner, due, doneOn: null, dependency });
  }
  const submit = (): void => void handleSubmit(add)();
  return (
    <>
      <TextField
        label={t("ask.fix")}
        dir="auto"
        error={formState.errors.fixTitle?.message}
        {...register("fixTitle", {
          validate: (title) =>
            title.trim() === "" ? t("ask.fixBlank") : title.trim().length <= longestTitle || t("ask.fixLong"),
        })}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
          event.preventDefault();
          submit();
        }}
      />
      <ContactPick
        id="fixOwner"
        label={t("ask.fixWho")}
        chosen={owner}
        onChoose={setOwner}
        {...(labelOf && { labelOf })}
      />
      <DayField label={t("ask.fixDue")} {...register("fixDue")} />
      <div>
        <Button onClick={submit}>{t("ask.addFix")}</Button>
      </div>
    </>
  );
}
