import { hostileTexts } from "../src/testing/hostile-texts.ts";
import { expect, test } from "./drivers/app.ts";
import { Home } from "./drivers/home.ts";

const most = 300;
const texts = hostileTexts.map((text) => text.slice(0, most));

// reliability, G13: the fixture fails on whatever runs, is refused by the policy, or asks for something
test("whatever names say, they are names on every screen, in the window's title and in the clipboard", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const plan = {
    id: "hostile",
    business: { name: texts[1], country: "GB", currency: "GBP" },
    dependencies: texts.slice(0, 12).map((name, place) => ({ id: `d${place}`, name })),
    contacts: texts.map((name, place) => ({ id: `c${place}`, name, role: name, note: name })),
  };
  const home = await Home.open(page);
  await home.take(JSON.stringify({ format: "counterplan", formatVersion: 1, plan }));
  const before = await page.locator("script, iframe, object, embed, base").count();
  for (const screen of ["", "contacts", "messages", "print"]) {
    await page.goto(`/#/p/hostile/${screen}`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    expect(await page.evaluate(() => "ran" in window), screen).toBe(false);
    expect(await page.locator("script, iframe, object, embed, base").count(), screen).toBe(before);
    await expect(page.locator("[onerror], [onload], img[src='x']")).toHaveCount(0);
  }
  // the browser's history keeps titles: no name stands in one
  await expect(page).toHaveTitle("Print – Counterplan");
  await page.goto("/#/p/hostile/messages/d1");
  await page.getByRole("button", { name: /^Copy/u }).first().click();
  expect(await page.evaluate(async () => (await navigator.clipboard.read())[0]?.types)).toEqual([
    "text/plain",
  ]);
});
