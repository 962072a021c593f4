import { expect, test } from "vitest";
import { openingPlaces, withBusy } from "./with-busy.ts";

const hours = {
  tue: [{ from: "07:30", to: "17:30", busy: 1 }],
  sat: [
    { from: "07:00", to: "12:00", busy: 3 },
    { from: "12:00", to: "16:00", busy: 1 },
  ],
};

test("openings are told in order, with their place on the day", () => {
  expect(openingPlaces(hours).map(({ day, place, from }) => [day, place, from])).toEqual([
    [1, 0, "07:30"],
    [5, 0, "07:00"],
    [5, 1, "12:00"],
  ]);
});

test("one opening gets busier, the others stay as they are", () => {
  const changed = withBusy(hours, { day: 5, place: 1, busy: 2 });
  expect(changed.sat?.map(({ busy }) => busy)).toEqual([3, 2]);
  expect(changed.tue).toBe(hours.tue);
  expect(withBusy(hours, { day: 0, place: 0, busy: 2 })).toBe(hours);
});
