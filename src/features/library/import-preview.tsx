import { useState } from "react";
import { Button } from "#ui/button.tsx";
import { DataTable, type Column } from "#ui/data-table.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { Note } from "#ui/note.tsx";
import { RadioGroup } from "#ui/radio-group.tsx";
import { useFormats, useWords } from "#ui/words.tsx";
import type { DroppedReference } from "#plan/references.ts";
import { localDay } from "#i18n/local-day.ts";
import { wayWords } from "./problem-words.ts";
import type { FoundPlan, Here, PreviewFacts } from "./read-import.ts";

/** What to do with a plan from a file whose id is here already. */
export type Way = "both" | "replace";

interface ImportPreviewProps {
  found: FoundPlan;
  onConfirm: (way: Way) => void;
  onCancel: () => void;
}

/** What opening the file would do, before it does it. */
export function ImportPreview({ found, onConfirm, onCancel }: ImportPreviewProps) {
  const t = useWords();
  const [way, setWay] = useState<Way>("both");
  const { plan, here } = found;
  const isKnown = here !== null;
  const name = plan.outline.name === "" ? t("library.unnamed") : plan.outline.name;
  return (
    <Dialog
      title={isKnown ? t("opening.sameTitle", { name }) : t("opening.title", { name })}
      onClose={onCancel}
      actions={
        <>
          <Button
            kind="filled"
            data-testid="import-confirm"
            data-safe
            onClick={() => onConfirm(isKnown ? way : "both")}
          >
            {way === "replace" ? t("opening.confirmReplace") : t("opening.confirm")}
          </Button>
          <Button data-testid="import-cancel" onClick={onCancel}>
            {t("frame.cancel")}
          </Button>
        </>
      }
    >
      {here?.isSame && <p>{t("opening.same")}</p>}
      {!isKnown && <p>{t("opening.new")}</p>}
      <Comparison inFile={plan} here={here} />
      <Dropped dropped={plan.dropped} />
      {isKnown && (
        <RadioGroup
          legend={t("opening.which")}
          name="import-way"
          options={[
            { value: "both", label: t("opening.both"), help: t("opening.bothHelp") },
            { value: "replace", label: t("opening.replace"), help: t("opening.replaceHelp") },
          ]}
          chosen={way}
          onChange={(event) => setWay(event.target.value === "replace" ? "replace" : "both")}
        />
      )}
    </Dialog>
  );
}

interface Fact {
  name: string;
  of: (plan: PreviewFacts) => string;
}

function Comparison({ inFile, here }: { inFile: PreviewFacts; here: Here | null }) {
  const t = useWords();
  const formats = useFormats();
  const momentWords = (moment: Date) =>
    t("opening.moment", { day: formats.day(localDay(moment)), time: formats.clock(moment) });
  const facts: Fact[] = [
    { name: t("opening.changed"), of: ({ outline }) => momentWords(new Date(outline.updatedAt)) },
    { name: t("opening.things"), of: (plan) => formats.number(plan.things) },
    { name: t("opening.contacts"), of: (plan) => formats.number(plan.contacts) },
    {
      name: t("opening.version"),
      of: ({ outline: { printedVersion } }) =>
        printedVersion === 0 ? t("opening.notPrinted") : formats.number(printedVersion),
    },
  ];
  const first: Column<Fact> = { key: "what", heading: t("opening.fact"), cell: (fact) => fact.name };
  const columns: Column<Fact>[] = [
    { key: "file", heading: t("opening.inFile"), cell: (fact) => fact.of(inFile) },
  ];
  if (here) {
    const ofHere = (fact: Fact) => (here.facts === null ? t("opening.unreadable") : fact.of(here.facts));
    columns.unshift({ key: "here", heading: t("opening.here"), cell: ofHere });
  }
  return (
    <DataTable
      caption={here ? t("opening.compare") : t("opening.inFile")}
      columns={[first, ...columns]}
      rows={facts}
      keyOf={(fact) => fact.name}
    />
  );
}

/** The most dropped links that are named one by one. */
const mostNamed = 10;

function Dropped({ dropped }: { dropped: readonly DroppedReference[] }) {
  const t = useWords();
  if (dropped.length === 0) return null;
  const left = dropped.length - mostNamed;
  return (
    <Note kind="warning">
      <p>{t("opening.dropped", { count: dropped.length })}</p>
      <ul>
        {dropped.slice(0, mostNamed).map(({ path, id }) => (
          <li key={`${path.join(".")}.${id}`}>{t("opening.droppedAt", { where: wayWords(path, t), id })}</li>
        ))}
        {left > 0 && <li>{t("problem.more", { count: left })}</li>}
      </ul>
    </Note>
  );
}
