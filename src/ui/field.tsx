import { useId, type ReactNode } from "react";
import { classNames } from "./class-names.ts";
import styles from "./field.module.css";
import { FieldError } from "./field-error.tsx";

/** What ties a control to its label, help and error. */
export interface Wired {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
}

export interface FieldTexts {
  label: ReactNode;
  help?: ReactNode | undefined;
  /** what is wrong and what to do; the error summary says the same */
  error?: string | undefined;
}

interface FieldProps extends FieldTexts {
  /** so that an error summary can lead here; made up where absent */
  id?: string | undefined;
  /** after the control: an echo, a tag */
  after?: ReactNode;
  children: (wired: Wired) => ReactNode;
}

/** A label, help and error around one control. */
export function Field({ id: givenId, label, help, error, after, children }: FieldProps) {
  const madeUp = useId();
  const id = givenId ?? madeUp;
  const described = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div className={classNames(styles.field, error !== undefined && styles.wrong)}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {help && (
        <p className={styles.help} id={`${id}-help`}>
          {help}
        </p>
      )}
      <div className={styles.answer}>
        {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
        {children({
          id,
          "aria-describedby": described || undefined,
          "aria-invalid": error === undefined ? undefined : true,
        })}
        {after}
      </div>
    </div>
  );
}
