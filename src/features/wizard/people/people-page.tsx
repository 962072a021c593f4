import { useMemo } from "react";
import type { UseFormReturn } from "react-hook-form";
import * as v from "valibot";
import { contactInCharge, nameContactInCharge, type InCharge } from "#plan/edits/name-contact-in-charge.ts";
import type { Plan } from "#plan/plan.ts";
import { newId } from "#store/new-id.ts";
import { apply } from "#store/open-plan.ts";
import { ChoiceGroup } from "#ui/choice-group.tsx";
import { TextField } from "#ui/text-field.tsx";
import { useWords } from "#ui/words.tsx";
import { usePlanForm } from "#questions/plan-form.ts";
import { StepCard, type StepProps } from "../step.tsx";
import styles from "./people-page.module.css";
import { hasNumberToDial } from "#questions/phone-number.ts";

interface PeopleFields {
  leadName: string;
  leadPhone: string;
  helperName: string;
  helperPhone: string;
}

/** Page 9: who leads when something is down, and who helps with tech. */
export function PeoplePage(step: StepProps) {
  const t = useWords();
  const { schema, keptBy } = useMemo(() => {
    const name = v.pipe(v.string(), v.maxLength(120, t("wizard.people.nameLong")));
    const phone = v.pipe(v.string(), v.maxLength(200, t("wizard.people.phoneLong")));
    const toDial = v.pipe(phone, v.check(hasNumberToDial, t("wizard.people.phoneWrong")));
    return {
      schema: v.strictObject({ leadName: name, leadPhone: toDial, helperName: name, helperPhone: toDial }),
      keptBy: v.strictObject({ leadName: name, leadPhone: phone, helperName: name, helperPhone: phone }),
    };
  }, [t]);

  const { form, ...state } = usePlanForm<PeopleFields, PeopleFields>({
    schema,
    keptBy,
    shown,
    keep: (usable, { field, together }) => {
      const who: InCharge = field.startsWith("lead") ? "lead" : "helper";
      const name = who === "lead" ? usable.leadName : usable.helperName;
      const phone = who === "lead" ? usable.leadPhone : usable.helperPhone;
      // the paper says who leads beside the name: "In charge" as a role would say it twice
      const role = who === "lead" ? "" : t("wizard.people.roleHelper");
      if (name !== undefined && phone !== undefined)
        apply(
          nameContactInCharge,
          { who, name: name.trim(), phone: phone.trim(), role, newId: newId() },
          { together },
        );
    },
    onContinue: step.goOn,
  });
  return (
    <StepCard
      {...step}
      {...state}
      maySkip
      question={t("wizard.people.question")}
      help={<p>{t("wizard.people.help")}</p>}
    >
      <Person form={form} who="lead" />
      <Person form={form} who="helper" />
    </StepCard>
  );
}

function Person({ form, who }: { form: UseFormReturn<PeopleFields, unknown, PeopleFields>; who: InCharge }) {
  const t = useWords();
  const { errors } = form.formState;
  const isLead = who === "lead";
  return (
    <ChoiceGroup
      legend={isLead ? t("wizard.people.lead") : t("wizard.people.helper")}
      className={styles.person}
    >
      <TextField
        label={t("wizard.people.name")}
        autoComplete={isLead ? "name" : "off"}
        dir="auto"
        error={errors[`${who}Name`]?.message}
        {...form.register(`${who}Name`)}
      />
      <TextField
        type="tel"
        label={t("wizard.people.phone")}
        autoComplete={isLead ? "tel" : "off"}
        error={errors[`${who}Phone`]?.message}
        {...form.register(`${who}Phone`)}
      />
    </ChoiceGroup>
  );
}

function shown(plan: Plan): PeopleFields {
  const lead = contactInCharge(plan, "lead");
  const helper = contactInCharge(plan, "helper");
  return {
    leadName: lead?.name ?? "",
    leadPhone: lead?.phone ?? "",
    helperName: helper?.name ?? "",
    helperPhone: helper?.phone ?? "",
  };
}
