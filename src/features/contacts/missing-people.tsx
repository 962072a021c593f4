import { memo, useMemo, useState } from "react";
import { costliestFirst } from "#document/sheets.ts";
import { useContactWords } from "#questions/people/use-contact-words.ts";
import { kindInRole } from "#readiness/contact-in-role.ts";
import { missingNumbers, type MissingNumber } from "#readiness/missing-numbers.ts";
import { useFigures } from "#store/figures.ts";
import { usePlan } from "#store/open-plan.ts";
import { Button } from "#ui/button.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { focusDrawn } from "#ui/focus-drawn.ts";
import { hrefTo } from "#ui/routes.ts";
import { useWords } from "#ui/words.tsx";
import { AddContact } from "./add-contact.tsx";
import { useCallContent } from "./content.ts";
import styles from "./contacts.module.css";

/** How many are shown at once; the others wait behind "Show 8 more". Where nobody is there yet, the page is about them. */
const most = { role: 6, route: 3 } as const;
const mostAtFirst = 10;

/**
 * The roles nobody fills and the people nobody can reach: each with the way to put that right. In a plan without
 * anybody they are what the page is about, and more are shown.
 */
export function MissingPeople({ isFirst = false }: { isFirst?: boolean }) {
  const { callSheet } = useCallContent();
  const plan = usePlan((open) => open);
  const figures = useFigures((state) => state.figures);
  const { contacts, callOrder, review, dependencies, business } = plan;
  const missing = useMemo(
    () => {
      const things = figures ? costliestFirst(plan, figures) : dependencies.map(({ id }) => id);
      return missingNumbers(plan, callSheet.roles, things);
    },
    // oxlint-disable-next-line react/exhaustive-deps -- only these parts of the plan say who is missing
    [contacts, callOrder, review, dependencies, business, figures, callSheet],
  );
  return <MissingList missing={missing} isFirst={isFirst} />;
}

interface MissingListProps {
  missing: readonly MissingNumber[];
  isFirst: boolean;
}

/** Drawn again only when somebody else is missing, not with every letter typed on the page. */
const MissingList = memo(function MissingList({ missing, isFirst }: MissingListProps) {
  const t = useWords();
  const [open, setOpen] = useState<string | null>(null);
  const shown = isFirst
    ? missing.slice(0, mostAtFirst)
    : [...ofThoseInCharge(missing), ...firstOf("route"), ...firstOf("role")];
  const others = missing.filter((each) => !shown.includes(each));
  function firstOf(kind: keyof typeof most): MissingNumber[] {
    return missing.filter((each) => each.is === kind).slice(0, most[kind]);
  }
  const row = (each: MissingNumber) => (
    <MissingRow key={keyOf(each)} missing={each} isOpen={open === keyOf(each)} onOpen={setOpen} />
  );
  return (
    <section aria-labelledby="missing" className={styles.missing}>
      <h2 id="missing" tabIndex={-1}>
        {t("contacts.missing")}
      </h2>
      <p>
        {t(
          missing.length === 0
            ? "contacts.noneMissing"
            : isFirst
              ? "contacts.emptyText"
              : "contacts.missingHelp",
        )}
      </p>
      {shown.length > 0 && <ul>{shown.map(row)}</ul>}
      {others.length > 0 && (
        <Disclosure summary={t("contacts.missingMore", { count: others.length })}>
          <ul>{others.map(row)}</ul>
        </Disclosure>
      )}
    </section>
  );
});

interface MissingRowProps {
  missing: MissingNumber;
  isOpen: boolean;
  onOpen: (key: string | null) => void;
}

function MissingRow({ missing, isOpen, onOpen }: MissingRowProps) {
  const t = useWords();
  const { nameOf } = useContactWords();
  const plan = usePlan(({ id }) => id);
  const contacts = usePlan((open) => open.contacts);
  const key = keyOf(missing);
  if (missing.is === "route") {
    const contact = contacts.find(({ id }) => id === missing.contact);
    if (contact === undefined) return null;
    return (
      <li>
        <a href={hrefTo("contact", { plan, contact: contact.id })}>
          {t("contacts.missing.route", { name: nameOf(contact) })}
        </a>
      </li>
    );
  }
  const role = missing.is === "role" ? missing.role.role : t(`contacts.missing.${missing.is}`);
  return (
    <li>
      <span className={styles.role}>
        <span>{role}</span>
        <Button
          small
          id={`add-${key}`}
          aria-expanded={isOpen}
          aria-label={t("contacts.addRoleOf", { role })}
          onClick={() => onOpen(isOpen ? null : key)}
        >
          {t("contacts.addRole")}
        </Button>
      </span>
      {isOpen && (
        <AddContact
          kind={missing.is === "role" ? kindInRole(missing.role.id) : "staff"}
          // who leads and who is deputy follows from the call order, not from what the role says
          role={missing.is === "role" ? role : ""}
          isLead={missing.is === "lead"}
          onDone={(id) => {
            onOpen(null);
            // whoever was added is missing no more: the heading is what stays
            focusDrawn(() => document.getElementById(id === null ? `add-${key}` : "missing"));
          }}
        />
      )}
    </li>
  );
}

function ofThoseInCharge(missing: readonly MissingNumber[]): MissingNumber[] {
  return missing.filter(({ is }) => is === "lead" || is === "deputy");
}

function keyOf(missing: MissingNumber): string {
  if (missing.is === "role") return missing.role.id;
  return missing.is === "route" ? missing.contact : missing.is;
}
