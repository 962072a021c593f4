import { useMemo } from "react";
import * as v from "valibot";
import { adviserWith, type Adviser } from "#plan/adviser.ts";
import { changePlan } from "#plan/edits/change-plan.ts";
import { apply, keepOpenFor, openPlanStore, usePlan } from "#store/open-plan.ts";
import { useOwnAdviser } from "#store/own-adviser.ts";
import { Button } from "#ui/button.tsx";
import { TextField } from "#ui/text-field.tsx";
import { useWords } from "#ui/words.tsx";
import { longestClientName } from "../longest-text.ts";
import { usePlanForm } from "../plan-form.ts";
import { SheetRow } from "../sheet-part.tsx";
import { LogoField } from "./logo-field.tsx";

interface Fields {
  client: string;
  adviserName: string;
}

/** The label of a client, and the adviser who made the plan with them. Design, § 3. */
export function Client() {
  const t = useWords();
  const adviser = usePlan((plan) => plan.adviser);
  const schema = useMemo(() => {
    const short = v.pipe(v.string(), v.maxLength(longestClientName, t("review.client.long")));
    return v.strictObject({ client: short, adviserName: short });
  }, [t]);
  const { form } = usePlanForm<Fields, Fields>({
    schema,
    shown: (plan) => ({ client: plan.client, adviserName: plan.adviser?.name ?? "" }),
    keep: ({ client, adviserName }, { field, together }) => {
      if (field === "client" && client !== undefined) {
        apply(changePlan, { client: client.trim() }, { together });
      } else if (adviserName !== undefined) {
        apply(changePlan, { adviser: changed({ name: adviserName.trim() }) }, { together });
      }
    },
  });
  const { errors } = form.formState;
  const own = useOwnAdviser();
  return (
    <>
      <SheetRow ask={t("review.client.one")} help={t("review.client.labelHelp")}>
        <TextField
          label={t("review.client.label")}
          autoComplete="off"
          dir="auto"
          error={errors.client?.message}
          {...form.register("client")}
        />
      </SheetRow>
      <SheetRow ask={t("review.client.you")} help={t("review.client.adviserHelp")}>
        <TextField
          label={t("review.client.adviser")}
          autoComplete="off"
          dir="auto"
          error={errors.adviserName?.message}
          {...form.register("adviserName")}
        />
        {adviser === null && own !== null && (
          <div>
            <Button small onClick={() => apply(changePlan, { adviser: own })}>
              {t("review.client.own")}
            </Button>
          </div>
        )}
        <LogoField
          alt={t("review.client.adviserLogo")}
          isAdvisers
          logo={adviser?.logo ?? null}
          whileReading={keepOpenFor}
          onChange={(logo) => apply(changePlan, { adviser: changed({ logo }) })}
        />
      </SheetRow>
    </>
  );
}

/** The plan's adviser with a change. */
function changed(change: Partial<Adviser>): Adviser | null {
  return adviserWith(openPlanStore.getState().plan?.adviser ?? null, change);
}
