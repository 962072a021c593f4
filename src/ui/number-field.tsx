import { useRef, useState, type ComponentProps, type ReactNode, type Ref } from "react";
import { readTypedNumber } from "#i18n/typed-number.ts";
import { useAnnounce } from "./announcer.tsx";
import { Button } from "./button.tsx";
import { classNames } from "./class-names.ts";
import { Field, type FieldTexts } from "./field.tsx";
import fieldStyles from "./field.module.css";
import styles from "./number-field.module.css";
import { plainNumber, typeInto } from "./type-into.ts";
import { useWords } from "./words.tsx";

interface NumberFieldProps extends Omit<ComponentProps<"input">, "children">, FieldTexts {
  /** after the number: "minutes", or the choice of week, month, year */
  unit?: ReactNode;
  /** the number in full, as it was understood: `(value) => "= €6,500 a week"` */
  echo?: (value: number) => string;
  /** how the two readings of an unclear number are shown: `formats.number`, `formats.moneyAsTyped` */
  written: (value: number) => string;
}

/**
 * A number or an amount, typed in any of the ways people write one. What the field holds stays text: read it
 * with `readTypedNumber`. "1.200" may be 1200 or 1.2; then the field asks, once it has been left.
 */
export function NumberField({
  id: givenId,
  label,
  help,
  error,
  unit,
  echo,
  written,
  ...input
}: NumberFieldProps) {
  const { ref, onChange, onFocus, onBlur, ...others } = input;
  const t = useWords();
  const announce = useAnnounce();
  const own = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState("");
  const [isBeingTyped, setIsBeingTyped] = useState(false);
  const id = givenId ?? input.name;
  const read = readTypedNumber(typed);
  const echoed = echo !== undefined && read.is === "number" ? echo(read.value) : "";
  return (
    <Field
      id={id}
      label={label}
      help={help}
      error={error}
      after={
        read.is === "unclear" && !isBeingTyped ? (
          <WhichNumber
            values={read.values}
            written={written}
            onChoose={(value) => own.current && typeInto(own.current, plainNumber(value))}
          />
        ) : (
          echo && (
            <p className={styles.echo} id={`${id}-echo`}>
              {echoed}
            </p>
          )
        )
      }
    >
      {(wired) => (
        <span className={fieldStyles.row}>
          <input
            type="text"
            inputMode="decimal"
            autoComplete="off"
            {...others}
            {...wired}
            aria-describedby={
              classNames(wired["aria-describedby"], echoed !== "" && `${id}-echo`) || undefined
            }
            className={classNames(fieldStyles.control, fieldStyles.short)}
            ref={(node) => {
              own.current = node;
              const letGo = handOn(ref, node);
              if (node) setTyped(node.value); // a form fills and resets its fields without an event
              return letGo;
            }}
            onChange={(event) => {
              setTyped(event.target.value);
              onChange?.(event);
            }}
            onFocus={(event) => {
              setIsBeingTyped(true);
              onFocus?.(event);
            }}
            onBlur={(event) => {
              setIsBeingTyped(false);
              if (read.is === "unclear") announce(t("frame.whichNumber"));
              onBlur?.(event);
            }}
          />
          {unit}
        </span>
      )}
    </Field>
  );
}

interface WhichNumberProps {
  values: readonly number[];
  written: (value: number) => string;
  onChoose: (value: number) => void;
}

function WhichNumber({ values, written, onChoose }: WhichNumberProps) {
  const t = useWords();
  return (
    <fieldset className={styles.unclear}>
      <legend>{t("frame.whichNumber")}</legend>
      {values.map((value) => (
        <Button key={value} small onClick={() => onChoose(value)}>
          {written(value)}
        </Button>
      ))}
    </fieldset>
  );
}

type HandedOn = ReturnType<Extract<Ref<HTMLInputElement>, (node: HTMLInputElement | null) => unknown>>;

function handOn(ref: Ref<HTMLInputElement> | undefined, node: HTMLInputElement | null): HandedOn {
  if (typeof ref === "function") return ref(node);
  if (ref) ref.current = node;
  return undefined;
}
