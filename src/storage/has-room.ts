import { withinTime } from "./time-limit.ts";

const mostMs = 1_000;

/**
 * Whether this browser says it has room for so many bytes more; yes where it does not say. Asked where a write failed
 * for a reason that says nothing: a browser without room does not always call it that. Reliability, § 1.7, F10, F11.
 */
export async function hasRoom(bytes: number): Promise<boolean> {
  try {
    const { quota = Infinity, usage = 0 } = await withinTime(mostMs, navigator.storage.estimate());
    return quota - usage >= bytes;
  } catch {
    return true;
  }
}
