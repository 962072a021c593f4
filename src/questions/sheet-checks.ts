import { createContext, use, useEffect, useEffectEvent } from "react";
import type { FieldProblem } from "#ui/error-summary.tsx";

/** Asks a part of a sheet what in it cannot be used, and shows it there. */
export type SheetCheck = () => readonly FieldProblem[];

/** The checks of the parts of a sheet; null where a form stands by itself. */
export const SheetChecks = createContext<Set<SheetCheck> | null>(null);

/** The id of the form with the sheet's filled button, for a field in which Enter is to press it: `<input form={id}>`. */
export const SheetForm = createContext<string | undefined>(undefined);

export function useIsOnSheet(): boolean {
  return use(SheetChecks) !== null;
}

/** Has a part of a sheet asked by its filled button. Does nothing where there is no sheet. */
export function useSheetCheck(check: SheetCheck): void {
  const checks = use(SheetChecks);
  const latest = useEffectEvent(check);
  useEffect(() => {
    if (checks === null) return undefined;
    const ask: SheetCheck = () => latest();
    checks.add(ask);
    return () => {
      checks.delete(ask);
    };
  }, [checks]);
}
