import type { ComponentProps } from "react";
import { Field, type FieldTexts } from "./field.tsx";
import styles from "./field.module.css";
import { useIsLooking } from "./looking.tsx";

export interface Choice {
  value: string;
  label: string;
}

interface SelectFieldProps extends Omit<ComponentProps<"select">, "children">, FieldTexts {
  options: readonly Choice[];
  /** it changes nothing that is kept, and so works where a plan can only be looked at */
  looks?: boolean;
}

/** One of many known words. Up to about seven, a radio group shows them all at once and is better. */
export function SelectField({ id, label, help, error, options, looks = false, ...select }: SelectFieldProps) {
  const isOff = useIsLooking() && !looks;
  return (
    <Field id={id ?? select.name} label={label} help={help} error={error}>
      {(wired) => (
        <select {...select} {...wired} disabled={isOff || select.disabled} className={styles.control}>
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
