import * as v from "valibot";
import { providerKinds, type ProviderKind } from "#plan/provider.ts";
import { keepTabNote, readTabNote } from "#storage/tab-note.ts";

/** A cause that is named and on which nothing hangs yet: the plan has none without a thing. */
export interface CauseDraft {
  name: string;
  kind: ProviderKind;
}

const draftsSchema = v.record(
  v.string(),
  v.strictObject({ name: v.string(), kind: v.picklist(providerKinds) }),
);

/** What was typed in this tab of causes that are not in the plan yet, by the id each will have. */
export function causeDrafts(plan: string): Map<string, CauseDraft> {
  const kept = v.safeParse(draftsSchema, readTabNote(plan, "causes"));
  return new Map(kept.success ? Object.entries(kept.output) : []);
}

/** Keeps one for the tab; null once it is in the plan, or nothing is typed any more. */
export function keepCauseDraft(plan: string, id: string, draft: CauseDraft | null): void {
  const drafts = causeDrafts(plan);
  if (draft === null && !drafts.has(id)) return;
  if (draft === null) drafts.delete(id);
  else drafts.set(id, draft);
  keepTabNote(plan, "causes", drafts.size === 0 ? null : Object.fromEntries(drafts));
}
