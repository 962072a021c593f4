import { readContentLines } from "../src/testing/calendar-lines.ts";
import { readCsv } from "../src/testing/contact-files.ts";
import { hostileTexts } from "../src/testing/hostile-texts.ts";
import { expect, test } from "./drivers/app.ts";
import { axe } from "./drivers/axe.ts";
import { openFromDisk, OtherWays } from "./drivers/other-ways.ts";
import { Paper } from "./drivers/paper.ts";

test("the plan goes out as one web page that needs nothing but itself", async ({ page, context, faults }) => {
  test.slow(); // axe goes through all sheets of a plan, twice
  await Paper.ofSample(page, "bakery");
  const { name, text } = await new OtherWays(page).save("export-html");
  expect(name).toBe("korst-kruim-plan.html");
  expect(text.startsWith('<!doctype html>\n<html lang="en"><head><meta charset="utf-8">')).toBe(true);
  expect(text).not.toMatch(/<(script|link|img|iframe|form|input)\b|<[^>]* on[a-z]+=|url\(|@import/i);

  faults.expect(/^request: file:\/\/\/plan-of-a-test\.html$/);
  const opened = await openFromDisk(context, text);
  await expect(opened.page).toHaveTitle("Korst & Kruim: outage plan");
  expect(await axe(opened.page)).toEqual([]);

  await opened.page.setViewportSize({ width: 320, height: 640 });
  expect(await opened.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await opened.page
    .getByRole("row", { name: /Only the card machine/ })
    .getByRole("link")
    .click();
  await expect(opened.page.getByRole("heading", { level: 2, name: /^3 Card terminal$/ })).toBeInViewport();
  await opened.page.getByRole("link", { name: "If it lasts, and when it is back" }).nth(2).click();
  await expect(
    opened.page.getByRole("heading", { level: 2, name: /^3 Card terminal: if it lasts/ }),
  ).toBeInViewport();
  await expect(opened.page.getByRole("link", { name: "+31 6 0000 0101" }).first()).toHaveAttribute(
    "href",
    "tel:+31600000101",
  );
  expect(await axe(opened.page)).toEqual([]); // the tables stand as blocks now
  expect(opened.tried).toEqual([]);
});

test("page one alone is one part of a page", async ({ page, context, faults }) => {
  const paper = await Paper.ofSample(page, "dental");
  await paper.choosePageOneAlone();
  const { name, text } = await new OtherWays(page).save("export-html");
  expect(name).toBe("harbour-dental-page-one.html");
  faults.expect(/^request: file:\/\/\/plan-of-a-test\.html$/);
  const opened = await openFromDisk(context, text);
  await expect(opened.page.locator("main > section")).toHaveCount(1);
});

test("what somebody typed runs nowhere and breaks no file", async ({ page, context, faults }) => {
  const typed = hostileTexts.filter(
    (text) =>
      text.length < 2000 && !/[\uD800-\uDFFF](?![\uDC00-\uDFFF])/u.test(text) && !text.includes("\u0000"),
  );
  const named = (index: number) => typed[index % typed.length] ?? "";
  await Paper.ofPlan(page, {
    business: {
      name: `"><script>window.ran = true</script>`,
      address: named(2),
      country: "GB",
      currency: "GBP",
    },
    dependencies: typed.slice(0, 12).map((text, index) => ({
      id: `thing-${index}`,
      name: text,
      statusPage: "javascript:window.ran=true",
      accountRef: named(index + 3),
      note: named(index + 5),
      renewsOn: "2027-03-01",
      card: { firstTen: [text], notice: [named(index + 1)] },
    })),
    contacts: typed.map((text, index) => ({
      id: `c${index}`,
      name: text,
      role: named(index + 1),
      phone: text,
      note: text,
    })),
    callOrder: typed.map((_, index) => `c${index}`),
  });
  const ways = new OtherWays(page);

  const web = await ways.save("export-html");
  expect(web.name).toBe("script-window-ran-true-script-plan.html");
  faults.expect(/^request: file:\/\/\/plan-of-a-test\.html$/);
  const opened = await openFromDisk(context, web.text);
  await opened.page.getByRole("heading", { level: 1 }).waitFor();
  expect(await opened.page.evaluate("window.ran")).toBeUndefined();
  expect(opened.tried).toEqual([]);
  const kinds = await opened.page.evaluate(() => [
    ...new Set([...document.querySelectorAll("*")].map((each) => each.localName)),
  ]);
  expect(kinds).not.toEqual(expect.arrayContaining(["script"]));
  expect(kinds).not.toEqual(expect.arrayContaining(["img"]));
  const handlers = await opened.page.evaluate(() =>
    [...document.querySelectorAll("*")].flatMap((each) =>
      each.getAttributeNames().filter((name) => name.startsWith("on")),
    ),
  );
  expect(handlers).toEqual([]);
  const links = await opened.page.evaluate(() =>
    [...document.querySelectorAll("a")].map((link) => link.getAttribute("href")),
  );
  for (const href of links) expect(href).toMatch(/^(#|tel:|mailto:|https:)/);
  await opened.page.setViewportSize({ width: 320, height: 640 });
  expect(await opened.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);

  const cards = readContentLines((await ways.save("export-contacts-vcf")).text);
  expect(cards.filter(({ name }) => name === "BEGIN")).toHaveLength(typed.length);
  const days = readContentLines((await ways.save("export-calendar")).text);
  expect(days.filter(({ name, value }) => name === "BEGIN" && value === "VEVENT")).toHaveLength(12);
  expect(days.some(({ name }) => name === "ATTENDEE")).toBe(false);
  const figures = readCsv((await ways.save("export-figures")).text);
  expect(new Set(figures.map((cells) => cells.length))).toEqual(new Set([6]));
  expect((await ways.save("export-messages")).text).toContain("Text message");
});

test("files are offered to the share sheet where there is one", async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(navigator, {
      canShare: () => true,
      share: ({ files }: { files: File[] }) => {
        document.documentElement.dataset["shared"] = files.map(({ name, type }) => `${name} ${type}`).join();
        return Promise.resolve();
      },
    });
  });
  await Paper.ofSample(page, "bakery");
  await page.getByRole("button", { name: "Share: Web page file" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-shared", "korst-kruim-plan.html text/html");
});

test("without a share sheet there is no such button", async ({ page }) => {
  await page.addInitScript(() => Object.assign(navigator, { canShare: undefined }));
  await Paper.ofSample(page, "bakery");
  await expect(page.getByTestId("export-html")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Share/ })).toHaveCount(0);
});
