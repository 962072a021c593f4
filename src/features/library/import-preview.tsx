import { useState } from "react";
import { Button } from "#ui/button.tsx";
import { DataTable, type Column } from "#ui/data-table.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { Note } from "#ui/note.tsx";
import { RadioGroup } from "#ui/radio-group.tsx";
import { useFormats, useWords } from "#ui/words.tsx";
import type { Plan } from "#plan/plan.ts";
import type { DroppedReference } from "#plan/references.ts";
import { localDay } from "#i18n/local-day.ts";
import { wayWords } from "./problem-words.ts";
import type { Here, Import } from "./read-import.ts";

/** What to do with a plan from a file whose id is here already. */
export type Way = "both" | "replace";

interface ImportPreviewProps {
  found: Exclude<Import, { is: "problem" }>;
  onConfirm: (way: Way) => void;
  onCancel: () => void;
}

/** What opening the file would do, before it does it. */
export function ImportPreview({ found, onConfirm, onCancel }: ImportPreviewProps) {
  const t = useWords();
  const [way, setWay] = useState<Way>("both");
  const isKnown = found.is === "known";
  const name = found.plan.business.name === "" ? t("library.unnamed") : found.plan.business.name;
  return (
    <Dialog
      title={isKnown ? t("library.import.sameTitle", { name }) : t("library.import.title", { name })}
      onClose={onCancel}
      actions={
        <>
          <Button
            kind="filled"
            data-testid="import-confirm"
            data-safe
            onClick={() => onConfirm(isKnown ? way : "both")}
          >
            {way === "replace" ? t("library.import.confirmReplace") : t("library.import.confirm")}
          </Button>
          <Button data-testid="import-cancel" onClick={onCancel}>
            {t("frame.cancel")}
          </Button>
        </>
      }
    >
      {isKnown && found.here.isSame && <p>{t("library.import.same")}</p>}
      {!isKnown && <p>{t("library.import.new")}</p>}
      <Comparison inFile={found.plan} here={isKnown ? found.here : null} />
      <Dropped dropped={found.dropped} />
      {isKnown && (
        <RadioGroup
          legend={t("library.import.which")}
          name="import-way"
          options={[
            { value: "both", label: t("library.import.both"), help: t("library.import.bothHelp") },
            { value: "replace", label: t("library.import.replace"), help: t("library.import.replaceHelp") },
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
  of: (plan: Plan) => string;
}

function Comparison({ inFile, here }: { inFile: Plan; here: Here | null }) {
  const t = useWords();
  const formats = useFormats();
  const momentWords = (moment: Date) =>
    t("library.import.moment", { day: formats.day(localDay(moment)), time: formats.clock(moment) });
  const facts: Fact[] = [
    { name: t("library.import.changed"), of: ({ updatedAt }) => momentWords(new Date(updatedAt)) },
    { name: t("library.import.things"), of: (plan) => formats.number(plan.dependencies.length) },
    { name: t("library.import.contacts"), of: (plan) => formats.number(plan.contacts.length) },
    {
      name: t("library.import.version"),
      of: ({ printed }) =>
        printed.version === 0 ? t("library.import.notPrinted") : formats.number(printed.version),
    },
  ];
  const first: Column<Fact> = { key: "what", heading: t("library.import.fact"), cell: (fact) => fact.name };
  const columns: Column<Fact>[] = [
    { key: "file", heading: t("library.import.inFile"), cell: (fact) => fact.of(inFile) },
  ];
  if (here) {
    const ofHere = (fact: Fact) => (here.plan === null ? t("library.import.unreadable") : fact.of(here.plan));
    columns.unshift({ key: "here", heading: t("library.import.here"), cell: ofHere });
  }
  return (
    <DataTable
      caption={here ? t("library.import.compare") : t("library.import.inFile")}
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
      <p>{t("library.import.dropped", { count: dropped.length })}</p>
      <ul>
        {dropped.slice(0, mostNamed).map(({ path, id }) => (
          <li key={`${path.join(".")}.${id}`}>
            {t("library.import.droppedAt", { where: wayWords(path, t), id })}
          </li>
        ))}
        {left > 0 && <li>{t("problem.more", { count: left })}</li>}
      </ul>
    </Note>
  );
}
