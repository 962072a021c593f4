import type { ComponentProps, ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { Field, type FieldTexts } from "./field.tsx";
import styles from "./field.module.css";
import { useIsLooking } from "./looking.tsx";

interface TextFieldProps extends Omit<ComponentProps<"input">, "children">, FieldTexts {
  /** for dates, short numbers and codes */
  short?: boolean;
  /** it changes nothing that is kept, and so works where a plan can only be looked at */
  looks?: boolean;
  after?: ReactNode;
}

/** One line of text. `<TextField label="…" {...register("name")} error={errors.name?.message} />` */
export function TextField({ id, label, help, error, short, looks = false, after, ...input }: TextFieldProps) {
  const isOff = useIsLooking() && !looks;
  return (
    <Field id={id ?? input.name} label={label} help={help} error={error} after={after}>
      {(wired) => (
        <input
          type="text"
          autoComplete="off" // names and numbers of a plan are none of the browser's business, unless a page says so
          {...input}
          {...wired}
          readOnly={isOff || input.readOnly}
          className={classNames(styles.control, short && styles.short)}
        />
      )}
    </Field>
  );
}

interface TextAreaProps extends Omit<ComponentProps<"textarea">, "children">, FieldTexts {}

/** Several lines of text: steps, notes. */
export function TextArea({ id, label, help, error, rows = 4, ...area }: TextAreaProps) {
  const isLooking = useIsLooking();
  return (
    <Field id={id ?? area.name} label={label} help={help} error={error}>
      {(wired) => (
        <textarea
          rows={rows}
          {...area}
          {...wired}
          readOnly={isLooking || area.readOnly}
          className={styles.control}
        />
      )}
    </Field>
  );
}
