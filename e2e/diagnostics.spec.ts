import { expect, test } from "./drivers/app.ts";
import { axe } from "./drivers/axe.ts";
import { Home, sampleFile } from "./drivers/home.ts";

const canary = "Zoë’s secret bakery";

test("Diagnostics says how it stands and what went wrong, without a word of a plan", async ({
  page,
  context,
  faults,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const home = await Home.open(page);
  await home.take(sampleFile("bakery").replaceAll("Korst & Kruim", canary));
  await expect(home.row(canary)).toBeVisible();

  // a script of the page itself fails while it reads the plan, and tries what the policy forbids
  faults.expect(/secret bakery|base-uri|Base URI/u);
  await page.evaluate((name) => {
    setTimeout(() => JSON.parse(name));
    void Promise.reject(new TypeError(name));
    const base = document.createElement("base");
    base.href = "https://example.org/";
    document.head.append(base);
    base.remove();
  }, canary);

  await page.getByRole("link", { name: "Help" }).first().click();
  await page.getByRole("link", { name: /^Diagnostics/u }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Diagnostics" })).toBeFocused();
  const main = page.getByRole("main");
  await expect(main).toContainText(/All plans are here/u);
  await expect(main).toContainText("1 in use, 0 removed");
  await expect(main).toContainText(/Build\s*[\w-]{8}/u);
  await expect(main).toContainText("Refused by the content policy");
  await expect(main).toContainText("base-uri · https");
  await expect(main).toContainText("SyntaxError");
  await expect(main).toContainText("TypeError");
  await expect(main).not.toContainText("secret");

  await page.getByRole("button", { name: "Copy all of it" }).click();
  await expect(main).toContainText("Copied");
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return { types: item?.types, text: await navigator.clipboard.readText() };
  });
  expect(copied.types).toEqual(["text/plain"]);
  expect(copied.text).toMatch(/^Counterplan\nVersion: \d+\.\d+\.\d+\nBuild: [\w-]{8}\n/u);
  expect(copied.text).toContain("base-uri · https");
  expect(copied.text).not.toMatch(/secret|Anna|Zoë/u);
  expect(await axe(page)).toEqual([]);

  await page.goto("/#/settings");
  await page.getByRole("link", { name: /^Diagnostics/u }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Diagnostics" })).toBeVisible();
});
