import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { composeDocument } from "#document/compose-document.ts";
import { offeredSheets } from "#document/sheets.ts";
import { wordedToScroll } from "#document/word-document.ts";
import { hostilePlan } from "#testing/hostile-plan.ts";
import { englishFor, paperFacts } from "#testing/paper-of.ts";
import { costCases, planOfCase } from "#testing/plan-of-case.ts";
import { planOf } from "#testing/plan-of.ts";
import type { Plan } from "#plan/plan.ts";
import { WebPage } from "./web-page.tsx";

/** The markup of a plan's page with every sheet there is. */
async function pageOf(plan: Plan): Promise<string> {
  const facts = await paperFacts(plan, {
    sheets: (...asked) => offeredSheets(...asked).map(({ id }) => id),
  });
  const language = await englishFor(plan);
  const document = wordedToScroll(composeDocument(facts), language);
  return renderToStaticMarkup(<WebPage document={document} words={language.words} />);
}

const textOf = (markup: string): string => markup.replaceAll(/<[^>]*>/g, " ").replaceAll(/\s+/g, " ");
const levelsIn = (markup: string): number[] =>
  Array.from(markup.matchAll(/<h([1-6])/g), ([, level]) => Number(level));

describe.each(costCases)("the web page of %s", (name) => {
  test("names no page and no side of a sheet", async () => {
    const text = textOf(await pageOf(planOfCase(name)));
    expect(text).toContain("What is down?");
    // "Own order page 20%" is a thing of the restaurant
    expect(text).not.toMatch(/\b(on|to|of|numbers:) page\b|(?<!order )\bpage \d|turn over/i);
  });

  test("has one title, and headings that go down one step at a time", async () => {
    const levels = levelsIn(await pageOf(planOfCase(name)));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, place) => expect(level - (levels[place - 1] ?? 0)).toBeLessThanOrEqual(1));
  });

  test("has a part for every link into it, and each part once", async () => {
    const markup = await pageOf(planOfCase(name));
    const ids = Array.from(markup.matchAll(/ id="([^"]*)"/g), ([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id] of markup.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(id);
  });

  test("says what language its messages are in, where it is another than the page's", async () => {
    const markup = await pageOf({ ...planOfCase(name), language: "en", messageLanguage: "de" });
    expect(markup).toMatch(/<blockquote class="typed" lang="de">/);
    expect(textOf(markup)).toContain("Messages in German");
  });

  test("opens only what is dialled, mailed or safe", async () => {
    for (const [, href = ""] of (await pageOf(planOfCase(name))).matchAll(/href="([^"]*)"/g))
      expect(href).toMatch(/^(#|tel:|mailto:|https:\/\/)/);
  });
});

test("the finder leads to the card, and a number dials", async () => {
  const markup = await pageOf(planOfCase("bakery"));
  const [, part = "none"] = /href="#(part-\d+)"[^>]*>3 Card terminal/.exec(markup) ?? [];
  expect(markup.includes(`<section id="${part}"`)).toBe(true);
  expect(markup.includes('href="tel:+31612345678"')).toBe(true);
});

test("what is not known is a blank to write on, in words", async () => {
  expect(textOf(await pageOf(planOf({})))).toContain("blank: write it here");
});

test("what the owner typed stays text, wherever it stands", async () => {
  const hostile = `"><img src=x onerror=alert(1)><script>alert(1)</script>`;
  const plan = planOf({
    business: { name: hostile, address: hostile },
    dependencies: [{ id: "a", name: hostile, statusPage: "javascript:alert(1)" }],
    contacts: [{ id: "c", name: hostile, phone: "javascript:alert(1)" }],
    callOrder: ["c"],
  });
  const markup = await pageOf(plan);
  expect(markup.length).toBeGreaterThan(500);
  expect(markup).not.toMatch(/<(img|script|iframe|object|svg)/i);
  expect(markup).not.toMatch(/<[^>]* on\w+=/i);
  expect(markup).not.toMatch(/href="javascript/i);
  expect(markup).toContain("&lt;script&gt;");
});

// reliability, G13: every text of the corpus at once
test("a plan that says everything hostile there is has the elements of any plan and no others", async () => {
  const markup = await pageOf(hostilePlan());
  expect(markup).toContain("&lt;script&gt;window.ran = true&lt;/script&gt;");
  const tags = Array.from(markup.matchAll(/<\/?([a-z!?][^\s>/]*)/gi), ([, name]) => name);
  const known = Array.from(
    (await pageOf(planOfCase("bakery"))).matchAll(/<([a-z][a-z0-9]*)/g),
    ([, name]) => name,
  );
  expect([...new Set(tags)].filter((name) => !known.includes(name))).toEqual([]);
  for (const [tag] of markup.matchAll(/<[a-z][^>]*>/g))
    expect(tag.replaceAll(/"[^"]*"/g, "")).not.toMatch(/\s(on\w+|srcdoc|action)=/i);
  for (const [, href = ""] of markup.matchAll(/href="([^"]*)"/g))
    expect(href).toMatch(/^(#|tel:|mailto:|https:\/\/)/);
}, 60_000);
