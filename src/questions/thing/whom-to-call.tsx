import { memo, useMemo } from "react";
import * as v from "valibot";
import { looksLikeCardNumber } from "#readiness/card-number.ts";
import { TextArea, TextField } from "#ui/text-field.tsx";
import { useWords } from "#ui/words.tsx";
import { usePlanForm } from "../plan-form.ts";
import { SheetFields, SheetRow } from "../sheet-part.tsx";
import { Unreachable } from "../people/unreachable.tsx";
import { CallList } from "./call-list.tsx";
import { ThingContact } from "./thing-contact.tsx";
import { changeThing, thingIn, useThing } from "./use-thing.ts";

interface CallFields {
  thingAccount: string;
  thingNote: string;
}

/** Whom to call about a thing and in what order, our number with them, who looks after it, and a note for staff. */
export const WhomToCall = memo(function CallsAboutThing({ id }: { id: string }) {
  const t = useWords();
  const thing = useThing(id);
  const schema = useMemo(
    () =>
      v.strictObject({
        thingAccount: v.pipe(
          v.string(),
          v.trim(),
          v.maxLength(200, t("things.account.long")),
          v.check((typed) => !looksLikeCardNumber(typed), t("things.account.card")),
        ),
        thingNote: v.pipe(v.string(), v.maxLength(5000, t("things.note.long"))),
      }),
    [t],
  );
  const { form } = usePlanForm<CallFields, CallFields>({
    schema,
    shown: (plan) => {
      const shown = thingIn(plan, id);
      return { thingAccount: shown?.accountRef ?? "", thingNote: shown?.note ?? "" };
    },
    // what cannot be used counts as blank: a card number is never kept
    keep: ({ thingAccount = "", thingNote = "" }, { field, together }) =>
      changeThing(id, field === "thingAccount" ? { accountRef: thingAccount } : { note: thingNote }, {
        together: `${together} ${id}`,
      }),
  });
  if (thing === undefined) return null;
  const { errors } = form.formState;
  return (
    <>
      <SheetRow ask={t("things.call")} help={t("things.call.help")}>
        <CallList id={id} />
        <Unreachable dependency={id} />
      </SheetRow>
      <SheetFields>
        <TextField
          label={t("things.account.ask")}
          help={t("things.account.help")}
          autoComplete="off"
          error={errors.thingAccount?.message}
          {...form.register("thingAccount")}
        />
      </SheetFields>
      <SheetFields>
        <ThingContact id={id} who="owner" field="thingOwner" label={t("things.owner.ask")} />
      </SheetFields>
      <SheetFields>
        <TextArea
          label={t("things.note.ask")}
          dir="auto"
          rows={3}
          error={errors.thingNote?.message}
          {...form.register("thingNote")}
        />
      </SheetFields>
    </>
  );
});
