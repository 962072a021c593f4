import { useRef, useState, type ComponentProps, type ReactNode, type Ref } from "react";
import { readTypedNumber, type Thousands, type TypedNumber } from "#i18n/typed-number.ts";
import { useAnnounce } from "./announcer.tsx";
import { classNames } from "./class-names.ts";
import { Field, type FieldTexts } from "./field.tsx";
import fieldStyles from "./field.module.css";
import { useIsLooking } from "./looking.tsx";
import styles from "./number-field.module.css";
import { RadioGroup } from "./radio-group.tsx";
import { plainNumber, typeInto } from "./type-into.ts";
import { useWords } from "./words.tsx";

interface NumberFieldProps extends Omit<ComponentProps<"input">, "children">, FieldTexts {
  /** after the number: "minutes", or the choice of week, month, year */
  unit?: ReactNode;
  /** the number in full, as it was understood: `(value) => "= €6,500 a week"` */
  echo?: (value: number) => string;
  /** how a mark before three digits is meant here, so that the likelier reading counts until another is chosen */
  thousands: Thousands;
  /** how the two readings of an unclear number are shown: `formats.number`, `formats.moneyAsTyped` */
  written: (value: number) => string;
}

/**
 * A number or an amount, typed in any of the ways people write one. What the field holds stays text: read it
 * with `readTypedNumber`. "1.200" may be 1200 or 1.2: then the field asks beneath, with the likelier one chosen.
 */
export function NumberField({
  id: givenId,
  label,
  help,
  error,
  unit,
  echo,
  thousands,
  written,
  ...input
}: NumberFieldProps) {
  const { ref, onChange, onBlur, ...others } = input;
  const t = useWords();
  const announce = useAnnounce();
  const isLooking = useIsLooking();
  const own = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState("");
  const [asked, setAsked] = useState<readonly number[]>([]);
  const id = givenId ?? input.name;
  const read = readTypedNumber(typed, thousands);
  // the question stays once it is answered, so that the other answer is still there to choose
  const readings = readingsOf(read) ?? (asked.some((value) => plainNumber(value) === typed) ? asked : []);
  const echoed = echo !== undefined && read.is === "number" ? echo(read.value) : "";
  return (
    <Field
      id={id}
      label={label}
      help={help}
      error={error}
      after={
        <>
          {read.is === "number" && readings.length > 0 && (
            <WhichNumber
              id={`${id}-which`}
              readings={readings}
              chosen={read.value}
              written={written}
              onChoose={(value) => {
                setAsked(readings);
                if (own.current) typeInto(own.current, plainNumber(value));
              }}
            />
          )}
          {echo && (
            <p className={styles.echo} id={`${id}-echo`}>
              {echoed}
            </p>
          )}
        </>
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
            readOnly={isLooking || others.readOnly}
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
            onBlur={(event) => {
              if (readingsOf(read)) announce(t("frame.whichNumber"));
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
  id: string;
  readings: readonly number[];
  chosen: number;
  written: (value: number) => string;
  onChoose: (value: number) => void;
}

function WhichNumber({ id, readings, chosen, written, onChoose }: WhichNumberProps) {
  const t = useWords();
  return (
    <div className={styles.which}>
      <RadioGroup
        id={id}
        name={id}
        legend={t("frame.whichNumber")}
        layout="row"
        options={readings.map((value) => ({ value: String(value), label: written(value) }))}
        chosen={String(chosen)}
        onChange={({ target }) => onChoose(Number(target.value))}
      />
    </div>
  );
}

/** The readings of a number that may be two, the likelier first. */
function readingsOf(read: TypedNumber): readonly number[] | null {
  return read.is === "number" && read.orValue !== undefined ? [read.value, read.orValue] : null;
}

type HandedOn = ReturnType<Extract<Ref<HTMLInputElement>, (node: HTMLInputElement | null) => unknown>>;

function handOn(ref: Ref<HTMLInputElement> | undefined, node: HTMLInputElement | null): HandedOn {
  if (typeof ref === "function") return ref(node);
  if (ref) ref.current = node;
  return undefined;
}
