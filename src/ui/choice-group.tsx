import { useId, type ReactNode } from "react";
import { classNames } from "./class-names.ts";
import styles from "./choice-group.module.css";
import { FieldError } from "./field-error.tsx";
import fieldStyles from "./field.module.css";

interface ChoiceGroupProps {
  legend: ReactNode;
  help?: ReactNode;
  error?: string | undefined;
  /** so that an error summary can lead here */
  id?: string | undefined;
  /** the legend says the same as the page's heading: only listeners get it */
  legendIsHeading?: boolean;
  className?: string | undefined;
  children: ReactNode;
}

/** Radios or ticks that belong together, under one question. */
export function ChoiceGroup({
  legend,
  help,
  error,
  id: givenId,
  legendIsHeading = false,
  className,
  children,
}: ChoiceGroupProps) {
  const madeUp = useId();
  const id = givenId ?? madeUp;
  const described = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      aria-describedby={described || undefined}
      className={classNames(styles.group, error !== undefined && fieldStyles.wrong)}
    >
      <legend className={classNames(styles.legend, legendIsHeading && styles.unseen)}>{legend}</legend>
      {help && (
        <p className={fieldStyles.help} id={`${id}-help`}>
          {help}
        </p>
      )}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      <div className={className ?? styles.column}>{children}</div>
    </fieldset>
  );
}
