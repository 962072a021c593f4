import { loadMessages, nearestLanguage, type Area } from "#i18n/catalogue.ts";
import { deviceStore } from "#store/device.ts";

const areasInUse = new Set<Area>();

/** The language the screen is to be in: the device's choice, else the browser's, as near as we have it. */
export function screenLanguage(): string {
  return nearestLanguage(deviceStore.getState().language ?? navigator.language);
}

/** Brings in the words of these areas. A later change of language brings them in again. */
export async function loadWords(areas: readonly Area[]): Promise<void> {
  for (const area of areas) areasInUse.add(area);
  await loadMessages(screenLanguage(), areas);
}

/** Brings in a language for everything that has been on screen. */
export async function loadLanguage(language: string): Promise<void> {
  await loadMessages(language, [...areasInUse]);
}
