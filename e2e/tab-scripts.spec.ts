import { expect, test } from "./drivers/app.ts";
import { rigTabs, runTabScript, type TabRig } from "./drivers/tab-script.ts";

/** Twenty short ones with every run; `npm run campaign:tabs` sets more and longer ones. */
const count = Number(process.env["TAB_SCRIPTS"] ?? 20);
const length = Number(process.env["TAB_STEPS"] ?? 8);
const from = Number(process.env["TAB_SEED"] ?? 1);
const atOnce = 4;

async function check(rig: TabRig, seed: number, steps = length): Promise<void> {
  const { done, typed, kept } = await runTabScript(rig, seed, steps);
  const story = `seed ${seed}: ${done.join(", ")}\nkept: ${kept.join(" | ")}`;
  for (const value of typed)
    expect(
      kept.some((name) => name.startsWith(value)),
      `“${value}” was typed and is nowhere. ${story}`,
    ).toBe(true);
  expect(kept.length, `No copy is made where the browser can lock. ${story}`).toBe(1);
}

test.describe("two tabs, one plan, at random: every letter is in the plan", () => {
  test.describe.configure({ mode: "parallel", timeout: 120_000 + (count / atOnce) * length * 2_000 });
  for (let part = 0; part < atOnce; part += 1) {
    const seeds = Array.from({ length: count }, (_, index) => from + index).filter(
      (seed) => seed % atOnce === part,
    );
    if (seeds.length > 0)
      test(`scripts ${seeds[0]} to ${seeds.at(-1)}, each fourth`, async ({ context }) => {
        const rig = await rigTabs(context);
        for (const seed of seeds) await check(rig, seed);
      });
  }
});
