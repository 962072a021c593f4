import { rmSync, writeFileSync } from "node:fs";
import { test as base, type Page } from "@playwright/test";
import { axe } from "./drivers/axe.ts";
import { expect, test } from "./drivers/app.ts";
import { fileOf, fileOfPlan, Home, sampleFile } from "./drivers/home.ts";
import { evidenceIsKept, Profile } from "./drivers/profile.ts";

// what the browser loses, damages or refuses between two visits (reliability, F05, F12, F13, F15, F18 and F20)

base.slow(); // browsers start and end a dozen times

/** A profile in which two plans were kept; each test harms a copy of it. */
const withPlans = base.extend<{ profile: Profile }, { kept: Profile }>({
  kept: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads which fixtures are asked for out of the pattern
    async ({}, use, { project }) => {
      const profile = Profile.empty(project.use);
      await profile.visit(async (page) => {
        const home = await Home.open(page);
        await home.take(sampleFile("bakery"));
        await home.take(fileOfPlan({ id: "second", business: { name: "Second shop" } }));
        await expect(home.rows).toHaveCount(2);
        await page.reload(); // a visit makes the spare copy the one before had no time for
        await evidenceIsKept(page, 2);
      });
      await use(profile);
      profile.remove();
    },
    { scope: "worker" },
  ],
  profile: async ({ kept }, use) => {
    const profile = kept.copy();
    await use(profile);
    profile.remove();
  },
});

const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const trouble = (page: Page) => page.getByRole("alert").filter({ hasText: "We cannot open the plans kept" });
const firstVisit = "The outage plan you keep by the counter";
const allGone = "Your plans are not in this browser any more";

/** How Home says it stands with the plans. */
async function saidOn(page: Page): Promise<string> {
  await page.goto("/");
  await heading(page).waitFor();
  const says = await heading(page).innerText();
  if (says === allGone) return "vanished";
  if ((await page.getByText("The browser cannot read what it kept").count()) > 0) return "damaged";
  if ((await page.getByTestId("lost-plans").count()) > 0) return "rolled back";
  return (await page.getByTestId("plan-row").count()) === 2 ? "healthy" : says;
}

const aFile = /\.(log|ldb)$/;
const harms: { what: string; does: (profile: Profile) => void }[] = [
  {
    what: "a byte flipped",
    does: (profile) =>
      profile.harm(aFile, (bytes) => {
        const at = Math.floor(bytes.length / 2);
        bytes.writeUInt8(bytes.readUInt8(at) ^ 0xff, at);
        return bytes;
      }),
  },
  { what: "zeroed", does: (profile) => profile.harm(aFile, (bytes) => bytes.fill(0)) },
  {
    what: "cut in half",
    does: (profile) => profile.harm(aFile, (bytes) => bytes.subarray(0, bytes.length / 2)),
  },
  {
    what: "the last tenth cut off, as when the power goes",
    does: (profile) => profile.harm(aFile, (bytes) => bytes.subarray(0, bytes.length * 0.9)),
  },
  {
    what: "nonsense in CURRENT",
    does: (profile) => profile.harm(/^CURRENT$/, () => Buffer.from("nonsense")),
  },
  {
    what: "nonsense in MANIFEST",
    does: (profile) => profile.harm(/^MANIFEST/, () => Buffer.from("nonsense")),
  },
  { what: "the folder deleted", does: (profile) => rmSync(profile.database, { recursive: true }) },
  {
    what: "a file in place of the folder",
    does: ({ database }) => {
      rmSync(database, { recursive: true });
      writeFileSync(database, "nonsense");
    },
  },
];

withPlans(
  "a database harmed in eight ways is never taken for a first visit, and a spare copy is offered",
  async ({ kept }) => {
    for (const { what, does } of harms) {
      const profile = kept.copy();
      does(profile);
      // oxlint-disable-next-line no-await-in-loop -- a browser at a time
      await profile.visit(async (page) => {
        expect(await saidOn(page), what).toMatch(/^(vanished|rolled back|damaged)$/);
        await expect(page.getByTestId("spare-copy").first(), what).toBeVisible();
        if (what === "a file in place of the folder") expect(await axe(page)).toEqual([]);
      });
      profile.remove();
    }
  },
);

withPlans(
  "plans the browser has lost come back from a spare copy, and no empty database is begun before",
  async ({ profile }) => {
    rmSync(profile.database, { recursive: true });
    await profile.visit(async (page) => {
      expect(await saidOn(page)).toBe("vanished");
      await expect(page.getByRole("main")).toContainText("2 plans were here, last saved on");
      expect(await axe(page)).toEqual([]);
      await page.goto("/#/p/second");
      await expect(heading(page)).toHaveText("We cannot open the plans kept here");
      expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);

      const home = await Home.open(page);
      await page.getByRole("button", { name: "Bring back the spare copy" }).first().click();
      await expect(home.preview).toContainText("Second shop");
      await home.confirm();
      await expect(home.rows).toHaveCount(2);
    });
    await profile.visit(async (page) => expect(await saidOn(page)).toBe("healthy"));
  },
);

withPlans("a spare copy that is damaged too is not opened, and that is said", async ({ profile }) => {
  rmSync(profile.database, { recursive: true });
  await profile.visit(async (page) => {
    expect(await saidOn(page)).toBe("vanished");
    await damageNewestCopy(page);
    const newest = page.getByTestId("spare-copy").first();
    await newest.getByRole("button", { name: "Bring back the spare copy" }).click();
    await expect(newest).toContainText("This spare copy is damaged. Take another one.");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    expect(await axe(page)).toEqual([]);
  });
});

withPlans("who starts without the lost plans is on a first visit, and stays there", async ({ profile }) => {
  rmSync(profile.database, { recursive: true });
  await profile.visit(async (page) => {
    expect(await saidOn(page)).toBe("vanished");
    await page.getByRole("button", { name: "Start without them" }).click();
    await expect(heading(page)).toHaveText(firstVisit);
    await page.reload();
    await expect(heading(page)).toHaveText(firstVisit);
  });
});

withPlans("where nothing but the spare copy is left, it is found", async ({ profile }) => {
  rmSync(profile.database, { recursive: true });
  profile.lose("Local Storage");
  await profile.visit(async (page) => {
    await page.goto("/");
    await expect(heading(page)).toHaveText(allGone);
    await expect(page.getByTestId("spare-copy").first()).toContainText("2 plans");
  });
});

withPlans(
  "a database that was rolled back is named, and what was lost comes back beside what is there",
  async ({ kept, profile }) => {
    await profile.visit(async (page) => {
      const home = await Home.open(page);
      await page.goto("/#/p/second/start/2");
      await page.getByLabel("What is it called?").fill("Renamed shop");
      await page.getByTestId("save-state").and(page.locator("[data-state=saved]")).waitFor();
      await Home.open(page);
      await home.take(fileOfPlan({ id: "third", business: { name: "Third shop" } }));
      await expect(home.rows).toHaveCount(3);
      await page.reload();
      await evidenceIsKept(page, 3);
    });
    profile.takeDatabaseOf(kept);

    await profile.visit(async (page) => {
      expect(await saidOn(page)).toBe("rolled back");
      const note = page.getByTestId("lost-plans");
      await expect(note).toContainText("One plan is missing. One plan is older than it was.");
      expect(await axe(page)).toEqual([]);

      // every screen of a plan says so too, until it is decided here
      const bar = page.getByRole("region", { name: "Plans missing" });
      await page.getByRole("link", { name: "Second shop", exact: true }).click();
      await expect(bar).toContainText("This browser lost plans it had saved, or the latest changes to them.");
      expect(await axe(page)).toEqual([]);
      await page.goto("/#/diagnostics");
      await expect(page.getByRole("main")).toContainText("Some plans are missing, or older than they were.");
      await page.goBack();
      await bar.getByRole("link", { name: "See what is missing" }).click();
      const home = Home.on(page);
      await note.getByRole("button", { name: "Bring back the spare copy" }).first().click();
      await home.confirm();
      await expect(note).toHaveCount(0);
      await page.getByRole("link", { name: "Renamed shop", exact: true }).click();
      await expect(heading(page)).toHaveText("Renamed shop");
      await expect(bar).toHaveCount(0);
      await page.goBack();
      for (const name of ["Second shop", "Renamed shop", "Third shop"])
        // oxlint-disable-next-line no-await-in-loop -- three
        await expect(home.row(name)).toHaveCount(1);
    });
  },
);

test("plans kept by a newer version are left as they are, and leave as they lie there", async ({ page }) => {
  const home = await Home.open(page);
  await home.take(fileOfPlan({ business: { name: "Kept by a newer one" } }));
  await page.evaluate(openAt, 999);
  await page.reload();
  await expect(trouble(page)).toContainText("These plans were kept by a newer Counterplan.");
  expect(await axe(page)).toEqual([]);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save what is kept to a file" }).click(),
  ]);
  expect((await fileOf(download)).text).toContain("Kept by a newer one");
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([{ name: "counterplan", version: 999 }]);
});

/** Opens the database at a version, past the app, and closes it unless it is to be held. */
function openAt(version: number): Promise<void> {
  return new Promise((resolve) => {
    const opening = indexedDB.open("counterplan", version);
    opening.addEventListener("success", () => {
      if (version > 1) opening.result.close();
      resolve();
    });
  });
}

/** Turns a letter of the newest spare copy into another. */
function damageNewestCopy(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle("counterplan-spare-copies");
    const names: string[] = [];
    for await (const name of folder.keys()) names.push(name);
    const newest = names.toSorted((one, other) => Number.parseInt(other, 10) - Number.parseInt(one, 10))[0];
    if (newest === undefined) throw new Error("There is no spare copy.");
    const file = await folder.getFileHandle(newest);
    const text = await (await file.getFile()).text();
    const stream = await file.createWritable();
    await stream.write(text.replace("Second shop", "Second shock"));
    await stream.close();
  });
}

/** Opens Home and lets the time pass that the browser has to answer. */
async function comesToTrouble(page: Page): Promise<void> {
  await page.clock.install();
  await page.goto("/");
  await expect(async () => {
    await page.clock.runFor(1_000);
    await expect(trouble(page)).toBeVisible({ timeout: 100 });
  }).toPass();
}

test("an older version that holds the database in another tab is named as what is in the way", async ({
  page,
  context,
  faults,
}) => {
  faults.expect(/404/); // a page without an icon of its own
  const other = await context.newPage();
  await other.goto("/THIRD-PARTY.txt");
  await other.evaluate(openAt, 1);
  await comesToTrouble(page);
  await expect(trouble(page)).toContainText("An older Counterplan is open in another tab.");
  expect(await axe(page)).toEqual([]);
});

test("a browser that never answers is given up after five seconds, and that is said", async ({ page }) => {
  await page.addInitScript(() => {
    // as a private window of some browsers: a request nothing ever comes of
    Object.assign(IDBOpenDBRequest.prototype, { addEventListener: () => undefined });
  });
  await comesToTrouble(page);
  await expect(trouble(page)).toContainText("The browser gave no answer.");
});
