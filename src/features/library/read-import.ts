import { problem, shownName, type Problem } from "#plan-file/problem.ts";
import { readChosenFile } from "#storage/read-chosen-file.ts";
import type { BadPlan, FileRead, PlanInFile } from "#storage/read-file.ts";
import { readContent } from "#storage/read-in-worker.ts";
import { outlineOf } from "#storage/plan-outline.ts";
import type { LockedFile } from "#storage/locked-file.ts";
import { planText } from "#storage/plan-text.ts";
import { keptTexts, readStoredPlan } from "#store/library.ts";

/** What a chosen file holds, against what this browser holds; or what is wrong with it. `file` is its name as shown. */
export type Import = { file: string } & (
  | { is: "problem"; problems: readonly Problem[] }
  /** locked with a passphrase: `readImportText` takes the text that was in it */
  | { is: "encrypted"; locked: LockedFile }
  | { is: "plan"; found: FoundPlan }
  /** `name` is "" where the file does not say one */
  | { is: "template"; name: string; template: PlanInFile }
  | { is: "library"; found: readonly FoundPlan[]; bad: readonly BadPlan[] }
);

/** A plan of the file, and the plan of the same id that is here already; null where there is none. */
export interface FoundPlan {
  plan: PlanInFile;
  here: Here | null;
}

/** What the preview of a plan says of it. */
export type PreviewFacts = Pick<PlanInFile, "outline" | "things" | "contacts">;

export interface Here {
  /** null where what is here cannot be read, or nobody asked */
  facts: PreviewFacts | null;
  isSame: boolean;
}

/** Reads what was chosen or dropped and looks which of its plans are here; nothing is kept yet. */
export async function readImport(files: readonly File[], isFolder: boolean): Promise<Import> {
  const [file, ...others] = files;
  if (others.length > 0 && !isFolder) return wrong("", "file-several", { count: files.length });
  const name = shownName(file?.name ?? "");
  if (isFolder || file === undefined) return wrong(name, "file-folder");
  return compared(name, await readChosenFile(file));
}

/** Goes on with the text that was in a locked file. */
export async function readImportText(file: string, text: string): Promise<Import> {
  const read = await readContent(text);
  // a locked file in a locked file is nothing we make
  return read.is === "encrypted" ? wrong(file, "file-locked-form") : compared(file, read);
}

async function compared(file: string, read: FileRead): Promise<Import> {
  if (read.is === "problem") return { ...read, file };
  if (read.is === "encrypted") {
    const { readLocked } = await import("#storage/locked-file.ts");
    const locked = await readLocked(read.envelope);
    return locked.ok
      ? { is: "encrypted", file, locked: locked.file }
      : { is: "problem", file, problems: [locked.problem] };
  }
  if (read.is === "template") return { is: "template", file, name: read.name, template: read.plan };
  if (read.is === "plan") return { is: "plan", file, found: await besideTheOneHere(read.plan) };
  const texts = await keptTexts(read.plans.map(({ id }) => id));
  const found = read.plans.map((plan): FoundPlan => {
    const text = texts.get(plan.id);
    return { plan, here: text === undefined ? null : { facts: null, isSame: text === plan.text } };
  });
  return { is: "library", file, found, bad: read.bad };
}

async function besideTheOneHere(plan: PlanInFile): Promise<FoundPlan> {
  const kept = await readStoredPlan(plan.id);
  if (kept.is === "unreadable") return { plan, here: { facts: null, isSame: false } };
  if (kept.is !== "plan") return { plan, here: null };
  const { dependencies, contacts } = kept.plan;
  const facts = { outline: outlineOf(kept.plan), things: dependencies.length, contacts: contacts.length };
  return { plan, here: { facts, isSame: planText(kept.plan).text === plan.text } };
}

function wrong(file: string, reason: Problem["reason"], values: Problem["values"] = {}): Import {
  return { is: "problem", file, problems: [problem(reason, [], values)] };
}
