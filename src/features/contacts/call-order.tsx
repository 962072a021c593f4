import { useMemo } from "react";
import { moveInCallOrder } from "#plan/edits/move-in-call-order.ts";
import { putInCallOrder } from "#plan/edits/put-in-call-order.ts";
import { contactsInCallOrder, deputyOf, leadOf } from "#plan/contact-in-charge.ts";
import type { Contact } from "#plan/contact.ts";
import { contactWarnings } from "#readiness/contact-warnings.ts";
import { useContactWords } from "#questions/people/use-contact-words.ts";
import { useReach } from "#questions/people/use-reach.ts";
import { useToday } from "#questions/use-today.ts";
import { apply, usePlan } from "#store/open-plan.ts";
import { useAnnounce } from "#ui/announcer.tsx";
import { focusDrawn } from "#ui/focus-drawn.ts";
import { Stack } from "#ui/layout.tsx";
import { useWords } from "#ui/words.tsx";
import { ContactRow, type Standing } from "./contact-row.tsx";
import styles from "./contacts.module.css";

/** Everybody in call order, each with their first number, the way up and down, and what is not right. */
export function CallOrder() {
  const t = useWords();
  const announce = useAnnounce();
  const plan = usePlan(({ id }) => id);
  const reach = useReach();
  const words = useContactWords();
  const today = useToday();
  const warnings = useMemo(() => {
    const found = new Map<string, string[]>();
    for (const warning of contactWarnings(reach, today))
      found.set(warning.contact, [...(found.get(warning.contact) ?? []), words.warning(warning)]);
    return found;
  }, [reach, today, words]);
  const all = contactsInCallOrder(reach);
  const inOrder = all.filter(({ id }) => reach.callOrder.includes(id));
  const others = all.filter(({ id }) => !reach.callOrder.includes(id));
  const lead = leadOf(reach)?.id;
  const deputy = deputyOf(reach)?.id;

  function move(contact: Contact, by: -1 | 1, { place, count }: { place: number; count: number }): void {
    apply(moveInCallOrder, { contact: contact.id, by });
    announce(t("contacts.moved", { name: words.nameOf(contact), place: place + by, count }));
    focusWay(contact.id, by < 0 ? "up" : "down");
  }
  function putIn(contact: Contact): void {
    apply(putInCallOrder, { contact: contact.id, isIn: true });
    announce(t("contacts.isIn", { name: words.nameOf(contact) }));
    focusContact(contact.id);
  }
  function standingOf({ id }: Contact): Standing {
    if (id === lead) return "inCharge";
    return id === deputy && lead !== undefined ? "deputy" : null;
  }
  function rowOf(contact: Contact, place: number | null) {
    return (
      <ContactRow
        key={contact.id}
        plan={plan}
        contact={contact}
        place={place}
        count={inOrder.length}
        standing={standingOf(contact)}
        says={(warnings.get(contact.id) ?? []).join("\n")}
        onMove={move}
        onPutIn={putIn}
      />
    );
  }

  return (
    <Stack gap="apart">
      {inOrder.length > 0 && (
        <section>
          <h2 className={styles.heading}>{t("contacts.order")}</h2>
          <p className={styles.help}>{t("contacts.orderHelp")}</p>
          <ol className={styles.rows}>{inOrder.map((contact, place) => rowOf(contact, place + 1))}</ol>
        </section>
      )}
      {others.length > 0 && (
        <section>
          <h2 className={styles.heading}>{t("contacts.notInOrder")}</h2>
          <p className={styles.help}>{t("contacts.notInOrderHelp")}</p>
          <ul className={styles.rows}>{others.map((contact) => rowOf(contact, null))}</ul>
        </section>
      )}
    </Stack>
  );
}

/** Puts the focus on somebody's name in the list, once it is drawn. */
export function focusContact(id: string): void {
  focusDrawn(() => document.getElementById(`contact-${id}`));
}

/** Keeps the focus on the button that was pressed, which has moved with its row. */
function focusWay(id: string, way: "up" | "down"): void {
  focusDrawn(() => document.getElementById(`${way}-${id}`));
}
