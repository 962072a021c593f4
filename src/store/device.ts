import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import { keepDeviceNote, readDeviceNote } from "#storage/device-note.ts";

export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

export const textSizes = ["normal", "large", "largest"] as const;
export type TextSize = (typeof textSizes)[number];

/** How this device shows the app: kept here, never exported. */
export interface Device {
  /** BCP 47; null follows the browser */
  language: string | null;
  theme: Theme;
  textSize: TextSize;
  /** whether single keys steer a workshop; WCAG 2.1.4 asks for a way to switch them off */
  stageKeys: boolean;
}

const name = "device";

export const deviceStore = createStore<Device>(() => deviceFrom(readDeviceNote(name)));

export function changeDevice(change: Partial<Device>): void {
  deviceStore.setState(change);
  keepDeviceNote(name, JSON.stringify(deviceStore.getState()));
}

export function useDevice<Part>(part: (device: Device) => Part): Part {
  return useStore(deviceStore, part);
}

/** The device out of what was kept, whatever wrote it; what cannot be read is as on the first day. */
export function deviceFrom(text: string | null): Device {
  const kept = new Map<string, unknown>(Object.entries(parsed(text) ?? {}));
  const language = kept.get("language");
  return {
    language: typeof language === "string" && /^[A-Za-z0-9-]{2,35}$/.test(language) ? language : null,
    theme: themes.find((theme) => theme === kept.get("theme")) ?? "system",
    textSize: textSizes.find((size) => size === kept.get("textSize")) ?? "normal",
    stageKeys: kept.get("stageKeys") !== false,
  };
}

function parsed(text: string | null): object | null {
  try {
    const value: unknown = JSON.parse(text ?? "null");
    return typeof value === "object" ? value : null;
  } catch {
    return null;
  }
}
