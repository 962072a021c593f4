import type { SecondLanguage } from "#document/second-language.ts";
import { languageName } from "#i18n/language-name.ts";
import { RadioGroup } from "#ui/radio-group.tsx";
import { useLanguage, useWords } from "#ui/words.tsx";

interface LanguageChoiceProps {
  /** of the first words */
  language: string;
  second: SecondLanguage;
  isSecond: boolean;
  onChoose: (isSecond: boolean) => void;
}

/** Which of the two languages of the messages is shown. */
export function LanguageChoice({ language, second, isSecond, onChoose }: LanguageChoiceProps) {
  const t = useWords();
  const screen = useLanguage();
  return (
    <RadioGroup
      looks
      name="language"
      legend={t("messages.language")}
      layout="row"
      help={isSecond ? t("messages.secondLanguageHelp") : undefined}
      chosen={isSecond ? "second" : "first"}
      onChange={({ target }) => onChoose(target.value === "second")}
      options={[
        { value: "first", label: languageName(language, screen) },
        { value: "second", label: second.name },
      ]}
    />
  );
}
