import { describe, expect, test } from "vitest";
import { lineAfter, lineMoved, linePasted, lineRemoved, linesKept } from "./lines.ts";

const steps = ["Put the sign up.", "Open the drawer.", "Count the float."];

describe("lines in an order", () => {
  test("a new one comes under the one it was asked from", () => {
    expect(lineAfter(steps, 0)).toEqual(["Put the sign up.", "", "Open the drawer.", "Count the float."]);
    expect(lineAfter([], -1)).toEqual([""]);
  });

  test("one goes up or down by one, and stays at the ends", () => {
    expect(lineMoved(steps, 2, -1)).toEqual(["Put the sign up.", "Count the float.", "Open the drawer."]);
    expect(lineMoved(steps, 0, 1)).toEqual(["Open the drawer.", "Put the sign up.", "Count the float."]);
    expect(lineMoved(steps, 0, -1)).toEqual(steps);
    expect(lineMoved(steps, 2, 1)).toEqual(steps);
  });

  test("one is removed by its place, though another says the same", () => {
    expect(lineRemoved(["a", "b", "a"], 2)).toEqual(["a", "b"]);
  });

  test("several pasted lines become several, after what the line said", () => {
    expect(linePasted(["", "z"], 0, "one\r\n\n two \n")).toEqual(["one", "two", "z"]);
    expect(linePasted(["first"], 0, "one\ntwo")).toEqual(["first", "one", "two"]);
    expect(linePasted(["first"], 0, "just words")).toBeNull();
  });

  test("the plan keeps what is written", () => {
    expect(linesKept([" Put the sign up. ", "", "  "])).toEqual(["Put the sign up."]);
  });
});
