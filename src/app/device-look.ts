import { deviceStore, type Device } from "#store/device.ts";

/** Keeps the page in the theme and text size of this device. */
export function followDevice(): void {
  show(deviceStore.getState());
  deviceStore.subscribe(show);
}

function show({ theme, textSize }: Device): void {
  const { dataset } = document.documentElement;
  dataset["theme"] = theme;
  dataset["text"] = textSize;
  for (const colour of document.querySelectorAll<HTMLMetaElement>("meta[name=theme-color]")) {
    colour.content = barColours[theme === "system" ? schemeOf(colour) : theme];
  }
}

/** What the system draws around the page has the colour of the bar at its top: `--c-band` of tokens.css. */
const barColours = { light: "#0b3a2a", dark: "#06281b" };

function schemeOf({ media }: HTMLMetaElement): "light" | "dark" {
  return media.includes("dark") ? "dark" : "light";
}
