import { dialAddress } from "#document/dial.ts";
import type { Formats } from "#i18n/formats.ts";
import type { Translate } from "#i18n/translate.ts";
import { isMailAddress } from "#plan/contact-routes.ts";
import type { Contact } from "#plan/contact.ts";
import { putInCallOrder } from "#plan/edits/put-in-call-order.ts";
import { namedAs, type NamedAs } from "#plan/named-as.ts";
import { apply, usePlan } from "#store/open-plan.ts";
import { Button, ButtonLink } from "#ui/button.tsx";
import { hrefTo } from "#ui/routes.ts";
import { useFormats, useWords } from "#ui/words.tsx";
import styles from "./contacts.module.css";

/** Beside a contact's sheet: ring them, their place in the call order, where they are named. */
export function ContactAside({ contact }: { contact: Contact }) {
  return (
    <>
      <Reach contact={contact} />
      <PlaceInOrder id={contact.id} />
      <Named id={contact.id} />
    </>
  );
}

function Reach({ contact: { phone, email } }: { contact: Contact }) {
  const t = useWords();
  const number = dialAddress(phone);
  const address = isMailAddress(email) ? email.trim() : null;
  if (number === null && address === null) return null;
  return (
    <div className={styles.files}>
      {number !== null && (
        <ButtonLink icon="phone" href={number}>
          {t("contacts.ring", { number: phone.trim() })}
        </ButtonLink>
      )}
      {address !== null && (
        <ButtonLink icon="mail" href={`mailto:${address}`}>
          {t("contacts.write", { address })}
        </ButtonLink>
      )}
    </div>
  );
}

function PlaceInOrder({ id }: { id: string }) {
  const t = useWords();
  const plan = usePlan((open) => open.id);
  const order = usePlan(({ callOrder }) => callOrder);
  const places = [...new Set(order)];
  const place = places.indexOf(id) + 1;
  return (
    <section className={styles.files}>
      <h2>{t("contacts.place")}</h2>
      <p>
        {place > 0 ? t("contacts.placeOf", { place, count: places.length }) : t("contacts.noPlace")}{" "}
        <a href={hrefTo("contacts", { plan })}>{t("contacts.changeOrder")}</a>
      </p>
      <Button small onClick={() => apply(putInCallOrder, { contact: id, isIn: place === 0 })}>
        {place > 0 ? t("contacts.takeOut") : t("contacts.putIn")}
      </Button>
    </section>
  );
}

function Named({ id }: { id: string }) {
  const t = useWords();
  const formats = useFormats();
  const plan = usePlan((open) => open);
  return (
    <section className={styles.files}>
      <h2>{t("contacts.namedTitle")}</h2>
      <p id="named">{namedWords(namedAs(plan, id), t, formats)}</p>
    </section>
  );
}

/** "Named on 3 cards and as deputy for 1 decision." */
function namedWords(named: NamedAs, t: Translate, formats: Formats): string {
  const as = namedKeys
    .filter((key) => named[key] > 0)
    .map((key) => t(`contacts.named.${key}`, { count: named[key] }));
  return as.length === 0 ? t("contacts.namedNowhere") : t("contacts.named", { as: formats.list(as) });
}

const namedKeys = ["cards", "looksAfter", "decides", "deputy", "agrees", "copies", "tasks"] as const;
