import { useId, useState } from "react";
import { useAnnounce } from "#ui/announcer.tsx";
import { Button } from "#ui/button.tsx";
import { FieldError } from "#ui/field-error.tsx";
import { FileButton } from "#ui/file-button.tsx";
import { Cluster } from "#ui/layout.tsx";
import { useWords } from "#ui/words.tsx";
import styles from "./logo-field.module.css";
import { readLogo } from "./read-logo.ts";

interface LogoFieldProps {
  /** what a listener hears of the picture */
  alt: string;
  /** the picture as a data URL; null for none */
  logo: string | null;
  onChange: (logo: string | null) => void;
  /** holds what is changed open while a picture is read */
  whileReading?: (reading: () => Promise<void>) => Promise<void>;
  /** the adviser's, where the business has one on the same sheet */
  isAdvisers?: boolean;
}

/** A picture of the plan: shown, chosen from a file, removed. */
export function LogoField({
  alt,
  logo,
  onChange,
  whileReading = (reading) => reading(),
  isAdvisers = false,
}: LogoFieldProps) {
  const t = useWords();
  const announce = useAnnounce();
  const id = useId();
  const [state, setState] = useState<"" | "reading" | "type" | "large" | "broken">("");

  async function take(file: File): Promise<void> {
    setState("reading");
    const read = await readLogo(file);
    if (read.is === "problem") {
      setState(read.why);
      announce(t(`review.logo.${read.why}`), "assertive");
      return;
    }
    setState("");
    onChange(read.data);
    announce(t("review.logo.kept"));
  }
  function remove(): void {
    setState("");
    onChange(null);
    announce(t("review.logo.removed"));
    document.getElementById(id)?.focus();
  }

  const problem = state === "" || state === "reading" ? null : state;
  return (
    <div className={styles.logo}>
      {logo !== null && <img className={styles.picture} src={logo} alt={alt} />}
      {problem !== null && <FieldError id={`${id}-error`}>{t(`review.logo.${problem}`)}</FieldError>}
      <Cluster>
        <FileButton
          id={id}
          accept=".png,.jpg,.jpeg,image/png,image/jpeg"
          aria-describedby={problem === null ? undefined : `${id}-error`}
          onFile={(file) => void whileReading(() => take(file))}
        >
          {t(
            isAdvisers
              ? "review.logo.chooseAdviser"
              : logo === null
                ? "review.logo.choose"
                : "review.logo.change",
          )}
        </FileButton>
        {logo !== null && (
          <Button small kind="plain" stop onClick={remove}>
            {t(isAdvisers ? "review.logo.removeAdviser" : "review.logo.remove")}
          </Button>
        )}
        {state === "reading" && <output>{t("review.logo.reading")}</output>}
      </Cluster>
    </div>
  );
}
