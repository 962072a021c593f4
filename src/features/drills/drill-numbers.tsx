import { useMemo } from "react";
import * as v from "valibot";
import { drillThings } from "#live/drill-things.ts";
import type { Contact } from "#plan/contact.ts";
import { leadOf } from "#plan/contact-in-charge.ts";
import { changeContact } from "#plan/edits/change-contact.ts";
import type { Plan } from "#plan/plan.ts";
import type { Drill } from "#plan/upkeep.ts";
import { contactLabel } from "#questions/contact-pick.tsx";
import { usePlanForm } from "#questions/plan-form.ts";
import { hasNumberToDial } from "#questions/phone-number.ts";
import { SheetFields, SheetPart } from "#questions/sheet-part.tsx";
import { apply } from "#store/open-plan.ts";
import { TextField } from "#ui/text-field.tsx";
import { useWords } from "#ui/words.tsx";

/** The numbers on the cards of what stopped, and the lead's: a wrong one is put right on the spot. */
export function DrillNumbers({ plan, drill }: { plan: Plan; drill: Drill }) {
  const t = useWords();
  const onCards = new Set(drillThings(plan, drill.id).flatMap(({ contacts }) => contacts));
  const lead = leadOf(plan)?.id;
  const contacts = plan.contacts.filter(({ id }) => onCards.has(id) || id === lead);
  if (contacts.length === 0) return null;
  return (
    <SheetPart heading={t("drills.drill.numbers")}>
      <SheetFields help={t("drills.drill.numbersHelp")}>
        {contacts.map((contact) => (
          <NumberOf key={contact.id} contact={contact} />
        ))}
      </SheetFields>
    </SheetPart>
  );
}

function NumberOf({ contact }: { contact: Contact }) {
  const { id } = contact;
  const t = useWords();
  const { schema, keptBy } = useMemo(() => {
    const number = v.pipe(v.string(), v.maxLength(1000, t("contacts.long")));
    return {
      keptBy: v.strictObject({ number }),
      schema: v.strictObject({ number: v.pipe(number, v.check(hasNumberToDial, t("contacts.phoneWrong"))) }),
    };
  }, [t]);
  const { form } = usePlanForm({
    schema,
    keptBy,
    shown: ({ contacts }) => ({ number: contacts.find((each) => each.id === id)?.phone ?? "" }),
    keep: ({ number }, { together }) => {
      if (number !== undefined) apply(changeContact, { id, changes: { phone: number } }, { together });
    },
  });
  return (
    <TextField
      id={`number-${id}`}
      type="tel"
      label={t("drills.drill.numberOf", { person: contactLabel(contact) })}
      error={form.formState.errors.number?.message}
      {...form.register("number")}
    />
  );
}
