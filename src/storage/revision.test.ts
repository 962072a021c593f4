import fc from "fast-check";
import { expect, test } from "vitest";
import { nextRev, writesOf } from "./revision.ts";

test("a revision rises with each write, whoever writes, and counts them", () => {
  const writers = fc.array(fc.option(fc.uuid(), { nil: undefined }), { maxLength: 50 });
  fc.assert(
    fc.property(writers, (whoWrites) => {
      let rev = 0;
      for (const writer of whoWrites) {
        expect(nextRev(rev, writer)).toBeGreaterThan(rev);
        rev = nextRev(rev, writer);
      }
      expect(writesOf(rev)).toBe(whoWrites.length);
    }),
  );
});

test("the next revision of an opened plan is that of no other", () => {
  const revs = Array.from({ length: 200 }, (_, number) => nextRev(2 ** 31, `writer ${number}`));
  expect(new Set([...revs, nextRev(2 ** 31)]).size).toBe(201);
});

test.each([undefined, "x", Number.NaN, -7])(
  "whatever stands there (%s), the next one is the first",
  (rev) => {
    expect(nextRev(rev)).toBe(1);
  },
);
