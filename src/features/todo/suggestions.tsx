import { memo, useEffect, useMemo, useRef, useState } from "react";
import type { SuggestedAction } from "#advice/suggested-actions.ts";
import type { Roadmap } from "#content/roadmap.ts";
import type { Figures } from "#cost/figures.ts";
import { addAction } from "#plan/edits/add-action.ts";
import type { Plan } from "#plan/plan.ts";
import type { Action } from "#plan/upkeep.ts";
import { useCostWords } from "#questions/use-cost-words.ts";
import { useToday } from "#questions/use-today.ts";
import { daysLater } from "#readiness/later-day.ts";
import { newId } from "#store/new-id.ts";
import { apply } from "#store/open-plan.ts";
import { Button, ButtonLink } from "#ui/button.tsx";
import { CardBody, HangCard } from "#ui/hang-card.tsx";
import { hrefTo } from "#ui/routes.ts";
import { useWords } from "#ui/words.tsx";
import { offerUndo } from "#store/undo-offer.ts";
import { SuggestionRow } from "./suggestion-row.tsx";
import { suggestionWords } from "./suggestion-words.ts";
import styles from "./todo.module.css";

/** as many as somebody can weigh at a glance; the rest is a press away */
const shownAtOnce = 4;

interface SuggestionsProps {
  plan: Plan;
  suggested: readonly SuggestedAction[];
  windows: Roadmap["windows"];
  figures: Figures | null;
  /** nothing is on the list: the first of these is the next step */
  isNext: boolean;
}

/** What our content suggests, by 30, 60 and 90 days: to take on, or to say that it is not for this business. */
export const Suggestions = memo(function Suggestions({
  plan,
  suggested,
  windows,
  figures,
  isNext,
}: SuggestionsProps) {
  const t = useWords();
  const first = suggested[0]?.from;
  const byWindow = useMemo(
    () =>
      windows.map((window) => ({
        window,
        suggested: suggested.filter((each) => each.window === window.window),
      })),
    [suggested, windows],
  );
  return (
    <HangCard heading={<h2>{t("todo.suggested")}</h2>}>
      <CardBody>
        {suggested.length === 0 ? (
          <>
            <p>{t("todo.noneSuggested")}</p>
            <div>
              <ButtonLink kind={isNext ? "filled" : "outline"} href={hrefTo("ready", { plan: plan.id })}>
                {t("todo.answerReadiness")}
              </ButtonLink>
            </div>
          </>
        ) : (
          <p className={styles.quiet}>{t("todo.suggestedHelp")}</p>
        )}
        {byWindow.map(({ window, suggested: ofWindow }) => (
          <Window
            key={window.id}
            plan={plan}
            window={window}
            suggested={ofWindow}
            figures={figures}
            next={isNext ? first : undefined}
          />
        ))}
      </CardBody>
    </HangCard>
  );
});

interface WindowProps {
  plan: Plan;
  window: Roadmap["windows"][number];
  suggested: readonly SuggestedAction[];
  figures: Figures | null;
  /** the suggestion whose *Take it on* is the screen's filled button */
  next: string | undefined;
}

function Window({ plan, window, suggested, figures, next }: WindowProps) {
  const t = useWords();
  const words = useCostWords(plan);
  const today = useToday();
  const section = useRef<HTMLElement>(null);
  const [showsAll, setShowsAll] = useState(false);
  // the row that was settled is gone with its buttons: the one that came into its place has the focus, else the list
  const focusNext = useRef<{ place: number; without: string | null } | null>(null);
  useEffect(() => {
    const wanted = focusNext.current;
    if (wanted === null || suggested.some(({ from }) => from === wanted.without)) return;
    focusNext.current = null;
    const buttons = section.current?.querySelectorAll<HTMLElement>("[data-take]") ?? [];
    (buttons[Math.min(wanted.place, buttons.length - 1)] ?? document.getElementById("todo-list"))?.focus();
  });
  if (suggested.length === 0) return null;
  const shown = showsAll ? suggested : suggested.slice(0, shownAtOnce);
  const left = suggested.length - shown.length;

  function take({ from, things }: SuggestedAction, title: string, changes: Partial<Action>): void {
    const dependency = things[0] ?? null;
    const owner = plan.dependencies.find(({ id }) => id === dependency)?.owner ?? null;
    const base = { id: newId(), title, window: window.window, doneOn: null, from };
    apply(addAction, { ...base, owner, due: daysLater(today, window.window), dependency, ...changes });
  }

  return (
    <section ref={section} className={styles.part}>
      <h3 className={styles.heading}>{t("todo.within", { count: window.window, focus: window.focus })}</h3>
      <p>
        {t("todo.aim", { goal: window.goal })}{" "}
        <span className={styles.quiet}>{t("todo.doneWhen", { done: window.done })}</span>
      </p>
      <ul className={styles.rows}>
        {shown.map((suggestion, place) => {
          const worded = suggestionWords(suggestion, plan, figures, words);
          const { title } = worded;
          return (
            <SuggestionRow
              key={suggestion.from}
              words={worded}
              isNext={suggestion.from === next}
              onTake={() => {
                take(suggestion, title, {});
                offerUndo(t("todo.takenSaid", { title }));
                focusNext.current = { place, without: suggestion.from };
              }}
              onDrop={() => {
                take(suggestion, title, { due: null, owner: null, dropped: true });
                offerUndo(t("todo.notOursSaid", { title }));
                focusNext.current = { place, without: suggestion.from };
              }}
            />
          );
        })}
      </ul>
      {left > 0 && (
        <div>
          <Button
            kind="plain"
            small
            aria-label={t("todo.moreWithin", { count: left, days: window.window })}
            onClick={() => {
              setShowsAll(true);
              focusNext.current = { place: shownAtOnce, without: null };
            }}
          >
            {t("todo.more", { count: left })}
          </Button>
        </div>
      )}
    </section>
  );
}
