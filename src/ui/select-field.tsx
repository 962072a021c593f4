import type { ComponentProps } from "react";
import { Field, type FieldTexts } from "./field.tsx";
import styles from "./field.module.css";

export interface Choice {
  value: string;
  label: string;
}

interface SelectFieldProps extends Omit<ComponentProps<"select">, "children">, FieldTexts {
  options: readonly Choice[];
}

/** One of many known words. Up to about seven, a radio group shows them all at once and is better. */
export function SelectField({ id, label, help, error, options, ...select }: SelectFieldProps) {
  return (
    <Field id={id ?? select.name} label={label} help={help} error={error}>
      {(wired) => (
        <select {...select} {...wired} className={styles.control}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
