import { useRef, useState, type KeyboardEvent } from "react";
import type { SharedCauseFigures } from "#cost/figures.ts";
import type { Plan } from "#plan/plan.ts";
import { Button } from "#ui/button.tsx";
import { inRem } from "#ui/chart.tsx";
import { classNames } from "#ui/class-names.ts";
import { Icon } from "#ui/icon.tsx";
import { Tag } from "#ui/tag.tsx";
import styles from "./cause-map.module.css";
import type { Fall } from "./falls.ts";
import { mapLayout, rowHeight, type MapLayout } from "./map-layout.ts";
import { MapLines } from "./map-lines.tsx";
import { mapModel, type MapModel, type MapThing } from "./map-model.ts";
import { useCauseWords, type CauseWords } from "#questions/cause/use-cause-words.ts";

interface CauseMapProps {
  plan: Plan;
  causes: readonly SharedCauseFigures[];
  chosen: string;
  onChoose: (cause: string) => void;
}

/** Causes left, things right, straight lines like a wiring board. */
export function CauseMap({ plan, causes, chosen, onChoose }: CauseMapProps) {
  const words = useCauseWords(plan);
  const { t, formats, nameOf, inSentence } = words;
  const [showsAll, setShowsAll] = useState(false);
  const model = mapModel(plan, causes, { chosen, showsAll });
  const layout = mapLayout(model.causes, model.things.length);
  const falls = causes.find(({ id }) => id === chosen)?.falls ?? [];
  const hidden = model.hidden.causes + model.hidden.things;
  const name = t("shared.map", {
    cause: nameOf(chosen),
    falls: t("shared.mapFalls", { things: formats.list(falls.map(inSentence)) }),
  });
  return (
    <>
      <div className={styles.map} style={{ blockSize: inRem(layout.height) }}>
        <Causes model={model} layout={layout} chosen={chosen} onChoose={onChoose} words={words} />
        <MapLines model={model} layout={layout} name={name} />
        <ul className={styles.things}>
          {model.things.map((thing, place) => (
            <li key={thing.id} style={{ insetBlockStart: inRem((layout.rows[place] ?? 0) - rowHeight / 2) }}>
              <ThingRow thing={thing} words={words} />
            </li>
          ))}
        </ul>
      </div>
      {(hidden > 0 || showsAll) && (
        <p className={styles.hidden}>
          {hidden > 0 && t("shared.hidden", { count: hidden })}{" "}
          <Button looks small onClick={() => setShowsAll(!showsAll)}>
            {t(showsAll ? "shared.showFewer" : "shared.showAll")}
          </Button>
        </p>
      )}
    </>
  );
}

interface CausesProps {
  model: MapModel;
  layout: MapLayout;
  chosen: string;
  onChoose: (cause: string) => void;
  words: CauseWords;
}

/** The causes as buttons: one stop of the Tab key, then the arrow keys. */
function Causes({ model, layout, chosen, onChoose, words }: CausesProps) {
  const { t, formats, nameOf, inSentence } = words;
  const column = useRef<HTMLDivElement>(null);

  function onKey(event: KeyboardEvent): void {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const place = layout.boxes.findIndex(({ id }) => id === chosen);
    const next = layout.boxes[Math.min(layout.boxes.length - 1, Math.max(0, place + by))];
    if (!next) return;
    onChoose(next.id);
    column.current?.querySelector<HTMLElement>(`[data-cause="${next.id}"]`)?.focus();
  }

  return (
    <div
      ref={column}
      role="toolbar"
      aria-orientation="vertical"
      aria-label={t("shared.causes")}
      className={styles.causes}
    >
      {layout.boxes.map((box, place) => {
        const hanging = model.causes[place];
        const fall = model.fallenCauses.get(box.id);
        return (
          <div
            key={box.id}
            className={styles.cause}
            style={{ insetBlockStart: inRem(box.y), insetInlineStart: inRem(box.indent) }}
          >
            {box.hangsFrom !== null && (
              <span
                className={classNames(styles.trunk, hanging?.under === chosen && styles.thickTrunk)}
                style={{ blockSize: inRem(box.y - box.hangsFrom + box.height / 2) }}
              >
                <span className={styles.needsToo} style={{ insetBlockEnd: inRem(box.height / 2 + 5) }}>
                  {t("shared.needsToo")}
                  {hanging &&
                    hanging.alsoNeeds.length > 0 &&
                    `, ${t("shared.andAlso", { causes: formats.list(hanging.alsoNeeds.map(inSentence)) })}`}
                </span>
              </span>
            )}
            <button
              type="button"
              data-cause={box.id}
              aria-pressed={box.id === chosen}
              tabIndex={box.id === chosen ? 0 : -1}
              className={classNames(styles.box, fall && styles.fallen)}
              style={{ blockSize: inRem(box.height) }}
              onClick={() => onChoose(box.id)}
              onKeyDown={onKey}
            >
              <span className={styles.name}>{nameOf(box.id)}</span>
              {fall && <Stops fall={fall} words={words} />}
            </button>
          </div>
        );
      })}
    </div>
  );
}

function ThingRow({ thing, words }: { thing: MapThing; words: CauseWords }) {
  const { t, nameOf } = words;
  return (
    <>
      <span className={classNames(styles.name, thing.fall !== null && styles.falls)}>{nameOf(thing.id)}</span>
      <span className={styles.mark}>
        {thing.fall ? (
          <Stops fall={thing.fall} words={words} says />
        ) : (
          thing.backups > 0 && t("shared.backupsRun", { count: thing.backups })
        )}
      </span>
    </>
  );
}

/** A broken link and "stops", beside what falls with the chosen cause. */
function Stops({ fall, words, says = false }: { fall: Fall; words: CauseWords; says?: boolean }) {
  const { t, inSentence } = words;
  return (
    <span className={styles.stops}>
      <Icon name="broken-link" />
      <span>
        {says && fall.through !== null
          ? t("shared.stopsThrough", { thing: inSentence(fall.through) })
          : t("shared.stops")}
        {fall.isGuess && (
          <>
            {" "}
            <Tag kind="think" />
          </>
        )}
      </span>
    </span>
  );
}
