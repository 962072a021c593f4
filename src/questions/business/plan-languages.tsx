import { useMemo } from "react";
import { useWatch } from "react-hook-form";
import * as v from "valibot";
import { customerWordLanguages } from "#content/load-customer-words.ts";
import { languages as ready } from "#i18n/catalogue.ts";
import { languageName } from "#i18n/language-name.ts";
import { changePlan } from "#plan/edits/change-plan.ts";
import { apply, usePlan } from "#store/open-plan.ts";
import { SelectField, type Choice } from "#ui/select-field.tsx";
import { useLanguage, useWords } from "#ui/words.tsx";
import { usePlanForm } from "../plan-form.ts";
import { SheetFields } from "../sheet-part.tsx";

interface Fields {
  paperLanguage: string;
  /** "" for none */
  secondLanguage: string;
}

/** Languages a plan may ask for; those the app has no words in yet are printed in English. */
const offered = ["en", "nl", "de", "es", "fr"];

/** The language of the paper, and a second one for what customers read. */
export function PlanLanguages() {
  const t = useWords();
  const screen = useLanguage();
  const inPlan = usePlan(({ language, messageLanguage }) => `${language} ${messageLanguage ?? ""}`);
  const schema = useMemo(() => v.strictObject({ paperLanguage: v.string(), secondLanguage: v.string() }), []);
  const { form } = usePlanForm<Fields, Fields>({
    schema,
    shown: ({ language, messageLanguage }) => ({
      paperLanguage: language,
      secondLanguage: messageLanguage ?? "",
    }),
    keep: ({ paperLanguage, secondLanguage }, { field, together }) => {
      if (field === "paperLanguage" && paperLanguage !== undefined)
        apply(changePlan, { language: paperLanguage }, { together });
      if (field === "secondLanguage" && secondLanguage !== undefined)
        apply(changePlan, { messageLanguage: secondLanguage || null }, { together });
    },
  });
  const choices = useMemo((): Choice[] => {
    const all = new Set([...offered, ...inPlan.trim().split(" ")]);
    return [...all].map((language) => ({ value: language, label: languageName(language, screen) }));
  }, [screen, inPlan]);
  const chosen = useWatch({ control: form.control });
  const isPaperMissing = chosen.paperLanguage !== undefined && !isReady(chosen.paperLanguage, ready);
  const isSecondMissing =
    !!chosen.secondLanguage && !isReady(chosen.secondLanguage, [...ready, ...customerWordLanguages]);
  return (
    <>
      <SheetFields>
        <SelectField
          label={t("ask.languages.paper")}
          help={t("ask.languages.paperHelp")}
          options={choices}
          {...form.register("paperLanguage")}
        />
      </SheetFields>
      <SheetFields>
        <SelectField
          label={t("ask.languages.second")}
          help={t("ask.languages.secondHelp")}
          options={[{ value: "", label: t("ask.languages.none") }, ...choices]}
          {...form.register("secondLanguage")}
        />
      </SheetFields>
      <output>
        {isPaperMissing ? t("ask.languages.notYet") : isSecondMissing && t("ask.languages.secondNotYet")}
      </output>
    </>
  );
}

function isReady(language: string, known: readonly string[]): boolean {
  return known.includes(language.split("-")[0]?.toLowerCase() ?? "");
}
