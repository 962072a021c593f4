import { useMemo } from "react";
import { unreachableContacts } from "#readiness/contact-warnings.ts";
import { usePlan } from "#store/open-plan.ts";
import { Note } from "#ui/note.tsx";
import { hrefTo } from "#ui/routes.ts";
import { useWords } from "#ui/words.tsx";
import { useContactWords } from "./use-contact-words.ts";
import { useReach } from "./use-reach.ts";
import styles from "./people.module.css";

/** Whom a thing's card names and nobody can reach while the thing is down. Nothing where all can be reached. */
export function Unreachable({ dependency }: { dependency: string }) {
  const t = useWords();
  const plan = usePlan(({ id }) => id);
  const { nameOf } = useContactWords();
  const reach = useReach();
  const cutOff = useMemo(() => unreachableContacts(reach, dependency), [reach, dependency]);
  if (cutOff.length === 0) return null;
  return (
    <Note kind="warning" icon="broken-link">
      <b>{t("contacts.cut.title", { count: cutOff.length })}</b>
      <ul className={styles.cutOff}>
        {reach.contacts.flatMap((contact) =>
          cutOff
            .filter((each) => each.contact === contact.id)
            .map(({ by }) => (
              <li key={contact.id}>
                <a href={hrefTo("contact", { plan, contact: contact.id })}>{nameOf(contact)}</a>:{" "}
                {t(`contacts.cut.${by}`)}
              </li>
            )),
        )}
      </ul>
    </Note>
  );
}
