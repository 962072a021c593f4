import { useMemo } from "react";
import * as v from "valibot";
import { contactInCharge, nameContactInCharge } from "#plan/edits/name-contact-in-charge.ts";
import { newId } from "#store/new-id.ts";
import { apply } from "#store/open-plan.ts";
import { Stack } from "#ui/layout.tsx";
import { TextField } from "#ui/text-field.tsx";
import { useWords } from "#ui/words.tsx";
import { hasNumberToDial } from "../phone-number.ts";
import { usePlanForm } from "../plan-form.ts";

interface Fields {
  leadName: string;
  leadPhone: string;
}

/** Who is in charge when something is down: a name and a number. */
export function LeadInCharge() {
  const t = useWords();
  const { schema, keptBy } = useMemo(() => {
    const leadName = v.pipe(v.string(), v.maxLength(120, t("ask.lead.nameLong")));
    const leadPhone = v.pipe(v.string(), v.maxLength(200, t("ask.lead.phoneWrong")));
    const toDial = v.pipe(leadPhone, v.check(hasNumberToDial, t("ask.lead.phoneWrong")));
    return {
      schema: v.strictObject({ leadName, leadPhone: toDial }),
      keptBy: v.strictObject({ leadName, leadPhone }),
    };
  }, [t]);
  const { form } = usePlanForm<Fields, Fields>({
    schema,
    keptBy,
    shown: (plan) => {
      const lead = contactInCharge(plan, "lead");
      return { leadName: lead?.name ?? "", leadPhone: lead?.phone ?? "" };
    },
    keep: ({ leadName, leadPhone }, { together }) => {
      if (leadName === undefined || leadPhone === undefined) return;
      const who = { who: "lead", name: leadName.trim(), phone: leadPhone.trim(), role: "" } as const;
      apply(nameContactInCharge, { ...who, newId: newId() }, { together });
    },
  });
  const { errors } = form.formState;
  return (
    <Stack>
      <TextField
        label={t("ask.lead.name")}
        autoComplete="name"
        dir="auto"
        error={errors.leadName?.message}
        {...form.register("leadName")}
      />
      <TextField
        type="tel"
        label={t("ask.lead.phone")}
        autoComplete="tel"
        error={errors.leadPhone?.message}
        {...form.register("leadPhone")}
      />
    </Stack>
  );
}
