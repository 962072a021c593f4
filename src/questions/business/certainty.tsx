import { certainties } from "#plan/business.ts";
import { changeBusiness } from "#plan/edits/change-business.ts";
import { apply, usePlan } from "#store/open-plan.ts";
import { RadioGroup } from "#ui/radio-group.tsx";
import { useWords } from "#ui/words.tsx";

/** How surely the owner knows the sales: it widens the range around every amount. */
export function Certainty() {
  const t = useWords();
  const chosen = usePlan(({ business }) => business.certainty);
  return (
    <RadioGroup
      legend={t("ask.answer")}
      name="certainty"
      chosen={chosen}
      options={certainties.map((value) => ({ value, label: t(`ask.certainty.${value}`) }))}
      onChange={({ target }) => {
        const certainty = certainties.find((each) => each === target.value);
        if (certainty !== undefined) apply(changeBusiness, { certainty }, { together: "certainty" });
      }}
    />
  );
}
