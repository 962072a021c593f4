import { keepDeviceNote, readDeviceNote } from "./device-note.ts";
import { sentinelFrom, type Sentinel } from "./sentinel.ts";

/** Where the sentinel is kept; tests bring their own. */
export interface SentinelNote {
  read: () => Sentinel | null;
  keep: (sentinel: Sentinel) => void;
}

const name = "sentinel";

export const sentinelNote: SentinelNote = {
  read: () => sentinelFrom(readDeviceNote(name)),
  keep(sentinel) {
    const text = JSON.stringify(sentinel);
    if (text !== readDeviceNote(name)) keepDeviceNote(name, text);
  },
};
