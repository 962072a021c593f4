import { expect, test } from "vitest";
import { planOf } from "#testing/plan-of.ts";
import { newDrill } from "../upkeep.ts";
import { startDrill } from "./start-drill.ts";
import { agreeInWorkshop, answerInWorkshop, recordedWorkshop } from "./record-workshop.ts";

const record = {
  id: "w",
  scenario: "The diary is blank",
  scene: "Three people are at the desk.",
  surprises: [{ text: "Nobody printed the list.", ask: ["Who calls whom?"] }],
  minutes: 60,
  on: "2026-11-22",
};
const practice = planOf({ dependencies: [{ id: "diary", name: "Diary" }] });

test("answers stand in the place of their question, in one record of the day", () => {
  const first = answerInWorkshop(practice, { record, place: 2, answer: "The key" });
  expect(first.drills).toEqual([newDrill({ ...record, findings: ["", "", "The key"] })]);
  const second = answerInWorkshop(first, {
    record: { ...record, id: "other" },
    place: 0,
    answer: "The list",
  });
  expect(second.drills).toMatchObject([{ id: "w", findings: ["The list", "", "The key"] }]);
  const taken = answerInWorkshop(second, { record, place: 2, answer: "" });
  expect(taken.drills).toMatchObject([{ findings: ["The list"] }]);
  expect(answerInWorkshop(taken, { record, place: 0, answer: "The list" })).toBe(taken);
  expect(answerInWorkshop(practice, { record, place: 1, answer: "" })).toBe(practice);
});

test("a fix is on the to-do list and in the record", () => {
  const fix = {
    id: "a",
    title: "Print it",
    window: 30,
    doneOn: null,
    dependency: null,
    owner: null,
  } as const;
  const agreed = agreeInWorkshop(practice, { record, action: { ...fix, due: "2026-12-01" } });
  expect(agreed).toMatchObject({ actions: [{ title: "Print it" }], drills: [{ id: "w", actions: ["a"] }] });
});

test("a drill on the live screens, a short check and the workshop of another day are none of it", () => {
  const drill = { ...record, id: "d", at: "2026-11-22T10:00:00.000Z", roots: ["diary"] };
  const ran = startDrill(practice, drill);
  const held = {
    ...ran,
    drills: [
      ...ran.drills.map((each) => ({ ...each, on: record.on })),
      newDrill({ ...record, id: "check", minutes: 15 }),
      newDrill({ ...record, id: "before", on: "2026-11-21" }),
    ],
  };
  expect(recordedWorkshop(held, record)).toBeUndefined();
  const answered = answerInWorkshop(held, { record, place: 0, answer: "Calm" });
  expect(answered.drills.map(({ id }) => id)).toEqual(["d", "check", "before", "w"]);
});
