import type { ComponentType } from "react";
import { NoBackupYet } from "./no-backup-yet.tsx";
import { useThing } from "../thing/use-thing.ts";
import { hasBackup, type BackedUp } from "./backed-up.ts";

/**
 * A part about a thing's backup, by the thing's id. Where there is no backup yet it asks for one first; where there is
 * no such thing it shows nothing.
 */
export function ofBackup(Part: ComponentType<{ thing: BackedUp }>): ComponentType<{ id: string }> {
  return function OfBackup({ id }) {
    const thing = useThing(id);
    if (thing === undefined) return null;
    return hasBackup(thing) ? <Part key={id} thing={thing} /> : <NoBackupYet key={id} id={id} />;
  };
}
