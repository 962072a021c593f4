import { expect, test } from "vitest";
import { paperOf } from "#testing/paper-of.ts";
import { planOfSample, sampleNames } from "#testing/plan-of-sample.ts";
import { linesAsText } from "#testing/golden/lines-as-text.ts";

// Worth reading, because it shows which lines moved, broke otherwise or shrank where something else was changed.
// After a change that is meant: `npx vitest run golden -u`, then read the diff before it is committed.
test.each(sampleNames)("the pages we propose for the %s have their lines here", async (name) => {
  await expect(linesAsText(await paperOf(planOfSample(name)))).toMatchFileSnapshot(
    `golden/${name}.lines.txt`,
  );
});
