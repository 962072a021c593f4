import { useRef } from "react";
import { useAnnounce } from "#ui/announcer.tsx";
import { Button } from "#ui/button.tsx";
import { ChoiceGroup } from "#ui/choice-group.tsx";
import fieldStyles from "#ui/field.module.css";
import { focusDrawn } from "#ui/focus-drawn.ts";
import { useIsLooking } from "#ui/looking.tsx";
import { useWords } from "#ui/words.tsx";
import { lineAfter, lineMoved, linePasted, lineRemoved } from "./lines.ts";
import styles from "./lines-field.module.css";
import { OrderWays } from "./order-ways.tsx";

interface LinesFieldProps {
  id: string;
  legend: string;
  help?: string;
  error?: string | undefined;
  /** as typed: blank lines stay while they are being filled */
  lines: readonly string[];
  onChange: (lines: string[]) => void;
  /** what a blank line is for: "Add a step" */
  add: string;
  /** steps are numbered, checks are not */
  isNumbered?: boolean;
}

const lettersARow = 40;

/**
 * Lines in an order: each a field, with Up, Down and Remove. Enter starts a new line under the one it is pressed in;
 * pasted text of several lines becomes several.
 */
export function LinesField({
  id,
  legend,
  help,
  error,
  lines,
  onChange,
  add,
  isNumbered = false,
}: LinesFieldProps) {
  const t = useWords();
  const isLooking = useIsLooking();
  const announce = useAnnounce();
  const list = useRef<HTMLOListElement>(null);

  function focus(what: "textarea" | "[data-up]" | "[data-down]", place: number): void {
    focusDrawn(() => list.current?.querySelectorAll<HTMLElement>(what)[place]);
  }
  function move(place: number, by: -1 | 1): void {
    onChange(lineMoved(lines, place, by));
    announce(t("ask.lineMoved", { place: place + by + 1, count: lines.length }));
    focus(by < 0 ? "[data-up]" : "[data-down]", place + by);
  }
  function remove(place: number): void {
    onChange(lineRemoved(lines, place));
    announce(t("ask.lineRemoved"));
    if (lines.length === 1) document.getElementById(`${id}-add`)?.focus();
    else focus("textarea", Math.max(0, place - 1));
  }
  function addAfter(place: number): void {
    onChange(lineAfter(lines, place));
    focus("textarea", place + 1);
  }

  return (
    <ChoiceGroup id={id} legend={legend} help={help} error={error}>
      <ol ref={list} className={styles.lines}>
        {lines.map((line, place) => (
          // oxlint-disable-next-line react/no-array-index-key -- a line is its place
          <li key={place} className={styles.line}>
            {isNumbered && (
              <span className={styles.number} aria-hidden="true">
                {place + 1}
              </span>
            )}
            <textarea
              // grows with what is typed; where a browser cannot do that, by a rough count
              rows={Math.max(1, Math.ceil(line.length / lettersARow))}
              dir="auto"
              className={fieldStyles.control}
              aria-label={t("ask.line", { place: place + 1, legend })}
              readOnly={isLooking}
              value={line}
              onChange={({ target }) => onChange(lines.with(place, target.value))}
              onKeyDown={(event) => {
                if (isLooking || event.key !== "Enter" || event.nativeEvent.isComposing) return;
                event.preventDefault();
                addAfter(place);
              }}
              onPaste={(event) => {
                if (isLooking) return;
                const pasted = linePasted(lines, place, event.clipboardData.getData("text"));
                if (pasted === null) return;
                event.preventDefault();
                onChange(pasted);
              }}
            />
            <span className={styles.ways}>
              <OrderWays
                place={place}
                count={lines.length}
                called={{
                  up: t("ask.upLine", { place: place + 1 }),
                  down: t("ask.downLine", { place: place + 1 }),
                  remove: t("ask.removeLine", { place: place + 1 }),
                }}
                onMove={(by) => move(place, by)}
                onRemove={() => remove(place)}
              />
            </span>
          </li>
        ))}
      </ol>
      <div>
        <Button small icon="plus" id={`${id}-add`} onClick={() => addAfter(lines.length - 1)}>
          {add}
        </Button>
      </div>
    </ChoiceGroup>
  );
}
