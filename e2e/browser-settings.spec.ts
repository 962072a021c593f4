import { axe } from "./drivers/axe.ts";
import { expect, test } from "./drivers/app.ts";
import { fileOf, Home, sampleFile } from "./drivers/home.ts";
import { Profile } from "./drivers/profile.ts";

// what a browser allows by its settings (reliability, F21 and F22)

test("site data blocked in the browser’s settings: it is said, and a plan leaves as a file", async ({
  baseURL,
  launchOptions,
}) => {
  const profile = Profile.empty({ baseURL, launchOptions });
  profile.prefer({ profile: { default_content_setting_values: { cookies: 2 } } });
  await profile.visit(async (page) => {
    await page.goto("/");
    const trouble = page.getByRole("alert").filter({ hasText: "We cannot open the plans kept" });
    await expect(trouble).toContainText("This browser keeps nothing for this page.");
    expect(await axe(page)).toEqual([]);
    await page.getByRole("button", { name: "New plan" }).click();
    await page.getByText("What kind of business").first().waitFor();
    const bar = page.getByRole("region", { name: "Not saved" });
    await expect(bar).toContainText("Your last changes are not saved");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      bar.getByRole("button", { name: "Save a copy" }).click(),
    ]);
    expect((await fileOf(download)).text).toContain('"format": "counterplan"');
  });
  profile.remove();
});

test("the browser is asked to keep plans after the first answer, and what it says stands on Home and in Settings", async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.assign(window, { asked: 0 });
    StorageManager.prototype.persisted = () => Promise.resolve(false);
    StorageManager.prototype.persist = () => {
      Object.assign(window, { asked: Number(Reflect.get(window, "asked")) + 1 });
      return Promise.resolve(location.hash === "#/settings");
    };
  });
  const asked = () => page.evaluate(() => Number(Reflect.get(window, "asked")));
  const home = await Home.open(page);
  const id = await home.takeFirst(sampleFile("bakery"));
  const note = page.getByTestId("may-not-last");
  await home.doMore("Korst & Kruim", "Make a second plan from it"); // one that is nowhere else
  await expect(note).toContainText("This browser may clear plans by itself");
  expect(await axe(page)).toEqual([]);
  expect(await asked()).toBe(0);

  await page.goto(`/#/p/${id}/start/2`);
  await page.getByLabel("What is it called?").fill("An answer");
  await expect.poll(asked).toBe(1);

  await page.goto("/#/settings");
  await expect(page.getByTestId("lasts")).toContainText("This browser may clear plans by itself");
  expect(await axe(page)).toEqual([]);
  await page.getByRole("button", { name: "Ask the browser to keep them" }).click();
  await expect(page.getByTestId("lasts")).toContainText("Kept until you remove them");
});
