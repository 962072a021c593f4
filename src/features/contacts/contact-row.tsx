import { memo } from "react";
import { dialAddress } from "#document/dial.ts";
import { isMailAddress } from "#plan/contact-routes.ts";
import type { Contact } from "#plan/contact.ts";
import { contactLabel } from "#questions/contact-pick.tsx";
import { useContactWords } from "#questions/people/use-contact-words.ts";
import { Button } from "#ui/button.tsx";
import { Note } from "#ui/note.tsx";
import { hrefTo } from "#ui/routes.ts";
import { Tag } from "#ui/tag.tsx";
import { useFormats, useWords } from "#ui/words.tsx";
import styles from "./contacts.module.css";

/** Who leads and who would if they are away. */
export type Standing = "inCharge" | "deputy" | null;

interface ContactRowProps {
  plan: string;
  contact: Contact;
  /** from 1; null outside the call order */
  place: number | null;
  /** how many are in the call order */
  count: number;
  standing: Standing;
  /** warnings, a line each: a text, so that rows nothing changed in are not drawn again */
  says: string;
  onMove: (contact: Contact, by: -1 | 1, from: { place: number; count: number }) => void;
  onPutIn: (contact: Contact) => void;
}

/** Somebody in the list of contacts. */
export const ContactRow = memo(
  function ContactRow({ plan, contact, place, count, standing, says, onMove, onPutIn }: ContactRowProps) {
    const t = useWords();
    const formats = useFormats();
    const { nameOf } = useContactWords();
    const { id, role, checkedOn, phone } = contact;
    const name = nameOf(contact);
    const label = contactLabel(contact);
    return (
      <li className={styles.row}>
        {place !== null && (
          <span className={styles.place} aria-hidden="true">
            {place}
          </span>
        )}
        <div className={styles.who}>
          <a id={`contact-${id}`} href={hrefTo("contact", { plan, contact: id })}>
            <b dir="auto">{name}</b>
            {role.trim() !== "" && role.trim() !== name && <span dir="auto">{role}</span>}
          </a>
          {standing !== null && <Tag kind="yours">{t(`contacts.${standing}`)}</Tag>}
        </div>
        <div className={styles.reach}>
          <FirstNumber contact={contact} />
          <SecondWay contact={contact} />
          {phone.trim() !== "" && (
            <span className={styles.checked}>
              {checkedOn === null
                ? t("contacts.neverChecked")
                : t("contacts.checked", { day: formats.day(checkedOn, "short") })}
            </span>
          )}
        </div>
        <div className={styles.ways}>
          {place === null ? (
            <Button
              small
              aria-label={t("contacts.putInOf", { name: label })}
              onClick={() => onPutIn(contact)}
            >
              {t("contacts.putIn")}
            </Button>
          ) : (
            <>
              <Button
                small
                kind="plain"
                id={`up-${id}`}
                aria-disabled={place === 1}
                aria-label={t("contacts.upOf", { name: label })}
                onClick={() => place > 1 && onMove(contact, -1, { place, count })}
              >
                {t("ask.up")}
              </Button>
              <Button
                small
                kind="plain"
                id={`down-${id}`}
                aria-disabled={place === count}
                aria-label={t("contacts.downOf", { name: label })}
                onClick={() => place < count && onMove(contact, 1, { place, count })}
              >
                {t("ask.down")}
              </Button>
            </>
          )}
        </div>
        {says !== "" && (
          <div className={styles.says}>
            <Note kind="warning">
              {says.split("\n").map((line) => (
                <p key={line}>{line}</p>
              ))}
            </Note>
          </div>
        )}
      </li>
    );
  },
  // the two handlers do the same whoever hands them in
  (before, after) =>
    before.contact === after.contact &&
    before.place === after.place &&
    before.count === after.count &&
    before.standing === after.standing &&
    before.says === after.says &&
    before.plan === after.plan,
);

function FirstNumber({ contact: { phone, phone2, email } }: { contact: Contact }) {
  const t = useWords();
  const address = dialAddress(phone);
  if (address !== null)
    return (
      <a className={styles.number} href={address} dir="ltr">
        {phone}
      </a>
    );
  if (phone.trim() !== "") return <b dir="auto">{phone}</b>;
  const hasOtherWay = phone2.trim() !== "" || email.trim() !== "";
  return hasOtherWay ? null : <span className={styles.none}>{t("contacts.noNumber")}</span>;
}

function SecondWay({ contact: { phone, phone2, email } }: { contact: Contact }) {
  const t = useWords();
  const way = phone2.trim() === "" ? email.trim() : phone2.trim();
  if (way === "") return null;
  const address = isMailAddress(way) ? `mailto:${way}` : dialAddress(way);
  const shown = address === null ? <span dir="auto">{way}</span> : <a href={address}>{way}</a>;
  const [before = "", after = ""] = t("contacts.or", { way: gap }).split(gap);
  return (
    <span className={styles.second}>
      {phone.trim() !== "" && before}
      {shown}
      {phone.trim() !== "" && after}
    </span>
  );
}

/** Stands in the sentence where the link comes. */
const gap = "\u0000";
