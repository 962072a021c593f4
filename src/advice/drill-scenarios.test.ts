import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { figuresOf } from "#cost/figures-of.ts";
import type { Plan } from "#plan/plan.ts";
import { arbitraryPlan } from "#testing/arbitrary-plan.ts";
import { aStartedPlan, theContent } from "#testing/a-started-plan.ts";
import { planOf } from "#testing/plan-of.ts";
import { drillScenarios, type DrillScenario } from "./drill-scenarios.ts";

/** As the screen asks: with the figures of the plan, the costliest first. */
function scenariosOf(plan: Plan): DrillScenario[] {
  const figures = figuresOf(plan);
  const costliestFirst = figures.dependencies
    .toSorted((one, other) => other.openHour.likely - one.openHour.likely)
    .map(({ id }) => id);
  return drillScenarios(plan, { content: theContent, figures, costliestFirst }).scenarios;
}

/** "incident-…: card" */
function topics(plan: Plan): string[] {
  return scenariosOf(plan).map(({ id, roots }) => `${id}: ${roots.join()}`);
}

// Saturday 9 to 17, 800 a week. The till stops 90% of it, cards 60%, bookings 20%; bookings and cards hang on the line
const shop = planOf({
  business: { certainty: "books", hours: { sat: [{ from: "09:00", to: "17:00" }] } },
  streams: [{ id: "counter", name: "Counter", weeklySales: 800, margin: 0.5 }],
  contacts: [
    { id: "zoe", name: "Zoë", kind: "staff", phone: "1" },
    { id: "ben", name: "Ben", kind: "staff", phone: "2" },
    { id: "bank", name: "The bank", kind: "bank", phone: "3" },
  ],
  callOrder: ["zoe", "ben", "bank"],
  dependencies: [
    { id: "bookings", name: "Bookings", needs: ["line"], affects: [{ stream: "counter", share: 0.2 }] },
    { id: "till", name: "Till", affects: [{ stream: "counter", share: 0.9 }] },
    {
      id: "card",
      name: "Card machine",
      category: "payments-card-terminal",
      serviceId: "square",
      needs: ["line"],
      contacts: ["bank"],
      affects: [{ stream: "counter", share: 0.6 }],
      backup: { title: "Second reader", keeps: 0.5, readyAfterMinutes: 10 },
    },
    { id: "line", name: "Internet line", backup: { title: "Hotspot", lastTested: "2026-10-01" } },
  ],
});

describe("what a plan gives to practise", () => {
  const [costliest, cause, untried] = scenariosOf(shop);

  test("the costliest thing first, then the worst shared cause, then the backup nobody has tried", () => {
    expect(costliest?.topic).toEqual({ is: "costliest", thing: "till" });
    expect(cause?.topic).toEqual({ is: "sharedCause", cause: "line", falls: ["bookings", "card"] });
    expect(untried?.topic).toEqual({ is: "untriedBackup", thing: "card", backup: "Second reader" });
  });

  test("surprises are about this plan: a backup that fails, who does not answer, what else stops, the lead away", () => {
    // the till has no backup and nobody on its card: of the rest the line costs most, as cards and bookings hang on it
    expect(costliest?.surprises).toEqual([
      { is: "alsoStops", thing: "line" },
      { is: "leadAway", contact: "zoe" },
      { is: "customerAsks" },
    ]);
    // with the line stop cards and bookings: of what has a backup, the line itself costs most
    expect(cause?.surprises).toEqual([
      { is: "backupFails", thing: "line", backup: "Hotspot" },
      { is: "noAnswer", contact: "bank" },
      { is: "alsoStops", thing: "till" },
    ]);
    // a backup that is to be tried works
    expect(untried?.surprises.map(({ is }) => is)).toEqual(["noAnswer", "alsoStops", "leadAway"]);
  });

  test("an outage that happened, where the plan names the make; a scene of ours for the trade, on one of its cards", () => {
    expect(topics(shop).filter((each) => each.startsWith("incident"))).toEqual([
      `incident-${latestOf("square")}: card`,
    ]);
    const bakery = { ...shop, business: { ...shop.business, type: "bakery-web" } };
    expect(topics(bakery)).toContain("scene-s-saturday-cards: card");
    // no power, no oven on the list: no dark kitchen
    expect(topics(bakery).some((each) => each.startsWith("scene-s-dark-kitchen"))).toBe(false);
  });

  test("a plan without things gives none, and says why", () => {
    const known = { content: theContent, figures: null, costliestFirst: [] };
    expect(drillScenarios(planOf({}), known)).toEqual({ scenarios: [], why: "noThings" });
    // while figures are worked out there is something to practise already
    expect(drillScenarios(shop, known).scenarios[0]?.topic).toEqual({ is: "costliest", thing: "bookings" });
  });
});

test("every trade as it starts has a drill with three surprises of ours or of its plan", () => {
  for (const { id, things } of theContent.businessTypes.filter((type) => type.things.length > 0)) {
    const scenarios = scenariosOf(aStartedPlan(id));
    expect(scenarios.length, `${id}, ${things.length} things`).toBeGreaterThan(0);
    for (const { surprises } of scenarios) expect(surprises).toHaveLength(3);
  }
});

test("any plan gives a scenario, and none names what is not in the plan", () => {
  fc.assert(
    fc.property(arbitraryPlan(), (plan) => {
      const scenarios = scenariosOf(plan);
      expect(scenarios.length).toBeGreaterThan(0);
      const things = new Set(plan.dependencies.map(({ id }) => id));
      const known = new Set([
        ...things,
        ...plan.providers.map(({ id }) => id),
        ...plan.dependencies.flatMap(({ needs, upstreams }) => [...needs, ...upstreams]),
      ]);
      const people = new Set(plan.contacts.map(({ id }) => id));
      expect(new Set(scenarios.map(({ id }) => id)).size).toBe(scenarios.length);
      for (const { roots, surprises } of scenarios) {
        expect(roots.length).toBeGreaterThan(0);
        expect(roots.filter((root) => !known.has(root))).toEqual([]);
        expect(surprises).toHaveLength(3);
        for (const surprise of surprises) {
          if ("thing" in surprise) expect(things).toContain(surprise.thing);
          if ("contact" in surprise) expect(people).toContain(surprise.contact);
        }
      }
    }),
    { numRuns: 60 },
  );
});

/** The latest outage of our content that stopped this make. */
function latestOf(service: string): string | undefined {
  return theContent.incidents
    .filter(({ services }) => services.includes(service))
    .toSorted((one, other) => (one.date < other.date ? 1 : -1))[0]?.id;
}
