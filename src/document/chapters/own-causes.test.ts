import { expect, test } from "vitest";
import { nameCause } from "#plan/edits/name-cause.ts";
import { paperFacts } from "#testing/paper-of.ts";
import { planOf } from "#testing/plan-of.ts";
import { blocksOf, textsSaid } from "#testing/said.ts";
import { composeDocument } from "../compose-document.ts";

// the two causes of one's own take down different things, so that each has a row of its own
const plan = [
  { id: "codes-phone", name: "Anna’s phone", kind: "device", things: ["mail", "bank"] } as const,
  { id: "circuit", name: " ", kind: "power", things: ["till", "bank"] } as const,
].reduce(
  nameCause,
  planOf({
    business: { hours: { sat: [{ from: "09:00", to: "17:00" }] } },
    streams: [{ id: "counter", name: "Counter", weeklySales: 1600, margin: 0.5 }],
    dependencies: [
      { id: "mail", name: "Mail", affects: [{ stream: "counter", share: 0.5 }] },
      { id: "bank", name: "Bank", affects: [{ stream: "counter", share: 0.25 }] },
      { id: "till", name: "Till", affects: [{ stream: "counter", share: 0.1 }] },
    ],
  }),
);

test("a cause of one's own stands on paper by its name, with what hangs on it and what it costs", async () => {
  const { leaves } = composeDocument(await paperFacts(plan, { sheets: () => ["several"] }));
  const rows = leaves.flatMap((leaf) => blocksOf(leaf, "causes")).flatMap(({ causes }) => causes);
  expect(rows.map(({ cause, together }) => [textsSaid(cause), textsSaid(together)])).toEqual([
    // 1 − 0.5 × 0.75 = 62.5% of 800 in four hours, half of it margin: 250
    [["Anna’s phone"], ["Mail", "Bank"]],
    // 1 − 0.75 × 0.9 = 32.5%: 130. Without a name it has its id, as in files
    [["circuit"], ["Bank", "Till"]],
  ]);
  expect(rows.map(({ lines }) => lines[0])).toMatchObject([
    { say: "paper.causeCost", with: { amount: { money: expect.closeTo(250, 6) }, time: { minutes: 240 } } },
    { say: "paper.causeCost", with: { amount: { money: expect.closeTo(130, 6) }, time: { minutes: 240 } } },
  ]);
});
