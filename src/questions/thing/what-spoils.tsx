import { memo, useMemo } from "react";
import { useFieldArray } from "react-hook-form";
import type { Spoilage } from "#plan/dependency.ts";
import { thousandsIn } from "#i18n/currency-decimals.ts";
import { guessPath } from "#plan/guess.ts";
import { limits } from "#plan/field.ts";
import { usePlan } from "#store/open-plan.ts";
import { useAnnounce } from "#ui/announcer.tsx";
import { Button } from "#ui/button.tsx";
import { ChoiceGroup } from "#ui/choice-group.tsx";
import { NumberField } from "#ui/number-field.tsx";
import { useFormats, useWords } from "#ui/words.tsx";
import { usePlanForm } from "../plan-form.ts";
import { SheetRow } from "../sheet-part.tsx";
import { LooksRight } from "./looks-right.tsx";
import { lotsKept, lotsSchema, lotsShown, type LotsFields } from "./spoilage-form.ts";
import styles from "./thing-parts.module.css";
import { changeThing, thingIn, useThing } from "./use-thing.ts";

/** What spoils while a thing is down, after how long, and what it is worth. */
export const WhatSpoils = memo(function LotsThatSpoil({ id }: { id: string }) {
  const t = useWords();
  const announce = useAnnounce();
  const business = usePlan((plan) => plan.business);
  const formats = useFormats(business);
  const thousands = thousandsIn(business.currency);
  const schemas = useMemo(
    () => ({ schema: lotsSchema(t, thousands), keptBy: lotsKept(thousands) }),
    [t, thousands],
  );
  const { form } = usePlanForm<LotsFields, { spoils: Spoilage[] }>({
    ...schemas,
    shown: (plan) => lotsShown(thingIn(plan, id)?.spoilage ?? []),
    keep: ({ spoils = [] }, { together }) =>
      changeThing(id, { spoilage: spoils }, { together: `${together} ${id}` }),
  });
  const { fields, append, remove } = useFieldArray({ control: form.control, name: "spoils" });
  if (useThing(id) === undefined) return null;
  const { errors } = form.formState;

  function removeLot(place: number): void {
    remove(place);
    announce(t("things.spoils.removed"));
    document.getElementById("spoils-add")?.focus();
  }

  return (
    <SheetRow ask={t("things.spoils")} help={t("things.spoils.help")}>
      <ChoiceGroup id="spoils" legend={t("things.spoils.ask")} legendIsHeading>
        {fields.length === 0 && <p className={styles.help}>{t("things.spoils.none")}</p>}
        <div>
          {fields.map((field, place) => (
            <div key={field.id} className={styles.lot}>
              <NumberField
                label={t("things.spoils.after", { row: place + 1 })}
                unit={t("cost.unit.hours")}
                thousands="unlikely"
                written={formats.number}
                error={errors.spoils?.[place]?.after?.message}
                {...form.register(`spoils.${place}.after`)}
              />
              <NumberField
                label={t("things.spoils.worth", { row: place + 1 })}
                unit={business.currency}
                thousands={thousands}
                written={formats.moneyAsTyped}
                error={errors.spoils?.[place]?.worth?.message}
                {...form.register(`spoils.${place}.worth`)}
              />
              <Button
                small
                kind="plain"
                stop
                aria-label={t("things.spoils.removeRow", { row: place + 1 })}
                onClick={() => removeLot(place)}
              >
                {t("ask.remove")}
              </Button>
            </div>
          ))}
        </div>
        {fields.length < limits.steps && (
          <div>
            <Button small icon="plus" id="spoils-add" onClick={() => append({ after: "", worth: "" })}>
              {t("things.spoils.add")}
            </Button>
          </div>
        )}
      </ChoiceGroup>
      <LooksRight
        paths={[guessPath.dependency(id, "spoilage")]}
        ask={t("things.spoils.ask")}
        focusId="spoils"
      />
    </SheetRow>
  );
});
