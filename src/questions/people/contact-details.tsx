import { useMemo, useState } from "react";
import * as v from "valibot";
import { isMailAddress } from "#plan/contact-routes.ts";
import { contactKinds, newContact, type Contact } from "#plan/contact.ts";
import { changeContact } from "#plan/edits/change-contact.ts";
import { apply, openPlanStore } from "#store/open-plan.ts";
import { useAnnounce } from "#ui/announcer.tsx";
import { SelectField } from "#ui/select-field.tsx";
import { TextArea, TextField } from "#ui/text-field.tsx";
import { useWords } from "#ui/words.tsx";
import { DayField, usePastDay } from "../day-field.tsx";
import { hasNumberToDial } from "../phone-number.ts";
import { usePlanForm } from "../plan-form.ts";
import { SheetPart } from "../sheet-part.tsx";
import styles from "./people.module.css";

interface DetailFields {
  theirName: string;
  theirRole: string;
  theirKind: Contact["kind"];
  theirPhone: string;
  theirPhone2: string;
  theirEmail: string;
  theirHours: string;
  theirCheckedOn: string;
  theirNote: string;
}
type Details = Omit<DetailFields, "theirCheckedOn"> & { theirCheckedOn: string | null };

/** Who somebody is and how to reach them. A number or an address that cannot be used is kept as typed. */
export function ContactDetails({ id }: { id: string }) {
  const t = useWords();
  const announce = useAnnounce();
  const pastDay = usePastDay();
  const [isNewNumber, setIsNewNumber] = useState(false);
  const { schema, keptBy } = useMemo(() => {
    const line = v.pipe(v.string(), v.maxLength(1000, t("contacts.long")));
    const kept = {
      theirName: line,
      theirRole: line,
      theirKind: v.picklist(contactKinds),
      theirPhone: line,
      theirPhone2: line,
      theirEmail: line,
      theirHours: line,
      theirCheckedOn: pastDay,
      theirNote: line,
    };
    return {
      keptBy: v.strictObject(kept),
      schema: v.strictObject({
        ...kept,
        theirName: v.pipe(
          v.string(),
          v.check((name) => name.trim() !== "", t("contacts.nameBlank")),
          v.maxLength(120, t("contacts.nameLong")),
        ),
        theirPhone: v.pipe(line, v.check(hasNumberToDial, t("contacts.phoneWrong"))),
        theirEmail: v.pipe(
          line,
          v.check((email) => email.trim() === "" || isMailAddress(email), t("contacts.emailWrong")),
        ),
      }),
    };
  }, [t, pastDay]);
  const { form } = usePlanForm<DetailFields, Details>({
    schema,
    keptBy,
    shown: ({ contacts }) => shownOf(contacts.find((contact) => contact.id === id)),
    keep: (usable, { together }) => {
      apply(changeContact, { id, changes: changesOf(usable) }, { together: `${id}:${together}` });
      // another number was not rung on that day: the plan has none any more
      const kept = openPlanStore.getState().plan?.contacts.find((contact) => contact.id === id);
      if (kept?.checkedOn !== null || !usable.theirCheckedOn) return;
      form.setValue("theirCheckedOn", "");
      setIsNewNumber(true);
      announce(t("contacts.newNumber"));
    },
  });
  const { errors } = form.formState;
  return (
    <>
      <SheetPart heading={t("contacts.who")}>
        <div className={styles.details}>
          <TextField
            label={t("contacts.name")}
            help={t("contacts.nameHelp")}
            dir="auto"
            autoComplete="off"
            error={errors.theirName?.message}
            {...form.register("theirName")}
          />
          <TextField
            label={t("contacts.role")}
            help={t("contacts.roleHelp")}
            dir="auto"
            autoComplete="off"
            error={errors.theirRole?.message}
            {...form.register("theirRole")}
          />
          <SelectField
            label={t("contacts.kind")}
            options={contactKinds.map((kind) => ({ value: kind, label: t(`contacts.kind.${kind}`) }))}
            {...form.register("theirKind")}
          />
        </div>
      </SheetPart>
      <SheetPart heading={t("contacts.reach")}>
        <div className={styles.details}>
          <TextField
            type="tel"
            label={t("contacts.phone")}
            help={t("contacts.phoneHelp")}
            autoComplete="off"
            error={errors.theirPhone?.message}
            {...form.register("theirPhone")}
          />
          <TextField
            label={t("contacts.phone2")}
            help={t("contacts.phone2Help")}
            autoComplete="off"
            error={errors.theirPhone2?.message}
            {...form.register("theirPhone2")}
          />
          <TextField
            type="email"
            label={t("contacts.email")}
            autoComplete="off"
            error={errors.theirEmail?.message}
            {...form.register("theirEmail")}
          />
          <DayField
            label={t("contacts.checkedOn")}
            help={isNewNumber ? t("contacts.newNumber") : undefined}
            error={errors.theirCheckedOn?.message}
            today={t("contacts.rangToday")}
            onToday={(day) => form.setValue("theirCheckedOn", day, { shouldDirty: true })}
            {...form.register("theirCheckedOn")}
          />
          <TextField
            label={t("contacts.hours")}
            help={t("contacts.hoursHelp")}
            dir="auto"
            autoComplete="off"
            error={errors.theirHours?.message}
            {...form.register("theirHours")}
          />
          <TextArea
            rows={2}
            label={t("contacts.note")}
            help={t("contacts.noteHelp")}
            dir="auto"
            error={errors.theirNote?.message}
            {...form.register("theirNote")}
          />
        </div>
      </SheetPart>
    </>
  );
}

function shownOf(contact: Contact = newContact({ id: "nobody", name: "" })): DetailFields {
  return {
    theirName: contact.name,
    theirRole: contact.role,
    theirKind: contact.kind,
    theirPhone: contact.phone,
    theirPhone2: contact.phone2,
    theirEmail: contact.email,
    theirHours: contact.reachable,
    theirCheckedOn: contact.checkedOn ?? "",
    theirNote: contact.note,
  };
}

function changesOf(usable: Partial<Details>): Partial<Omit<Contact, "id">> {
  const { theirName, theirRole, theirKind, theirPhone, theirPhone2, theirEmail, theirHours, theirNote } =
    usable;
  return {
    ...(theirName !== undefined && { name: theirName.trim() }),
    ...(theirRole !== undefined && { role: theirRole.trim() }),
    ...(theirKind !== undefined && { kind: theirKind }),
    ...(theirPhone !== undefined && { phone: theirPhone.trim() }),
    ...(theirPhone2 !== undefined && { phone2: theirPhone2.trim() }),
    ...(theirEmail !== undefined && { email: theirEmail.trim() }),
    ...(theirHours !== undefined && { reachable: theirHours.trim() }),
    ...(theirNote !== undefined && { note: theirNote.trim() }),
    ...(usable.theirCheckedOn !== undefined && { checkedOn: usable.theirCheckedOn }),
  };
}
