import { expect, test } from "vitest";
import { backOf } from "#document/chapters/card-front.ts";
import { composeDocument } from "#document/compose-document.ts";
import { cardSheet } from "#document/sheets.ts";
import { channels, phases } from "#plan/customer-words.ts";
import { paperFacts } from "#testing/paper-of.ts";
import { planOf } from "#testing/plan-of.ts";
import { textsSaid } from "#testing/said.ts";
import { whereItPrints } from "./where-it-prints.ts";

/** A card whose every message says which it is: "still sms". */
async function sidesOfTheCard(): Promise<Record<"Front" | "Back", string[]>> {
  const tell = Object.fromEntries(
    phases.map((phase) => [
      phase,
      Object.fromEntries(channels.map((channel) => [channel, `${phase} ${channel}`])),
    ]),
  );
  const plan = planOf({ dependencies: [{ id: "till", name: "Till app", tell }] });
  const front = cardSheet("till");
  const { leaves } = composeDocument(await paperFacts(plan, { sheets: () => [front] }));
  const textsOn = (id: string): string[] => textsSaid(leaves.find((leaf) => leaf.id === id));
  return { Front: textsOn(front), Back: textsOn(backOf(front)) };
}

test("says of every message the side of the card it stands on, and of no other", async () => {
  const sides = await sidesOfTheCard();
  for (const phase of phases)
    for (const channel of channels) {
      const words = `${phase} ${channel}`;
      const stands = (["Front", "Back"] as const).filter((side) => sides[side].includes(words));
      expect(stands, words).toEqual([whereItPrints(phase, channel) ?? []].flat());
    }
});
