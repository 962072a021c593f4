import { expect, test } from "@playwright/test";
import { KillCampaign, ways, type Round } from "./drivers/kill-campaign.ts";
import { ProfileFolder } from "./drivers/profile-folder.ts";

/** Twenty with every run; `npm run campaign:kill` does two hundred. */
const count = Number(process.env["KILL_ROUNDS"] ?? 20);
const seed = Number(process.env["KILL_SEED"] ?? 1);

test(`a browser that ends while somebody types, ${count} times in five ways: nothing older than a second is lost, nor what was said to be saved`, async ({
  baseURL,
}) => {
  test.setTimeout(60_000 + count * 10_000);
  const profile = new ProfileFolder();
  const campaign = new KillCampaign(profile.path, baseURL ?? "", seed);
  const rounds: Round[] = [];
  try {
    await campaign.prepare();
    for (let number = 0; number < count; number += 1) {
      const way = ways[number % ways.length] ?? "kill";
      // oxlint-disable-next-line no-await-in-loop -- one end after another, of one profile
      rounds.push(await campaign.round(way));
    }
  } finally {
    console.log(summary(rounds)); // also of a campaign that was cut short
    await campaign.end();
    profile.remove();
  }
  expect(rounds.flatMap(({ broken }) => broken)).toEqual([]);
  expect(campaign.faults).toEqual([]);
});

function summary(rounds: readonly Round[]): string {
  const lines = ways.map((way) => {
    const own = rounds.filter((round) => round.way === way);
    const letters = own.reduce((sum, round) => sum + round.letters, 0);
    const lost = own.reduce((sum, round) => sum + round.lost, 0);
    const oldest = Math.max(0, ...own.map(({ oldestLost }) => oldestLost));
    return `${way}: ${own.length} rounds, ${letters} letters, ${lost} lost, the oldest ${oldest} ms before the end`;
  });
  const broken = rounds.filter((round) => round.broken.length > 0).length;
  const back = rounds.filter(({ isBroughtBack }) => isBroughtBack).length;
  return `\nseed ${seed}, ${rounds.length} rounds, ${broken} broke a promise; the browser lost its database ${back} times, and the plan came back from a spare copy\n${lines.join("\n")}`;
}
