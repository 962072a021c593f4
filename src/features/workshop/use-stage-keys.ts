import { useEffect, useEffectEvent } from "react";
import { useDevice } from "#store/device.ts";
import { stageDeed, type KeyPlace, type StageDeed } from "./stage-key.ts";

/** Hears the keys of the stage; `inField` says that Esc was pressed in a field. */
export function useStageKeys(act: (deed: StageDeed, inField: boolean) => void): void {
  const areOn = useDevice(({ stageKeys }) => stageKeys);
  const hear = useEffectEvent((event: KeyboardEvent) => {
    const place = placeOf(event.target);
    const hasModifier = event.ctrlKey || event.metaKey || event.altKey;
    const deed = stageDeed({ key: event.key, hasModifier, place, areOn });
    if (deed === null || event.defaultPrevented || event.isComposing) return;
    event.preventDefault(); // Space and the Page keys would scroll too
    act(deed, place === "field");
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => hear(event);
    addEventListener("keydown", listener);
    return () => removeEventListener("keydown", listener);
  }, []);
}

function placeOf(target: EventTarget | null): KeyPlace {
  if (!(target instanceof HTMLElement)) return "page";
  if (target.isContentEditable || target.matches("input, textarea, select")) return "field";
  return target.matches("button, summary") ? "button" : "page";
}
