import { useState } from "react";
import { longestClientName } from "#questions/longest-text.ts";
import { LogoField } from "#questions/upkeep/logo-field.tsx";
import { changeOwnAdviser, useIsOwnAdviserKept, useOwnAdviser } from "#store/own-adviser.ts";
import { Disclosure } from "#ui/disclosure.tsx";
import { Stack } from "#ui/layout.tsx";
import { FieldError } from "#ui/field-error.tsx";
import { TextField } from "#ui/text-field.tsx";
import { useWords } from "#ui/words.tsx";
import styles from "./clients-screen.module.css";

/** The adviser at this browser: given once, named in every plan that begins here. Issue 7, § 4. */
export function OwnAdviser() {
  const t = useWords();
  const own = useOwnAdviser();
  const isKept = useIsOwnAdviserKept();
  const [name, setName] = useState(own?.name ?? "");
  return (
    <Disclosure summary={t("clients.own")}>
      <Stack>
        <p className={styles.says}>{t("clients.ownHelp")}</p>
        <TextField
          name="own-adviser"
          label={t("review.client.adviser")}
          help={t("review.client.adviserHelp")}
          dir="auto"
          maxLength={longestClientName}
          value={name}
          onChange={({ target }) => {
            setName(target.value);
            changeOwnAdviser({ name: target.value.trim() });
          }}
        />
        <LogoField
          alt={t("review.client.adviserLogo")}
          isAdvisers
          logo={own?.logo ?? null}
          onChange={(logo) => changeOwnAdviser({ logo })}
        />
        <div role="alert">
          {!isKept && <FieldError id="own-adviser-kept">{t("clients.ownNotKept")}</FieldError>}
        </div>
      </Stack>
    </Disclosure>
  );
}
