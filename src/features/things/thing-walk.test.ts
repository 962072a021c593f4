import { expect, test } from "vitest";
import { beginWalk, nextInWalk } from "./thing-walk.ts";

test("the walk keeps the order it began with, whatever is answered on the way", () => {
  expect(nextInWalk("p1", "card", ["card", "till", "mail"])).toBe("till");
  // the card machine turned out to be the cheapest: till is still next
  expect(nextInWalk("p1", "card", ["till", "mail", "card"])).toBe("till");
  expect(nextInWalk("p1", "till", ["till", "mail", "card"])).toBe("mail");
  expect(nextInWalk("p1", "mail", ["till", "mail", "card"])).toBeNull();
});

test("what was removed is passed over, what was added comes last", () => {
  beginWalk("p2", ["card", "till", "mail"]);
  expect(nextInWalk("p2", "card", ["card", "mail", "phone"])).toBe("mail");
  expect(nextInWalk("p2", "mail", ["phone", "card", "mail"])).toBe("phone");
});

test("another plan has a walk of its own", () => {
  beginWalk("p3", ["card", "till"]);
  expect(nextInWalk("p4", "card", ["till", "card"])).toBeNull();
});
