import { languageName } from "#i18n/language-name.ts";
import { languages } from "#i18n/catalogue.ts";
import { ButtonLink } from "#ui/button.tsx";
import { Cluster } from "#ui/layout.tsx";
import { Page } from "#ui/page.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { RadioGroup } from "#ui/radio-group.tsx";
import { hrefTo } from "#ui/routes.ts";
import { SelectField } from "#ui/select-field.tsx";
import { HangCard, CardBody } from "#ui/hang-card.tsx";
import { useLanguage, useWords } from "#ui/words.tsx";
import { changeDevice, textSizes, themes, useDevice } from "#store/device.ts";
import { FolderCopies } from "./folder-copies.tsx";
import { KeptHere } from "./kept-here.tsx";
import { RemoveEverything } from "./remove-everything.tsx";
import styles from "./settings-screen.module.css";

const asBrowser = "browser";

/** What this browser is to look like. Every choice counts at once. */
export function SettingsScreen() {
  const t = useWords();
  const shown = useLanguage();
  const { language, theme, textSize } = useDevice((device) => device);
  return (
    <Page isNarrow back={{ href: hrefTo("home"), name: t("frame.yourPlans") }}>
      <HangCard heading={<PageHeading title={t("settings.title")}>{t("settings.title")}</PageHeading>}>
        <CardBody>
          <p className={styles.lead}>{t("settings.lead")}</p>
          <RadioGroup
            legend={t("settings.theme")}
            name="theme"
            layout="row"
            chosen={theme}
            options={themes.map((value) => ({ value, label: t(`settings.theme.${value}`) }))}
            onChange={({ target }) =>
              changeDevice({ theme: themes.find((value) => value === target.value) ?? "system" })
            }
          />
          <RadioGroup
            legend={t("settings.text")}
            name="text-size"
            layout="row"
            chosen={textSize}
            options={textSizes.map((value) => ({ value, label: t(`settings.text.${value}`) }))}
            onChange={({ target }) =>
              changeDevice({ textSize: textSizes.find((value) => value === target.value) ?? "normal" })
            }
          />
          <SelectField
            label={t("settings.language")}
            help={t("settings.languageHelp")}
            data-testid="language"
            value={language ?? asBrowser}
            options={[
              {
                value: asBrowser,
                label: t("settings.languageBrowser", { language: languageName(shown, shown) }),
              },
              ...languages.map((code) => ({ value: code, label: languageName(code, code) })),
            ]}
            onChange={({ target }) =>
              changeDevice({ language: target.value === asBrowser ? null : target.value })
            }
          />
          <p>{t("settings.plansAccount")}</p>
          <Cluster>
            <ButtonLink kind="plain" href={hrefTo("home")}>
              {t("settings.plansSave")}
            </ButtonLink>
            <ButtonLink kind="plain" href={hrefTo("diagnostics")}>
              {t("settings.diagnostics")}
            </ButtonLink>
          </Cluster>
          <FolderCopies />
          <KeptHere />
          <RemoveEverything />
        </CardBody>
      </HangCard>
    </Page>
  );
}
