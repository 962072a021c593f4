import { expect, test as base } from "./drivers/app.ts";
import { axe } from "./drivers/axe.ts";
import { Clients } from "./drivers/clients.ts";
import { fileOfPlan, Home, sampleFile } from "./drivers/home.ts";
import { cloud, labelOf, manyClients } from "./drivers/many-clients.mjs";
import { isReadyWithoutInternet } from "./drivers/offline.ts";
import { OwnServer } from "./drivers/own-server.ts";
import { Templates } from "./drivers/templates.ts";

// each test has a server process of its own, which two of them end
const test = base.extend<{ server: OwnServer }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads which fixtures are asked for out of the pattern
  server: async ({}, use) => {
    const server = await OwnServer.start("dist");
    await use(server);
    await server.end();
  },
  baseURL: ({ server }, use) => use(server.address),
});
test.use({ serviceWorkers: "allow" });

test("the morning a cloud is down, an adviser with twenty clients sees whom it stops and takes the call list, the server gone", async ({
  page,
  server,
}) => {
  const clients = await Clients.withMany(page, 20);
  await isReadyWithoutInternet(page);
  await server.end();

  await clients.open();
  await expect(clients.rows).toHaveCount(21);
  await clients.isWorkedOut();
  await clients.find("grunen GANS 10");
  await expect(page.getByRole("status").filter({ hasText: "1 client found" })).toBeVisible();
  expect(await clients.labels()).toEqual([labelOf(10)]);
  await clients.find("");
  await clients.sortBy("Cost of an open hour, highest first");
  const [costliest] = await clients.labels();
  expect(costliest).toBe(labelOf(8));
  await page.locator("summary", { hasText: "Due this month" }).click();
  await expect(page.getByRole("table", { name: "Due this month" })).toBeVisible();
  expect(await axe(page)).toEqual([]);

  await clients.askWhoDepends();
  await clients.pick("amazon web");
  await expect(page.getByText(`If ${cloud.name} stops, 10 of your 20 clients stop with it.`)).toBeVisible();
  await expect(clients.stopped).toHaveCount(11);
  await expect(
    clients.stopped.filter({ hasText: labelOf(2) }).getByRole("link", { name: /^\+44/ }),
  ).toHaveCount(2);
  expect(await axe(page)).toEqual([]);
  const { name, text } = await clients.saveCallList();
  expect(name).toBe("amazon-web-services-aws-calls.csv");
  expect(text.trim().split("\r\n")).toHaveLength(11);
  expect(text).toContain(labelOf(20));
  expect(text).not.toContain(labelOf(3));

  await page.setViewportSize({ width: 320, height: 640 });
  const isCut = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect(isCut).toBe(false);
});

test("a plan is under Clients once it has a client's label", async ({ page }) => {
  const home = await Home.open(page);
  await home.take(fileOfPlan({ id: "mine", business: { name: "My own" } }));
  const clients = Clients.on(page);
  await clients.open();
  await expect(page.getByText("Give a plan a client label to see it here.")).toBeVisible();
  expect(await axe(page)).toEqual([]);
  await page.goto("/#/");
  await home.take(fileOfPlan({ id: "theirs", client: "Korst group", business: { name: "Korst & Kruim" } }));
  await expect(home.rows).toHaveCount(2);
  await page.getByRole("link", { name: "See them by client" }).click();
  await expect(clients.rows).toHaveCount(2);
  await clients.rows.getByRole("link", { name: "Korst group" }).click();
  await expect(page).toHaveURL(/#\/p\/theirs$/);
});

test("an adviser’s name the browser has no room for is not said to be kept, and is once there is room", async ({
  page,
}) => {
  const clients = await Clients.withMany(page, 1);
  await page.evaluate(() => {
    for (let length = 4_000_000; length >= 1; length = Math.floor(length / 2))
      for (let part = 0; part < 4; part += 1)
        try {
          localStorage.setItem(`other-${length}-${part}`, "x".repeat(length));
        } catch {
          break; // the browser gives a site five million letters: the next are fewer
        }
  });
  await clients.open();
  await clients.callMe("North Coast Advisers");
  const said = page.getByText("This browser has no room to keep this: it holds until you close this tab.");
  await expect(said).toBeVisible();
  expect(await axe(page)).toEqual([]);
  await page.evaluate(() => localStorage.removeItem("other-1000000-0"));
  await page.getByLabel("Adviser’s name").fill("North Coast");
  await expect(said).toHaveCount(0);
  await page.reload();
  await clients.open();
  await page.locator("summary", { hasText: "Your name and logo on new plans" }).click();
  await expect(page.getByLabel("Adviser’s name")).toHaveValue("North Coast");
});

test("a client's plan is kept as a template without private data, shared as a file, and the next client's plan begins with it, the server gone", async ({
  page,
  server,
}) => {
  const home = await Home.open(page);
  await home.take(sampleFile("bakery"));
  const name = await home.rows.getByRole("heading").innerText();
  await home.doMore(name, "Keep as a template");
  await expect(page.getByText("Kept as the template “Bakery with web shop”.")).toBeVisible();
  for (const file of manyClients(2)) await home.take(file);
  await isReadyWithoutInternet(page);
  await server.end();

  const clients = Clients.on(page);
  await clients.open();
  await clients.isWorkedOut();
  await page.getByRole("button", { name: `Keep as a template: ${labelOf(2)}` }).click();
  await expect(page.getByText("Kept as the template “Dental clinic”.")).toBeVisible();
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(page.getByText("Kept as the template")).toHaveCount(0);
  await clients.callMe("North Coast Advisers");
  await page.getByRole("link", { name: "Templates", exact: true }).click();
  const templates = Templates.on(page);
  await expect(templates.rows).toHaveCount(1);
  expect(await axe(page)).toEqual([]);
  await templates.rename("Bakery with web shop", "Two ovens");
  const file = await templates.save("Two ovens");
  expect(file.name).toBe("two-ovens-template.counterplan.json");
  for (const told of [name, "+31", "@", "Zoë"]) expect(file.text).not.toContain(told);
  await page.getByRole("button", { name: "Remove Two ovens" }).click();
  await expect(templates.rows).toHaveCount(0);
  await home.undo();
  await expect(templates.rows).toHaveCount(1);

  await home.choose(file.text, file.name);
  await expect(home.preview).toContainText("It holds 9 things");
  expect(await axe(page)).toEqual([]);
  await page.getByTestId("keep-template").click();
  await expect(templates.row("Two ovens (2)")).toHaveCount(1);
  await page.reload();
  await page.getByRole("button", { name: "Start a plan from Two ovens (2)" }).click();
  await expect(page).toHaveURL(/\/start\/2$/);
  const begun = page.url();
  await page.getByLabel("What is it called?").fill("The next bakery");
  await page.getByTestId("save-state").and(page.locator("[data-state=saved]")).waitFor();
  await Home.open(page);
  await expect(home.row("The next bakery")).toHaveCount(1);
  await expect(home.rows).toHaveCount(4);
  await expect(page.getByRole("link", { name: "Templates (2)" })).toBeVisible();

  await page.goto(begun.replace(/start\/2$/, "ask/plan.client"));
  await expect(page.getByLabel("Adviser’s name")).toHaveValue("North Coast Advisers");
  await page.goto("/#/p/client-1/ask/plan.client");
  await page.getByRole("button", { name: "Put your name and logo here" }).click();
  await expect(page.getByLabel("Adviser’s name")).toHaveValue("North Coast Advisers");
});
