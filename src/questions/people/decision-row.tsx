import { memo, useMemo } from "react";
import * as v from "valibot";
import type { Decision } from "#plan/contact.ts";
import { changeDecision } from "#plan/edits/change-decision.ts";
import { decisionWarning } from "#readiness/decision-warnings.ts";
import { apply } from "#store/open-plan.ts";
import { Button } from "#ui/button.tsx";
import { ChoiceGroup } from "#ui/choice-group.tsx";
import { Note } from "#ui/note.tsx";
import { TextField } from "#ui/text-field.tsx";
import { useWords } from "#ui/words.tsx";
import { ContactPick } from "../contact-pick.tsx";
import { usePlanForm } from "../plan-form.ts";
import styles from "./people.module.css";

interface DecisionRowProps {
  place: number;
  decision: Decision;
  onRemove: (place: number) => void;
}

/** One decision: what, who may, and who if they are away. */
export function DecisionRow({ place, decision, onRemove }: DecisionRowProps) {
  const t = useWords();
  const warning = decisionWarning(decision);
  const legend = decision.what.trim() || t("contacts.decision", { place: place + 1 });
  return (
    <ChoiceGroup legend={legend} legendIsHeading className={styles.fields}>
      <WhatIsDecided place={place} />
      <DecisionPeople place={place} who={decision.who} deputy={decision.deputy} />
      {warning !== null && <Note kind="warning">{t(`contacts.decision.${warning}`)}</Note>}
      <div>
        <Button
          small
          kind="plain"
          stop
          aria-label={t("contacts.decision.removeOf", { what: legend })}
          onClick={() => onRemove(place)}
        >
          {t("contacts.decision.remove")}
        </Button>
      </div>
    </ChoiceGroup>
  );
}

function WhatIsDecided({ place }: { place: number }) {
  const t = useWords();
  const schema = useMemo(
    () => v.strictObject({ what: v.pipe(v.string(), v.maxLength(200, t("contacts.decision.long"))) }),
    [t],
  );
  const { form } = usePlanForm<{ what: string }, { what: string }>({
    schema,
    shown: ({ decisions }) => ({ what: decisions[place]?.what ?? "" }),
    keep: ({ what }, { together }) => {
      if (what !== undefined)
        apply(
          changeDecision,
          { place, changes: { what: what.trim() } },
          { together: `decision ${place} ${together}` },
        );
    },
  });
  return (
    <TextField
      id={`decision-${place}`}
      label={t("contacts.decision.what")}
      dir="auto"
      error={form.formState.errors.what?.message}
      {...form.register("what")}
    />
  );
}

/** Both choices list everybody: they are drawn again only when one of them or a contact changes. */
const DecisionPeople = memo(function DecisionPeople({
  place,
  who,
  deputy,
}: Pick<Decision, "who" | "deputy"> & { place: number }) {
  const t = useWords();
  return (
    <div className={styles.people}>
      <div className={styles.fields}>
        <ContactPick
          label={t("contacts.decision.who")}
          chosen={who}
          onChoose={(chosen) => apply(changeDecision, { place, changes: { who: chosen } })}
        />
      </div>
      <div className={styles.fields}>
        <ContactPick
          label={t("contacts.decision.deputy")}
          chosen={deputy}
          onChoose={(chosen) => apply(changeDecision, { place, changes: { deputy: chosen } })}
        />
      </div>
    </div>
  );
});
