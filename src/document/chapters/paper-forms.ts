import type { PaperForm } from "#content/paper-form.ts";
import type { FormBlock } from "../blocks.ts";
import type { Leaf } from "../leaf.ts";
import type { PaperContext } from "../paper-context.ts";
import type { Phrase } from "../phrase.ts";
import { plainLeaf } from "../plain-leaf.ts";
import { formSheet } from "../sheets.ts";
import { shortText } from "../short-text.ts";

/** The paper forms that are ticked, with the business's own name, currency and streams. Design, § 6.6. */
export function paperForms(context: PaperContext): Leaf<Phrase>[] {
  return context.content.paperForms
    .filter(({ id }) => context.sheets.has(formSheet(id)))
    .map((form, index) => formLeaf(form, context, index === 0));
}

/** From so many columns on a form is wider than high. */
const columnsHeldUpright = 6;

/** The first form starts on a sheet of its own: the back of a door sign is no place to write. */
function formLeaf(form: PaperForm, context: PaperContext, isFirst: boolean): Leaf<Phrase> {
  const leaf = plainLeaf({ id: formSheet(form.id), title: { ready: form.title } });
  return {
    ...leaf,
    startsOn: isFirst ? "front" : "any",
    orientation: form.columns.length > columnsHeldUpright ? "landscape" : "portrait",
    isPunched: false,
    band: { ...leaf.band, side: [{ ready: form.useWhen }] },
    wideFoot: [formBlock(form, context)],
  };
}

function formBlock(form: PaperForm, context: PaperContext): FormBlock<Phrase> {
  const all = form.columns.reduce((sum, { widthPercent }) => sum + widthPercent, 0);
  return {
    kind: "form",
    fields: [...fieldsOf(form, context), ...whatWeSell(form, context)],
    columns: form.columns.map(({ label, widthPercent, holds }) => ({
      head: holds === "money" ? inCurrency(label) : { ready: label },
      share: widthPercent / all,
      holds: holds === "tick" ? "tick" : "words",
    })),
    rows: form.rowsPerPage,
    note: { ready: form.footerNote },
  };
}

/** The first field of a form is who we are. */
function fieldsOf({ headerFields, moneyFields = [] }: PaperForm, { plan }: PaperContext) {
  const name = plan.business.name.trim();
  return headerFields.map((label, index) => ({
    label: moneyFields.includes(index) ? inCurrency(label) : ({ ready: label } as const),
    filled: index === 0 && name !== "" ? ({ own: shortText(name) } as const) : null,
  }));
}

function inCurrency(label: string): Phrase {
  return { say: "paper.inCurrency", with: { label: { ready: label }, sign: { currencySign: true } } };
}

const mostStreams = 6;

/** What we sell, so that a line of the form can say which of it: where there is more than one thing to choose from. */
function whatWeSell({ namesStreams }: PaperForm, { plan }: PaperContext): FormBlock<Phrase>["fields"] {
  const names = plan.streams.map(({ name }) => name.trim()).filter((name) => name !== "");
  if (namesStreams !== true || names.length < 2) return [];
  const shown = names.slice(0, mostStreams).map((name): Phrase => ({ own: shortText(name, 30) }));
  return [{ label: { say: "paper.weSell" }, filled: { dotted: shown } }];
}
