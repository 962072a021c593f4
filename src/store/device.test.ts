import { describe, expect, test } from "vitest";
import { deviceFrom } from "./device.ts";

const firstDay = { language: null, theme: "system", textSize: "normal", stageKeys: true };

describe("how this device shows the app", () => {
  test("is as it was left", () => {
    const left = { language: "nl-BE", theme: "dark", textSize: "large", stageKeys: false };
    expect(deviceFrom(JSON.stringify(left))).toEqual(left);
  });

  test.each([null, "", "{", "7", "null", "[]", '{"theme":"pink","textSize":12,"language":"<b>"}'])(
    "is as on the first day where what was kept is %j",
    (text) => {
      expect(deviceFrom(text)).toEqual(firstDay);
    },
  );
});
