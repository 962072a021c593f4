import { useRef } from "react";
import { addDecision } from "#plan/edits/add-decision.ts";
import { limits } from "#plan/field.ts";
import { removeDecision } from "#plan/edits/remove-decision.ts";
import { apply, usePlan } from "#store/open-plan.ts";
import { useAnnounce } from "#ui/announcer.tsx";
import { Button } from "#ui/button.tsx";
import { focusDrawn } from "#ui/focus-drawn.ts";
import { Cluster, Stack } from "#ui/layout.tsx";
import { useWords } from "#ui/words.tsx";
import { DecisionRow } from "./decision-row.tsx";
import { isDecided } from "./is-decided.ts";
import styles from "./people.module.css";

const suggestions = ["close", "refund", "supplier", "press"] as const;

/** Who may decide what, and who if they are away. Design, § 3. */
export function Decisions() {
  const t = useWords();
  const announce = useAnnounce();
  const decisions = usePlan((plan) => plan.decisions);
  const list = useRef<HTMLOListElement>(null);
  const own = useRef<HTMLButtonElement>(null);
  const open = suggestions
    .filter((key) => !isDecided(decisions, t(`contacts.decide.words.${key}`)))
    .map((key) => t(`contacts.decide.${key}`));

  function add(what: string): void {
    apply(addDecision, { what });
    // what is ready only wants a person
    focusDrawn(() =>
      list.current?.lastElementChild?.querySelector<HTMLElement>(what === "" ? "input" : "select"),
    );
  }
  function remove(place: number): void {
    const what = decisions[place]?.what.trim();
    apply(removeDecision, { place });
    announce(t("contacts.decision.removed", { what: what || t("contacts.decision", { place: place + 1 }) }));
    own.current?.focus();
  }

  return (
    <Stack gap="apart">
      {decisions.length > 0 && (
        <ol ref={list} className={styles.decisions}>
          {decisions.map((decision, place) => (
            // oxlint-disable-next-line react/no-array-index-key -- a decision is its place
            <li key={place} className={styles.decision}>
              <DecisionRow place={place} decision={decision} onRemove={remove} />
            </li>
          ))}
        </ol>
      )}
      {decisions.length < limits.steps && (
        <Stack>
          {open.length > 0 && <p>{t("contacts.decision.often")}</p>}
          <Cluster>
            {open.map((what) => (
              <Button key={what} small icon="plus" onClick={() => add(what)}>
                {what}
              </Button>
            ))}
            <Button ref={own} small icon="plus" onClick={() => add("")}>
              {t("contacts.decision.own")}
            </Button>
          </Cluster>
        </Stack>
      )}
    </Stack>
  );
}
