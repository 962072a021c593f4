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
}
