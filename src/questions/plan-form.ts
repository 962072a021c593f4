import { valibotResolver } from "@hookform/resolvers/valibot";
import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState, type FormEvent } from "react";
import {
  get,
  useForm,
  type FieldErrors,
  type FieldPath,
  type FieldValues,
  type UseFormReturn,
} from "react-hook-form";
import * as v from "valibot";
import type { Plan } from "#plan/plan.ts";
import { openPlanStore, usePlan, usePlanChange, whileTyping } from "#store/open-plan.ts";
import type { FieldProblem } from "#ui/error-summary.tsx";
import { useIsOnSheet, useSheetCheck } from "./sheet-checks.ts";

/** What was changed on a page, and the name under which edits of it are one step of Undo: a word. */
export interface Change {
  field: string;
  together: string;
}

interface PlanFormOptions<Fields extends FieldValues, Answer> {
  /** what has to be right before Continue goes on; its messages are the sentences beside the fields */
  schema: v.GenericSchema<Fields, Answer>;
  /** what has to be right for a field to be kept as it is typed, where that is less */
  keptBy?: v.GenericSchema<Fields, Answer>;
  /** what the fields show of a plan */
  shown: (plan: Plan) => Fields;
  /** what they show at first instead: what was typed before and is not in the plan */
  typedBefore?: Fields | null;
  /** a field was changed: what can be used of all fields, to be kept in the plan */
  keep: (usable: Partial<Answer>, change: Change) => void;
  /** Continue, and everything is right; a part of a sheet has no Continue of its own */
  onContinue?: (answer: Answer) => void;
}

export interface PlanForm<Fields extends FieldValues, Answer> {
  form: UseFormReturn<Fields, unknown, Answer>;
  /** for the form element */
  submit: (event: FormEvent) => void;
  /** for the error summary: told on Continue, and gone once they are put right */
  problems: FieldProblem[];
  attempt: number;
  /** changes several fields at once: one step of Undo, under the name of a field */
  changeTogether: (field: string, change: () => void) => void;
}

/**
 * The form of a page of the quick start, or of a part of a sheet. What can be used goes into the plan as it is typed,
 * so that nothing is lost and Undo works by the word; what cannot stays as typed. When the plan is changed from
 * elsewhere, as by Undo, the fields it concerns show what the plan says. On a sheet a field says what is wrong when it
 * is left, and the sheet's filled button asks all its parts. The one place that knows the form library's types.
 */
export function usePlanForm<Fields extends FieldValues, Answer>(
  options: PlanFormOptions<Fields, Answer>,
): PlanForm<Fields, Answer> {
  const { schema, keptBy = schema, shown } = options;
  const plan = usePlan((open) => open);
  const [first] = useState(() => options.typedBefore ?? shown(plan));
  const [attempt, setAttempt] = useState(0);
  const isOnSheet = useIsOnSheet();
  const isPart = options.onContinue === undefined; // a page of the quick start shows at once what follows
  const form = useForm<Fields, unknown, Answer>({
    values: first,
    mode: isOnSheet ? "onTouched" : "onSubmit",
    resolver: valibotResolver<Fields, unknown, Answer>(schema),
    reValidateMode: "onSubmit",
    shouldFocusError: false,
  });
  const changesElsewhere = usePlanChange();
  const isQuiet = useRef(false);
  /** the plan of which the fields show what it says */
  const agreed = useRef(plan);
  const kept = useRef(JSON.stringify(first));
  const keep = useEffectEvent((values: Fields, field: string) => {
    const now = JSON.stringify(values);
    if (now === kept.current) return; // a field was left, or an error shown: nothing is typed
    kept.current = now;
    const usable = usableOf(keptBy, values);
    const together = togetherName(field, get(values, field));
    const keepIt = (): void => options.keep(usable, { field, together });
    if (isPart && isTypedInto(document.activeElement)) whileTyping(keepIt);
    else keepIt();
    agreed.current = openPlanStore.getState().plan ?? agreed.current;
    form.clearErrors(putRight(form.formState.errors, schema, values));
  });
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values, name }) => {
          if (name !== undefined && !isQuiet.current) keep(values, name);
        },
      }),
    [form],
  );

  const [, redraw] = useState(0);
  const showChanges = useEffectEvent((fromPlan: Plan, toPlan: Plan) => {
    isQuiet.current = true;
    const differs = showDifferences(form, shown(fromPlan), shown(toPlan));
    kept.current = JSON.stringify(form.getValues());
    isQuiet.current = false;
    if (differs) redraw((count) => count + 1); // fields that look at their own text look again
  });
  useLayoutEffect(() => {
    const now = openPlanStore.getState().plan ?? plan; // what is typed here may not be shown yet
    if (now !== agreed.current) showChanges(agreed.current, now);
    agreed.current = now;
    // oxlint-disable-next-line react/exhaustive-deps -- Undo may bring back the very plan that is still shown
  }, [plan, changesElsewhere]);

  function changeTogether(field: string, change: () => void): void {
    isQuiet.current = true;
    change();
    isQuiet.current = false;
    keep(form.getValues(), field);
  }

  useSheetCheck(() => {
    void form.trigger();
    const { issues = [] } = v.safeParse(schema, form.getValues());
    return issues.map((issue) => ({ id: v.getDotPath(issue) ?? "", text: issue.message }));
  });
  const onSubmit = form.handleSubmit(
    (answer) => options.onContinue?.(answer),
    () => setAttempt((count) => count + 1),
  );
  return {
    form,
    attempt,
    changeTogether,
    problems: problemsIn(form.formState.errors),
    submit: (event) => {
      void onSubmit(event);
    },
  };
}

/** Puts the fields whose part of the plan differs on what the plan now says; what was typed elsewhere stays. Whether any does. */
function showDifferences<Fields extends FieldValues, Answer>(
  form: UseFormReturn<Fields, unknown, Answer>,
  before: Fields,
  after: Fields,
): boolean {
  const fields = Object.keys(after).filter(
    (field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]),
  );
  if (fields.length === 0) return false;
  const differing = Object.fromEntries(fields.map((field) => [field, after[field]]));
  form.reset({ ...form.getValues(), ...differing }, { keepErrors: true, keepIsSubmitted: true });
  return true;
}

/** The answers that can be used by themselves: fields with something wrong in them are left out. */
export function usableOf<Fields, Answer>(
  schema: v.GenericSchema<Fields, Answer>,
  values: Fields,
): Partial<Answer> {
  const { issues, output } = v.safeParse(schema, values);
  const wrong = new Set((issues ?? []).map((issue) => issue.path?.[0]?.key));
  const usable = Object.entries(output ?? {}).filter(([field]) => !wrong.has(field));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what is left has passed its own part of the schema
  return Object.fromEntries(usable) as Partial<Answer>;
}

/** Every problem of a form by the id of its field, in the order of the fields. */
export function problemsIn(errors: FieldErrors): FieldProblem[] {
  return messagesAt(errors, []).map(({ path, text }) => ({ id: idOf(path), text }));
}

/** The errors on show that are no longer true of these values. */
function putRight<Fields extends FieldValues, Answer>(
  errors: FieldErrors<Fields>,
  schema: v.GenericSchema<Fields, Answer>,
  values: Fields,
): FieldPath<Fields>[] {
  const shown = messagesAt(errors, []);
  if (shown.length === 0) return [];
  const wrong = new Set(v.safeParse(schema, values).issues?.map((issue) => v.getDotPath(issue)));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the library's own errors stand at paths of the form
  return shown
    .filter(({ path }) => !wrong.has(idOf(path)))
    .map(({ path }) => path.join(".")) as FieldPath<Fields>[];
}

function messagesAt(error: unknown, path: readonly string[]): { path: readonly string[]; text: string }[] {
  if (typeof error !== "object" || error === null) return [];
  if ("message" in error && typeof error.message === "string") return [{ path, text: error.message }];
  return Object.entries(error).flatMap(([key, inner]) =>
    key === "ref" ? [] : messagesAt(inner, [...path, key]),
  );
}

/** What is wrong with a list as a whole stands at the list. */
function idOf(path: readonly string[]): string {
  return path.filter((key) => key !== "root").join(".");
}

/** Whether letters are typed there, one after the other; a tick or a choice is one change. */
function isTypedInto(element: Element | null): boolean {
  return element?.matches("textarea, input:not([type=checkbox], [type=radio], [type=file])") ?? false;
}

/** Edits of one word are one step. */
function togetherName(field: string, value: unknown): string {
  const words = typeof value === "string" ? value.trim().split(/\s+/).length : 0;
  return `${field}:${words}`;
}
