import { useId, useState } from "react";
import { addContact } from "#plan/edits/add-contact.ts";
import { nameContactInCharge } from "#plan/edits/name-contact-in-charge.ts";
import { contactKinds, newContact, type ContactKind } from "#plan/contact.ts";
import { OpenedFields } from "#questions/opened-fields.tsx";
import { hasNumberToDial } from "#questions/phone-number.ts";
import { newId } from "#store/new-id.ts";
import { apply } from "#store/open-plan.ts";
import { useAnnounce } from "#ui/announcer.tsx";
import { Button } from "#ui/button.tsx";
import { Cluster } from "#ui/layout.tsx";
import { SelectField } from "#ui/select-field.tsx";
import { TextField } from "#ui/text-field.tsx";
import { useWords } from "#ui/words.tsx";
import styles from "./contacts.module.css";

interface AddContactProps {
  kind: ContactKind;
  /** what they are needed for; absent: it is asked for */
  role?: string;
  /** they are to lead: first in the call order */
  isLead?: boolean;
  /** with the id of who was added, or null */
  onDone: (id: string | null) => void;
}

/** A name and a number, asked right here; the rest stands on their own sheet. */
export function AddContact({ kind: givenKind, role: givenRole, isLead = false, onDone }: AddContactProps) {
  const t = useWords();
  const announce = useAnnounce();
  const id = useId();
  const [name, setName] = useState("");
  const [role, setRole] = useState(givenRole ?? "");
  const [kind, setKind] = useState(givenKind);
  const [phone, setPhone] = useState("");
  const [isTried, setIsTried] = useState(false);
  const nameProblem = name.trim() === "" ? t("contacts.nameBlank") : undefined;
  const phoneProblem = hasNumberToDial(phone) ? undefined : t("contacts.phoneWrong");

  function add(): void {
    setIsTried(true);
    if (nameProblem !== undefined) return document.getElementById(`${id}-name`)?.focus();
    if (phoneProblem !== undefined) return document.getElementById(`${id}-phone`)?.focus();
    const contact = newContact({
      id: newId(),
      name: name.trim(),
      role: role.trim(),
      phone: phone.trim(),
      kind,
    });
    if (isLead) apply(nameContactInCharge, { ...contact, who: "lead", newId: contact.id });
    else apply(addContact, contact);
    announce(t("contacts.added", { name: contact.name }));
    onDone(contact.id);
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <OpenedFields className={styles.added} onEscape={() => onDone(null)}>
        <TextField
          id={`${id}-name`}
          label={t("contacts.name")}
          help={t("contacts.nameHelp")}
          dir="auto"
          autoComplete="off"
          maxLength={120}
          value={name}
          error={isTried ? nameProblem : undefined}
          onChange={({ target }) => setName(target.value)}
        />
        <TextField
          id={`${id}-phone`}
          type="tel"
          label={t("contacts.phone")}
          autoComplete="off"
          maxLength={200}
          value={phone}
          error={isTried ? phoneProblem : undefined}
          onChange={({ target }) => setPhone(target.value)}
        />
        {givenRole === undefined && (
          <>
            <TextField
              id={`${id}-role`}
              label={t("contacts.role")}
              help={t("contacts.roleHelp")}
              dir="auto"
              maxLength={200}
              value={role}
              onChange={({ target }) => setRole(target.value)}
            />
            <SelectField
              id={`${id}-kind`}
              label={t("contacts.kind")}
              value={kind}
              onChange={({ target }) =>
                setKind(contactKinds.find((each) => each === target.value) ?? "other")
              }
              options={contactKinds.map((each) => ({ value: each, label: t(`contacts.kind.${each}`) }))}
            />
          </>
        )}
        <Cluster>
          <Button small type="submit">
            {t("ask.addThem")}
          </Button>
          <Button small kind="plain" onClick={() => onDone(null)}>
            {t("frame.cancel")}
          </Button>
        </Cluster>
      </OpenedFields>
    </form>
  );
}
