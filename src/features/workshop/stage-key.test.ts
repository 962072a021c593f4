import { describe, expect, test } from "vitest";
import { stageDeed, type KeyPlace } from "./stage-key.ts";

const press = (key: string, place: KeyPlace = "page", areOn = true, hasModifier = false) =>
  stageDeed({ key, place, areOn, hasModifier });

const letters = ["b", "M", "p", "T", "n", "F", "?"];

describe("the keys of the stage", () => {
  test("go on and back, and do what their letter stands for, capital or not", () => {
    expect(["ArrowRight", " ", "PageDown"].map((key) => press(key))).toEqual(["next", "next", "next"]);
    expect(["ArrowLeft", "PageUp"].map((key) => press(key))).toEqual(["back", "back"]);
    expect(letters.map((key) => press(key))).toEqual([
      "black",
      "money",
      "names",
      "time",
      "notes",
      "fullScreen",
      "more",
    ]);
    expect(press("x")).toBeNull();
    expect(press("Tab")).toBeNull();
  });

  test("do nothing while somebody types; Space presses the button that has the focus", () => {
    for (const key of [...letters, " ", "ArrowLeft", "PageDown"]) expect(press(key, "field")).toBeNull();
    expect(press(" ", "button")).toBeNull();
    expect(press("ArrowRight", "button")).toBe("next");
  });

  test("leave what Ctrl and Alt do to the browser, and can be switched off, but for Esc", () => {
    expect(press("p", "page", true, true)).toBeNull();
    for (const key of [...letters, "ArrowRight"]) expect(press(key, "page", false)).toBeNull();
    for (const place of ["page", "button", "field"] as const)
      expect(press("Escape", place, false)).toBe("leave");
  });
});
