import { changePlan } from "#plan/edits/change-plan.ts";
import { apply, keepOpenFor, usePlan } from "#store/open-plan.ts";
import { useWords } from "#ui/words.tsx";
import { SheetRow } from "../sheet-part.tsx";
import { LogoField } from "./logo-field.tsx";

/** The logo of the business. Design, § 3. */
export function Logo() {
  const t = useWords();
  const logo = usePlan((plan) => plan.logo);
  const name = usePlan(({ business }) => business.name.trim());
  return (
    <SheetRow ask={t("review.logo.ask")} help={t("review.logo.help")}>
      <LogoField
        alt={name === "" ? t("review.logo.altUnnamed") : t("review.logo.alt", { name })}
        logo={logo}
        whileReading={keepOpenFor}
        onChange={(next) => apply(changePlan, { logo: next })}
      />
    </SheetRow>
  );
}
