import { useState } from "react";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { Note } from "#ui/note.tsx";
import { RadioGroup } from "#ui/radio-group.tsx";
import { useWords } from "#ui/words.tsx";
import { useLibrary } from "#store/library.ts";
import type { PlanToImport } from "#store/make-library.ts";
import type { BadPlan } from "#storage/read-file.ts";
import { LibraryPlans } from "./library-plans.tsx";
import {
  plansToImport,
  replacesMany,
  standing,
  waysForDiffering,
  type WayForDiffering,
} from "./library-ways.ts";
import { problemSentences } from "./problem-words.ts";
import type { FoundPlan } from "./read-import.ts";

interface ImportLibraryProps {
  found: readonly FoundPlan[];
  bad: readonly BadPlan[];
  onConfirm: (plans: readonly PlanToImport[]) => void;
  onCancel: () => void;
}

/** What opening a file of several plans would do, plan by plan, before it does it. */
export function ImportLibrary({ found, bad, onConfirm, onCancel }: ImportLibraryProps) {
  const t = useWords();
  const here = useLibrary(({ plans }) => plans.length);
  const [forAll, setForAll] = useState<WayForDiffering>("both");
  const [own, setOwn] = useState<ReadonlyMap<string, WayForDiffering>>(new Map());
  const [isAsking, setIsAsking] = useState(false);
  const wayOf = (id: string): WayForDiffering => own.get(id) ?? forAll;
  const plans = plansToImport(found, wayOf);
  const count = plans.length;
  const differing = found.filter((each) => standing(each) === "differs").length;

  if (isAsking)
    return (
      <AskWhetherToReplace
        count={plans.filter(({ way }) => way === "replace").length}
        here={here}
        onConfirm={() => onConfirm(plans)}
        onBack={() => setIsAsking(false)}
      />
    );
  return (
    <Dialog
      key="preview"
      isWide
      title={t("opening.all.title", { count: found.length + bad.length })}
      onClose={onCancel}
      actions={
        <>
          {count > 0 && (
            <Button
              kind="filled"
              data-testid="import-confirm"
              data-safe
              onClick={() => (replacesMany(plans, here) ? setIsAsking(true) : onConfirm(plans))}
            >
              {bad.length === 0
                ? t("opening.all.confirm", { count })
                : t("opening.all.confirmRest", { count, bad: bad.length })}
            </Button>
          )}
          <Button data-testid="import-cancel" {...(count === 0 && { "data-safe": true })} onClick={onCancel}>
            {t("frame.cancel")}
          </Button>
        </>
      }
    >
      <Counts found={found} />
      {count === 0 && differing === 0 && <p>{t("opening.all.nothing")}</p>}
      <BadPlans bad={bad} />
      {differing > 0 && (
        <RadioGroup
          legend={t("opening.all.which")}
          name="import-all-way"
          options={waysForDiffering.map((value) => ({
            value,
            label: t(`opening.all.${value}`),
            ...(value !== "skip" && { help: t(`opening.all.${value}Help`) }),
          }))}
          chosen={forAll}
          onChange={({ target }) => {
            setForAll(waysForDiffering.find((way) => way === target.value) ?? "both");
            setOwn(new Map());
          }}
        />
      )}
      {found.length > 0 && (
        <LibraryPlans found={found} wayOf={wayOf} onWay={(id, way) => setOwn(new Map(own).set(id, way))} />
      )}
    </Dialog>
  );
}

function Counts({ found }: { found: readonly FoundPlan[] }) {
  const t = useWords();
  const links = found.reduce((sum, { plan }) => sum + plan.dropped.length, 0);
  return (
    <div>
      {(["new", "differs", "same"] as const).map((stands) => {
        const count = found.filter((each) => standing(each) === stands).length;
        return count > 0 && <p key={stands}>{t(`opening.all.${stands}`, { count })}</p>;
      })}
      {links > 0 && <p>{t("opening.all.dropped", { count: links })}</p>}
    </div>
  );
}

/** The most plans that cannot be read that are named one by one. */
const mostNamed = 20;

function BadPlans({ bad }: { bad: readonly BadPlan[] }) {
  const t = useWords();
  if (bad.length === 0) return null;
  const left = bad.length - mostNamed;
  return (
    <Note kind="warning" icon="error">
      <div data-testid="import-problem">
        <p>{t("opening.all.bad", { count: bad.length })}</p>
        <ul>
          {bad.slice(0, mostNamed).map(({ place, name, problems }) => {
            const nth = t("problem.nth", { place: place + 1 });
            const what = problemSentences(problems.slice(0, 1), t).join();
            return (
              <li key={place}>
                {name === ""
                  ? t("opening.all.badUnnamed", { nth, problem: what })
                  : t("opening.all.badAt", { nth, name, problem: what })}
              </li>
            );
          })}
          {left > 0 && <li>{t("problem.more", { count: left })}</li>}
        </ul>
      </div>
    </Note>
  );
}

interface AskProps {
  count: number;
  here: number;
  onConfirm: () => void;
  onBack: () => void;
}

/** Replacing many plans at once is asked for once more. */
function AskWhetherToReplace({ count, here, onConfirm, onBack }: AskProps) {
  const t = useWords();
  return (
    <Dialog
      key="ask"
      title={t("opening.all.ask", { count })}
      onClose={onBack}
      actions={
        <>
          <Button kind="filled" data-testid="import-confirm" onClick={onConfirm}>
            {t("opening.all.askConfirm", { count })}
          </Button>
          <Button data-safe data-testid="import-cancel" onClick={onBack}>
            {t("opening.all.back")}
          </Button>
        </>
      }
    >
      <p>{t("opening.all.askText", { count, here })}</p>
    </Dialog>
  );
}
