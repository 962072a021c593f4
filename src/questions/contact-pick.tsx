import { useId, useRef, useState } from "react";
import { addContact } from "#plan/edits/add-contact.ts";
import { newContact, type Contact, type ContactKind } from "#plan/contact.ts";
import { apply, usePlan } from "#store/open-plan.ts";
import { newId } from "#store/new-id.ts";
import { Button } from "#ui/button.tsx";
import { SelectField } from "#ui/select-field.tsx";
import { TextField } from "#ui/text-field.tsx";
import { Cluster } from "#ui/layout.tsx";
import { useWords } from "#ui/words.tsx";
import { OpenedFields } from "./opened-fields.tsx";
import styles from "./contact-pick.module.css";

interface ContactPickProps {
  label: string;
  help?: string;
  error?: string | undefined;
  /** id of the chosen contact; null for nobody */
  chosen: string | null;
  onChoose: (contact: string | null) => void;
  /** what somebody added here is */
  kind?: ContactKind;
  id?: string;
  labelOf?: (contact: Contact) => string;
}

const someoneElse = "+";

/** One of the plan's contacts, nobody, or somebody who is added right here. Their name is asked once in the plan. */
export function ContactPick({
  label,
  help,
  error,
  chosen,
  onChoose,
  kind = "staff",
  id,
  labelOf = contactLabel,
}: ContactPickProps) {
  const t = useWords();
  const contacts = usePlan((plan) => plan.contacts);
  const [isAdding, setIsAdding] = useState(false);
  const select = useRef<HTMLSelectElement>(null);

  function add(contact: Contact | null): void {
    setIsAdding(false);
    select.current?.focus();
    if (contact === null) return;
    apply(addContact, contact);
    onChoose(contact.id);
  }

  return (
    <>
      <SelectField
        ref={select}
        id={id}
        label={label}
        help={help}
        error={error}
        value={isAdding ? someoneElse : (chosen ?? "")}
        onChange={({ target }) => {
          setIsAdding(target.value === someoneElse);
          if (target.value !== someoneElse) onChoose(target.value === "" ? null : target.value);
        }}
        options={[
          { value: "", label: t("ask.nobody") },
          ...contacts.map((contact) => ({ value: contact.id, label: labelOf(contact) })),
          { value: someoneElse, label: t("ask.someoneElse") },
        ]}
      />
      {isAdding && <NewContact kind={kind} onDone={add} />}
    </>
  );
}

/** "Zoë Ağaoğlu, owner": the name, the role where it says more, the number where there is neither. */
export function contactLabel({ name, role, phone }: Contact): string {
  return [name.trim(), role.trim()].filter((part) => part !== "").join(", ") || phone.trim() || "–";
}

function NewContact({ kind, onDone }: { kind: ContactKind; onDone: (contact: Contact | null) => void }) {
  const t = useWords();
  const id = useId();
  const [name, setName] = useState("");
  const [phone, setPhone] = useState("");
  const [isBlank, setIsBlank] = useState(false);

  function add(): void {
    if (name.trim() === "") return setIsBlank(true);
    onDone(newContact({ id: newId(), name: name.trim(), phone: phone.trim(), kind }));
  }

  return (
    <OpenedFields className={styles.added} onEscape={() => onDone(null)}>
      <TextField
        id={`${id}-name`}
        label={t("ask.theirName")}
        dir="auto"
        value={name}
        error={isBlank && name.trim() === "" ? t("ask.nameBlank") : undefined}
        onChange={({ target }) => setName(target.value)}
      />
      <TextField
        id={`${id}-phone`}
        type="tel"
        label={t("ask.theirPhone")}
        value={phone}
        onChange={({ target }) => setPhone(target.value)}
      />
      <Cluster>
        <Button small onClick={add}>
          {t("ask.addThem")}
        </Button>
        <Button small kind="plain" onClick={() => onDone(null)}>
          {t("frame.cancel")}
        </Button>
      </Cluster>
    </OpenedFields>
  );
}
