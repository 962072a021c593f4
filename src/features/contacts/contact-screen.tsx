import { shortText } from "#document/short-text.ts";
import { contactsInCallOrder } from "#plan/contact-in-charge.ts";
import type { Contact } from "#plan/contact.ts";
import { removeContact } from "#plan/edits/remove-contact.ts";
import { ContactCards } from "#questions/people/contact-cards.tsx";
import { ContactDetails } from "#questions/people/contact-details.tsx";
import { useContactWords } from "#questions/people/use-contact-words.ts";
import { Sheet } from "#questions/sheet.tsx";
import { apply, usePlan } from "#store/open-plan.ts";
import { offerUndo } from "#store/undo-offer.ts";
import { Button, ButtonLink } from "#ui/button.tsx";
import { CardBody, CardColumns, HangCard } from "#ui/hang-card.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { Page } from "#ui/page.tsx";
import { goTo, hrefTo, type Place } from "#ui/routes.ts";
import { useWords } from "#ui/words.tsx";
import { ContactAside } from "./contact-aside.tsx";
import styles from "./contacts.module.css";
import { StillOpen } from "./still-open.tsx";

/** Letters of a name that the foot of a phone has room for. */
const roomForName = 30;

/** One contact's sheet: who they are, how to reach them, which cards name them. */
export function ContactScreen({ contact: id }: Place) {
  const t = useWords();
  const plan = usePlan((open) => open.id);
  const contact = usePlan(({ contacts }) => contacts.find((each) => each.id === id));
  const list = hrefTo("contacts", { plan });
  return (
    <Page back={{ href: list, name: t("contacts.title") }}>
      {contact === undefined ? (
        <HangCard heading={<PageHeading title={t("contacts.title")}>{t("contacts.title")}</PageHeading>}>
          <CardBody>
            <p>{t("contacts.notHere")}</p>
            <div>
              <ButtonLink href={list}>{t("contacts.toContacts")}</ButtonLink>
            </div>
          </CardBody>
        </HangCard>
      ) : (
        <ContactSheet key={id} contact={contact} />
      )}
    </Page>
  );
}

function ContactSheet({ contact }: { contact: Contact }) {
  const t = useWords();
  const { nameOf } = useContactWords();
  const plan = usePlan((open) => open.id);
  const contacts = usePlan((open) => open.contacts);
  const callOrder = usePlan((open) => open.callOrder);
  const review = usePlan((open) => open.review);
  const all = contactsInCallOrder({ contacts, callOrder, review });
  const next = all[all.findIndex(({ id }) => id === contact.id) + 1];
  const list = hrefTo("contacts", { plan });
  const name = nameOf(contact);

  function remove(): void {
    apply(removeContact, { id: contact.id });
    offerUndo(t("contacts.removed", { name }));
    goTo(list);
  }

  return (
    <HangCard heading={<PageHeading title={name}>{name}</PageHeading>}>
      <Sheet
        goesOn={
          <span className={styles.long}>
            {next ? t("contacts.next", { name: shortText(nameOf(next), roomForName) }) : t("contacts.done")}
          </span>
        }
        onGoOn={() => goTo(next ? hrefTo("contact", { plan, contact: next.id }) : list)}
        foot={
          <Button small kind="plain" stop aria-describedby="named" onClick={remove}>
            <span className={styles.long}>
              {t("contacts.remove", { name: shortText(name, roomForName) })}
            </span>
          </Button>
        }
      >
        <CardColumns aside={<ContactAside contact={contact} />}>
          <StillOpen id={contact.id} />
          <ContactDetails id={contact.id} />
          <ContactCards id={contact.id} />
        </CardColumns>
      </Sheet>
    </HangCard>
  );
}
