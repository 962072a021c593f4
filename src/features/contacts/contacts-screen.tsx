import { useState } from "react";
import { usePlan } from "#store/open-plan.ts";
import { Button } from "#ui/button.tsx";
import { CardBody, CardColumns, CardFoot, HangCard } from "#ui/hang-card.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { Page } from "#ui/page.tsx";
import { hrefTo } from "#ui/routes.ts";
import { useWords } from "#ui/words.tsx";
import { limits } from "#plan/field.ts";
import { Decisions } from "#questions/people/decisions.tsx";
import { AddContact } from "./add-contact.tsx";
import { CallOrder, focusContact } from "./call-order.tsx";
import { ContactsFiles } from "./contacts-files.tsx";
import { useCallContent } from "./content.ts";
import { MissingPeople } from "./missing-people.tsx";
import styles from "./contacts.module.css";

/** Whom to call and in which order, who is missing, and who may decide. Design, § 2 *Contacts*. */
export function ContactsScreen() {
  const t = useWords();
  const plan = usePlan(({ id }) => id);
  const count = usePlan(({ contacts }) => contacts.length);
  const [isAdding, setIsAdding] = useState(false);
  const isFull = count >= limits.contacts;
  const addition = isAdding && (
    <AddContact
      kind="supplier"
      onDone={(id) => {
        setIsAdding(false);
        if (id === null) document.getElementById("add-contact")?.focus();
        else focusContact(id);
      }}
    />
  );
  return (
    <Page back={{ href: hrefTo("plan", { plan }), name: t("frame.nav.plan") }}>
      <HangCard
        heading={<PageHeading title={t("contacts.title")}>{t("contacts.title")}</PageHeading>}
        beside={<a href={hrefTo("print", { plan })}>{t("contacts.print")}</a>}
      >
        {count === 0 ? (
          <CardBody>
            <MissingPeople isFirst />
            {addition}
          </CardBody>
        ) : (
          <CardColumns
            aside={
              <>
                <MissingPeople />
                <ContactsFiles />
              </>
            }
          >
            <CardBody>
              <CallOrder />
              {addition}
            </CardBody>
          </CardColumns>
        )}
        <CardFoot>
          <Button
            kind="filled"
            id="add-contact"
            aria-disabled={isFull}
            onClick={() => !isFull && setIsAdding(true)}
          >
            {t("contacts.add")}
          </Button>
          {isFull && <span>{t("contacts.full", { count: limits.contacts })}</span>}
        </CardFoot>
      </HangCard>
      <WhoDecides />
    </Page>
  );
}

function WhoDecides() {
  const t = useWords();
  const { scamWarning } = useCallContent().goldenRules;
  return (
    <HangCard heading={<h2>{t("contacts.decisions")}</h2>}>
      <CardColumns
        asideName={scamWarning.title}
        aside={
          <section className={styles.scam}>
            <h3>{scamWarning.title}</h3>
            <ul>
              {scamWarning.lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </section>
        }
      >
        <CardBody>
          <p>{t("contacts.decisionsHelp")}</p>
          <Decisions />
        </CardBody>
      </CardColumns>
    </HangCard>
  );
}
