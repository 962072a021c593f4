import { describe, expect, test } from "vitest";
import { withGuessesWorkedOut } from "#advice/guesses-worked-out.ts";
import { causesOf } from "#advice/make.ts";
import { inTypicalOrder } from "#advice/thing-order.ts";
import { loadContent } from "#content/load-content.ts";
import { figuresOf } from "#cost/figures-of.ts";
import { tickedCards } from "#document/sheets.ts";
import { loadMessages } from "#i18n/catalogue.ts";
import { formatsFor } from "#i18n/formats.ts";
import { roundedForPeople } from "#i18n/rounding.ts";
import { wordsIn } from "#i18n/translate.ts";
import { lettersNotDrawn } from "#layout/laid-out.ts";
import { isGuess } from "#plan/guess.ts";
import type { Plan } from "#plan/plan.ts";
import { readPlanFile } from "#plan-file/read-plan-file.ts";
import { writePlanFile } from "#plan-file/write-plan-file.ts";
import { paperOf } from "#testing/paper-of.ts";
import { nextReview } from "#readiness/next-review.ts";
import { sampleId, samples, sampleText, type Sample } from "./samples.ts";

const today = "2026-11-21";
const exportedAt = new Date("2026-11-21T09:00:00.000Z");
const content = await loadContent("en");
await loadMessages("en", ["library", "numbers"]);
const words = wordsIn("en");

const opened = await Promise.all(samples.map(openedSample));

async function openedSample(sample: Sample) {
  const text = (await sampleText(sampleId(sample))) ?? "";
  const read = readPlanFile(text);
  if (!read.ok) throw new Error(`${sample.name}: ${JSON.stringify(read.problems)}`);
  const { plan, dropped } = read;
  return { ...sample, text, plan, dropped, figures: figuresOf(plan) };
}

function idsOf(parts: readonly { id: string }[]): string[] {
  return parts.map(({ id }) => id);
}

/** Every text of a value with the way to it. */
function textsIn(value: unknown, path = ""): [path: string, text: string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => textsIn(entry, `${path}/${key}`));
}

describe.each(opened)("$business", ({ name, text, plan, dropped, figures, ...shown }) => {
  const { business, streams, dependencies } = plan;

  test("opens whole, and comes out again byte for byte", () => {
    expect(dropped).toEqual([]);
    expect(writePlanFile(plan, exportedAt)).toBe(text);
  });

  test("is what its card on Home says", () => {
    const costliest = figures.dependencies.toSorted((a, b) => b.openHour.likely - a.openHour.likely)[0];
    const thing = dependencies.find(({ id }) => id === costliest?.id);
    const formats = formatsFor({ language: "en", ...business, words });
    const cards = tickedCards(plan, figures);
    expect(shown).toMatchObject({
      business: business.name,
      country: business.country,
      currency: business.currency,
      costliestHour: roundedForPeople(costliest?.openHour.likely ?? 0),
    });
    expect(words(`library.sample.${name}.costliest`, { amount: formats.money(shown.costliestHour) })).toBe(
      `${thing?.name}, about ${formats.money(costliest?.openHour.likely ?? 0)}`,
    );
    expect(words(`library.sample.${name}.inPlan`)).toContain(`${cards.length} cards`);
    expect(words(`library.sample.${name}`)).toContain(
      business.people === 1 ? "alone" : `${business.people} people`,
    );
  });

  test("every reference to what we ship resolves: trade, country, kinds, makes, causes, questions", () => {
    const type = content.businessTypes.find(({ id }) => id === business.type);
    const things = idsOf(dependencies);
    const causes = [...idsOf(content.providers), ...idsOf(plan.providers)];
    expect(idsOf(type?.streams ?? [])).toEqual(expect.arrayContaining(idsOf(streams)));
    expect(idsOf(content.countries)).toContain(business.country);
    for (const { category, upstreams, needs, backup } of dependencies) {
      expect(idsOf(content.categories)).toContain(category);
      expect(idsOf(content.playbooks)).toContain(category);
      expect(causes).toEqual(expect.arrayContaining(upstreams));
      expect(things).toEqual(expect.arrayContaining([...needs, ...(backup?.needs ?? [])]));
    }
    expect(idsOf(content.readinessCheck.questions)).toEqual(
      expect.arrayContaining(Object.keys(plan.answers)),
    );
    for (const { answers } of plan.ai)
      expect(idsOf(content.aiCheck.questions)).toEqual(expect.arrayContaining(Object.keys(answers)));
    const tickable = idsOf(dependencies).map((id) => `card-${id}`);
    expect(tickable).toEqual(expect.arrayContaining(Object.keys(plan.printed.sheets)));
  });

  test("makes are sold there and bring their causes and status page; what nobody documents reads “we think”", () => {
    for (const { id, category, serviceId, upstreams, statusPage } of dependencies) {
      if (serviceId === null) continue;
      const service = content.services.find((candidate) => candidate.id === serviceId);
      if (service === undefined) throw new Error(`${serviceId} is not in the catalogue`);
      expect(service).toMatchObject({ category });
      expect(service.countries ?? [business.country]).toContain(business.country);
      expect(statusPage).toBe(service.statusPage ?? "");
      for (const { provider, confidence } of causesOf(service, content.providers, business.country)) {
        expect(upstreams).toContain(provider);
        expect(isGuess(plan, `dependencies.${id}.upstreams.${provider}`)).toBe(confidence !== "documented");
      }
    }
  });

  test("what is still a guess is just what we would guess, and things stand in our order", () => {
    const type = content.businessTypes.find(({ id }) => id === business.type);
    expect(inTypicalOrder(content, type, dependencies)).toEqual(dependencies);
    expect(plan.guesses.length).toBeGreaterThan(5);
    expect(withGuessesWorkedOut(content, plan)).toEqual(plan);
  });

  test("no figure looks silly: an hour costs something, and never more than its sales and all wages", () => {
    const sales = streams.reduce((sum, { weeklySales }) => sum + weeklySales, 0) / figures.openHours;
    const wages = business.people * business.hourlyWage * business.overtimeFactor;
    for (const { openHour, busiestHour, ladder, yearly } of figures.dependencies) {
      expect(openHour.likely).toBeGreaterThan(1);
      expect(openHour.likely).toBeLessThan(sales + wages);
      expect(busiestHour.amount).toBeLessThan(3 * (sales + wages));
      expect(yearly?.unprepared ?? 0).toBeGreaterThan(0);
      for (const { prepared, unprepared } of ladder)
        expect(prepared.likely).toBeLessThanOrEqual(unprepared.likely + 1e-9);
    }
    expect(business.yearlySales).toBeGreaterThan(40 * sales * figures.openHours);
    expect(business.yearlySales).toBeLessThanOrEqual(52 * sales * figures.openHours);
  });

  test("backups are as in life: tried and never tried, one missing, one that costs more than it pays", () => {
    const backups = dependencies.flatMap(({ id, backup }) => (backup === null ? [] : [{ id, ...backup }]));
    expect(backups.length).toBeLessThan(dependencies.length);
    expect(backups.some(({ lastTested }) => lastTested === null)).toBe(true);
    expect(backups.some(({ lastTested }) => lastTested !== null)).toBe(true);
    const costMore = backups.filter(({ id, yearlyCost, setupCost }) => {
      const pays = figures.dependencies.find((each) => each.id === id)?.backupPays ?? 0;
      return yearlyCost + setupCost / 3 > pays + 1;
    });
    expect(costMore).toHaveLength(1);
  });

  test("dates fit a plan of 21 November 2026: the past lies before its last change, what is due lies ahead", () => {
    const lastChange = plan.updatedAt.slice(0, 10);
    const past = [
      plan.createdAt.slice(0, 10),
      plan.printed.on,
      plan.review.reviewedOn,
      ...plan.contacts.map(({ checkedOn }) => checkedOn),
      ...dependencies.flatMap(({ backup, dataCopy, offlineMode }) => [
        backup?.lastTested,
        dataCopy?.lastDone,
        offlineMode?.checkedOn,
      ]),
      ...plan.ai.map(({ lastReviewed }) => lastReviewed),
      ...plan.actions.map(({ doneOn }) => doneOn),
      ...plan.drills.map(({ on }) => on),
      ...plan.outages.flatMap(momentsOf).map((moment) => moment?.slice(0, 10)),
    ];
    expect(lastChange <= today).toBe(true);
    expect(past.filter((day) => typeof day === "string" && day > lastChange)).toEqual([]);
    const ahead = [
      ...dependencies.map(({ renewsOn }) => renewsOn),
      ...plan.actions.filter(({ doneOn }) => doneOn === null).map(({ due }) => due),
    ];
    expect(ahead.filter((day) => day !== null && day <= today)).toEqual([]);
    expect(plan.copies.filter(({ version }) => version > plan.printed.version)).toEqual([]);
  });

  test("phones ring nobody: only numbers kept for fiction, and addresses at example.org", () => {
    const numbers = plan.contacts
      .flatMap(({ phone, phone2 }) => [phone, phone2])
      .filter((each) => /\d/.test(each));
    expect(numbers.filter((number) => !forFiction.some((range) => range.test(number)))).toEqual([]);
    const texts = textsIn(plan).filter(([path]) => !/^\/contacts\/\d+\/phone2?$/.test(path));
    expect(texts.filter(([, line]) => /\+\d|\d{3}[ -]\d{3}[ -]\d/.test(line))).toEqual([]);
    expect(texts.filter(([, line]) => line.includes("@") && !line.endsWith("@example.org"))).toEqual([]);
  });

  test("own words keep the voice: short sentences, no exclamation marks, curly quotes", () => {
    const typed = textsIn(plan).filter(([, line]) => /\s/.test(line));
    expect(typed.filter(([, line]) => never.test(line))).toEqual([]);
    const sentences = typed.flatMap(([, line]) => line.split(/\n+|(?<=[.?])\s+/));
    const lengths = sentences.map((sentence) => sentence.split(/\s+/).length);
    expect(sentences.filter((_, index) => (lengths[index] ?? 0) > 25)).toEqual([]);
    expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).toBeLessThan(15);
  });

  test("prints on its paper: every letter is drawn, every card’s front and back are a page each", async () => {
    const laidOut = await paperOf(plan);
    expect(lettersNotDrawn(laidOut)).toEqual([]);
    const pages = new Map<string, number>();
    for (const { leaf } of laidOut.sheets) pages.set(leaf, (pages.get(leaf) ?? 0) + 1);
    const cards = [...pages].filter(([leaf]) => leaf.startsWith("card-"));
    expect(cards.length).toBeGreaterThanOrEqual(12);
    expect(cards.filter(([, count]) => count > 1)).toEqual([]);
  });
});

/**
 * Kept for fiction by Ofcom (01632 960, 020 7946 0, 07700 900), the Bundesnetzagentur (030 23125) and Arcep (01 99 00,
 * 06 39 98). The Netherlands keep none: 555 01xx as in films, and 06 0, under which no mobile is given out.
 */
const forFiction = [
  /^\+44 (1632 960|20 7946 0|7700 900)\d{3}$/,
  /^\+49 30 23125 \d{3}$/,
  /^\+33 (1 99 00|6 39 98) \d\d \d\d$/,
  /^\+31 (20 555 01\d\d|6 0000 01\d\d)$/,
];

const never = /!|resilien|mitigat|\bSLA\b|\bincident|\be-mail|["']/i;

function momentsOf({ startedAt, endedAt, log, told, down }: Plan["outages"][number]): (string | null)[] {
  return [
    startedAt,
    endedAt,
    ...[...log, ...told].map(({ at }) => at),
    ...down.flatMap(({ from, until }) => [from, until]),
  ];
}

test("one plan is overdue for its review, the others have theirs ahead", () => {
  const reviews = opened.map(({ plan: { printed, review } }) =>
    nextReview(
      { printedOn: printed.on, reviewedOn: review.reviewedOn, everyMonths: review.everyMonths },
      today,
    ),
  );
  expect(reviews.map((review) => review?.isDue)).toEqual([false, false, true, false]);
});

test("some hang printed and up to date, some have changed since, one was never printed", () => {
  const onPaper = opened.map(({ plan: { printed, updatedAt } }) =>
    printed.version === 0 ? "never" : printed.planUpdatedAt === updatedAt ? "as it is" : "changed since",
  );
  expect(onPaper).toEqual(["as it is", "changed since", "changed since", "never"]);
});
