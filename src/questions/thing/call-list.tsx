import { memo, useRef, useState } from "react";
import { usePlan } from "#store/open-plan.ts";
import { useAnnounce } from "#ui/announcer.tsx";
import { Button } from "#ui/button.tsx";
import { focusDrawn } from "#ui/focus-drawn.ts";
import { useWords } from "#ui/words.tsx";
import { ContactPick, contactLabel } from "../contact-pick.tsx";
import { lineMoved } from "../lines.ts";
import { OrderWays } from "../order-ways.tsx";
import styles from "./thing-parts.module.css";
import { changeThing, thingIn } from "./use-thing.ts";

const nobody: readonly string[] = [];

/** Those to call about a thing, in order; one more is picked below. */
export const CallList = memo(function WhomInOrder({ id }: { id: string }) {
  const contacts = usePlan((plan) => thingIn(plan, id)?.contacts) ?? nobody;
  const t = useWords();
  const announce = useAnnounce();
  const known = usePlan((plan) => plan.contacts);
  const list = useRef<HTMLOListElement>(null);
  const [picked, setPicked] = useState<string | null>(null);
  const nameOf = (contact: string): string => {
    const who = known.find((each) => each.id === contact);
    return who === undefined ? contact : contactLabel(who);
  };

  function call(next: string[]): void {
    changeThing(id, { contacts: next });
  }
  function add(): void {
    if (picked === null) return;
    if (!contacts.includes(picked)) call([...contacts, picked]);
    announce(t("things.call.added", { name: nameOf(picked) }));
    setPicked(null);
    document.getElementById("thingContact")?.focus();
  }
  function move(place: number, by: -1 | 1): void {
    call(lineMoved(contacts, place, by));
    announce(t("ask.lineMoved", { place: place + by + 1, count: contacts.length }));
    focusDrawn(
      () => list.current?.querySelectorAll<HTMLElement>(by < 0 ? "[data-up]" : "[data-down]")[place + by],
    );
  }
  function remove(place: number): void {
    call(contacts.toSpliced(place, 1));
    announce(t("things.call.removed", { name: nameOf(contacts[place] ?? "") }));
    document.getElementById("thingContact")?.focus();
  }

  return (
    <>
      {contacts.length > 0 && (
        <ol ref={list} className={styles.people} aria-label={t("things.call.list")}>
          {contacts.map((contact, place) => {
            const name = nameOf(contact);
            return (
              <li key={contact} className={styles.person}>
                <span dir="auto">{name}</span>
                <span className={styles.ways}>
                  <OrderWays
                    place={place}
                    count={contacts.length}
                    called={{
                      up: t("things.call.up", { name }),
                      down: t("things.call.down", { name }),
                      remove: t("things.call.remove", { name }),
                    }}
                    onMove={(by) => move(place, by)}
                    onRemove={() => remove(place)}
                  />
                </span>
              </li>
            );
          })}
        </ol>
      )}
      <ContactPick
        id="thingContact"
        label={t("things.call.ask")}
        kind="supplier"
        chosen={picked}
        onChoose={setPicked}
      />
      <div>
        <Button small icon="plus" aria-disabled={picked === null} onClick={add}>
          {t("things.call.add")}
        </Button>
      </div>
    </>
  );
});
