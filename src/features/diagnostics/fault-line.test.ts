import { describe, expect, test } from "vitest";
import { faultLine } from "./fault-line.ts";

const canary = "Zoë's Bakery, 0612345678";

/** An error of a minified build, its message quoting what the owner typed, as browsers do. */
function quoting(error: Error, stack: string): Error {
  return Object.assign(error, { stack: `${error.name}: ${error.message}\n${stack}` });
}

const stack =
  "    at Ze (https://example.org/assets/read-plan-A-ussVNm.js:1:234)\n" +
  "    at async https://example.org/assets/index-8fofLva.js:2:17";

describe("a fault on the page Diagnostics", () => {
  test("says what kind of error it is and where in our files, not what it read", () => {
    const error = quoting(new SyntaxError(`Unexpected token 'Z', "${canary}" is not valid JSON`), stack);
    const line = "SyntaxError · read-plan-A-ussVNm.js:1:234 · index-8fofLva.js:2:17";
    expect(faultLine(error)).toEqual({ is: "error", text: line });
    expect(faultLine({ error })).toEqual({ is: "error", text: line });
    expect(faultLine({ reason: error })).toEqual({ is: "error", text: line });
  });

  test("names the number of an error of React, whose message is longer", () => {
    const error = new Error(`Minified React error #418; visit https://react.dev/errors/418?args=${canary}`);
    expect(faultLine(quoting(error, stack)).text).toMatch(/^Error · React 418 · read-plan/u);
  });

  test("says which part of the policy was broken, not with what", () => {
    const event = {
      effectiveDirective: "connect-src",
      blockedURI: `https://example.org/?${canary}`,
      sourceFile: "https://example.org/assets/index-8fofLva.js",
      lineNumber: 7,
      sample: canary,
    };
    expect(faultLine(event)).toEqual({ is: "policy", text: "connect-src · https · index-8fofLva.js:7:0" });
    expect(faultLine({ ...event, blockedURI: "inline", sourceFile: "" }).text).toBe("connect-src · inline");
  });

  test.each([
    ["a text", canary],
    ["an error named after a plan", Object.assign(new Error(canary), { name: canary, stack: canary })],
    [
      "a rejection with a plan",
      { reason: { name: canary, message: canary, stack: `/assets/${canary}.js:1:1` } },
    ],
    ["nothing", undefined],
    ["null", null],
  ])("that is %s says that there was one", (_, what) => {
    expect(faultLine(what)).toEqual({ is: "error", text: "Error" });
  });
});
