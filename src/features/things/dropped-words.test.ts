import { expect, test } from "vitest";
import { planOf } from "#testing/plan-of.ts";
import { withSoundReferences } from "#plan/references.ts";
import { droppedAt } from "./dropped-words.ts";

test("every place a reference can stand at has its words", () => {
  const gone = "nobody";
  const { dropped } = withSoundReferences(
    planOf({
      dependencies: [
        {
          id: "card",
          name: "Card terminal",
          upstreams: ["card"],
          affects: [{ stream: gone, share: 0.5 }],
          contacts: [gone],
          owner: gone,
          approval: { first: gone, second: gone },
        },
      ],
      callOrder: [gone],
      decisions: [{ what: "Close", who: gone }],
      copies: [{ where: "Till", holder: gone }],
      ai: [{ id: "bot", name: "Bot", dependency: gone }],
      actions: [{ id: "a1", title: "Do", owner: gone }],
      drills: [{ id: "d1", scenario: "", on: "2026-11-21", leader: gone }],
      review: { owner: gone },
      guesses: ["dependencies.gone.affects"],
    }),
  );
  expect(dropped.map((each) => droppedAt(each).words.replace("things.dropped.", ""))).toEqual([
    "runsOn",
    "affects",
    "contacts",
    "owner",
    "approval",
    "approval",
    "callOrder",
    "decisions",
    "copies",
    "ai",
    "actions",
    "drills",
    "review",
    "elsewhere",
  ]);
  expect(droppedAt(dropped[0] ?? { path: [], id: "" }).thing).toBe(0);
});
