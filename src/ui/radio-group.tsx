import type { ComponentProps, ReactNode } from "react";
import { ChoiceGroup } from "./choice-group.tsx";
import { useIsLooking } from "./looking.tsx";
import styles from "./radio-group.module.css";

export interface RadioOption {
  value: string;
  label: ReactNode;
  help?: ReactNode;
}

interface RadioGroupProps extends Omit<ComponentProps<"input">, "children" | "value"> {
  legend: ReactNode;
  legendIsHeading?: boolean;
  help?: ReactNode;
  error?: string | undefined;
  options: readonly RadioOption[];
  /** the answer, where the caller keeps it; a form keeps its own */
  chosen?: string;
  /** it changes nothing that is kept, and so works where a plan can only be looked at */
  looks?: boolean;
  /** short answers stand beside each other, many stand in columns */
  layout?: "column" | "row" | "columns";
}

/** One of a few answers, all in sight. `<RadioGroup legend="…" options={…} {...register("certainty")} />` */
export function RadioGroup({
  legend,
  legendIsHeading,
  help,
  error,
  options,
  chosen,
  looks = false,
  layout = "column",
  id,
  ...input
}: RadioGroupProps) {
  const isOff = useIsLooking() && !looks;
  return (
    <ChoiceGroup
      legend={legend}
      legendIsHeading={legendIsHeading ?? false}
      help={help}
      error={error}
      id={id ?? input.name}
      className={styles[layout]}
    >
      {options.map((option) => (
        <label key={option.value} className={styles.option}>
          <input
            type="radio"
            {...input}
            disabled={isOff || input.disabled}
            value={option.value}
            {...(chosen !== undefined && { checked: option.value === chosen })}
            className={styles.dot}
          />
          <span>
            {option.label}
            {option.help && <small className={styles.help}>{option.help}</small>}
          </span>
        </label>
      ))}
    </ChoiceGroup>
  );
}
