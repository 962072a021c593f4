import { withATime } from "./text-message.ts";

/** As many characters are read in passing: our rule of thumb, no more. */
export const doorSignRoom = 130;

/** The characters of a sign with its times written in. */
export function doorSignLength(text: string): number {
  return Array.from(withATime(text)).length;
}

export function isLongForADoor(text: string): boolean {
  return doorSignLength(text) > doorSignRoom;
}
