import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryPlan } from "#testing/arbitrary-plan.ts";
import { clientRowOf } from "#testing/client-row-of.ts";
import { planOf, type PlanParts } from "#testing/plan-of.ts";
import { clientRows } from "./client-row.ts";
import { dueThisMonth } from "./due-this-month.ts";
import { planInShort } from "./plan-in-short.ts";
import { clientOrders, sortedClients } from "./sorted-clients.ts";
import { clientCauses, inCallingOrder, totalsOf } from "./who-depends.ts";

const names = {
  providers: new Map([["aws", "Amazon Web Services"]]),
  services: new Map([["sumup", "SumUp"]]),
};

/** Open on Mondays from 9 to 17 and sells this much in that time; a day without the till costs all of its margin, half. */
function aShop(weeklySales: number, parts: PlanParts = {}): PlanParts {
  return {
    business: { name: "Shop", currency: "EUR", hours: { mon: [{ from: "09:00", to: "17:00", busy: 1 }] } },
    streams: [{ id: "counter", name: "Counter", weeklySales, margin: 0.5 }],
    dependencies: [
      { id: "till", name: "Till", upstreams: ["aws"], affects: [{ stream: "counter", share: 1 }] },
      { id: "lamp", name: "Lamp", extraPerHour: 1 },
    ],
    ...parts,
  };
}

describe("a client's row", () => {
  test("says the costliest open hour, the readiness, the next review and what was printed", () => {
    const row = clientRowOf("Korst", {
      // € 800 a week in 8 hours, half of it margin: € 50 an hour
      ...aShop(800),
      answers: { paper: "yes", calls: "no", unknown: "yes" },
      printed: { version: 3, on: "2026-09-01" },
    });
    expect(row.short?.costliest).toEqual({ name: "Till", openHour: 50 });
    expect(row).toMatchObject({
      readiness: 50,
      printedVersion: 3,
      review: { on: "2026-12-01", isDue: false },
    });
  });

  test("is there for plans with a client's label only, and before anything is worked out", () => {
    const listed = {
      name: "",
      printedVersion: 0,
      printedOn: null,
      isPaperOld: false,
      reviewedOn: null,
      everyMonths: 3,
    };
    const plans = [
      { ...listed, id: "mine", client: " " },
      { ...listed, id: "theirs", client: "Korst" },
    ];
    expect(clientRows(plans, { shorts: new Map(), check: null, today: "2026-11-21" })).toMatchObject([
      { id: "theirs", short: null, readiness: null, review: null },
    ]);
  });

  test("of an unanswered check has no readiness, which is not 0", () => {
    expect(clientRowOf("Korst", aShop(800)).readiness).toBeNull();
    expect(clientRowOf("Korst", aShop(800, { answers: { paper: "no" } })).readiness).toBe(0);
  });
});

describe("sorting clients", () => {
  const small = clientRowOf(
    "b small",
    aShop(80, { answers: { paper: "yes" }, printed: { version: 1, on: "2026-10-01" } }),
  );
  const large = clientRowOf(
    "Ärzte",
    aShop(8000, { answers: { paper: "partly" }, review: { reviewedOn: "2026-08-01" } }),
  );
  const pounds = clientRowOf(
    "client 10",
    aShop(80_000, { business: { ...aShop(0).business, name: "Shop", currency: "GBP" } }),
  );
  const blank = clientRowOf("client 9", {});
  const rows = [pounds, small, blank, large];
  const inOrder = (order: (typeof clientOrders)[number]) =>
    sortedClients(rows, order, "en").map(({ id }) => id);

  test("goes by label as people read it, accents, case and numbers too", () => {
    expect(inOrder("client")).toEqual(["Ärzte", "b small", "client 9", "client 10"]);
  });

  test("goes by what needs looking at: the costliest, the least ready, the next review, the oldest print", () => {
    // pounds are not set against euros: most clients have euros
    expect(inOrder("cost")).toEqual(["Ärzte", "b small", "client 10", "client 9"]);
    expect(inOrder("readiness")).toEqual(["Ärzte", "b small", "client 9", "client 10"]);
    expect(inOrder("review")).toEqual(["Ärzte", "b small", "client 9", "client 10"]);
    expect(inOrder("print")).toEqual(["Ärzte", "client 9", "client 10", "b small"]);
  });

  test("loses and doubles nobody, whatever the order", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(rows), fc.constantFrom(...clientOrders), (some, order) => {
        const sorted = sortedClients(some, order, "en");
        expect(new Set(sorted)).toEqual(new Set(some));
        expect(sorted).toHaveLength(some.length);
        expect(sortedClients(sorted.toReversed(), order, "en")).toEqual(sorted);
      }),
    );
  });
});

test("due this month is what is over and what comes up to its last day, the oldest first", () => {
  const rows = [
    clientRowOf("a", { dependencies: [{ id: "x", name: "Domain", renewsOn: "2026-11-30" }] }),
    clientRowOf("b", { review: { reviewedOn: "2026-06-15" } }),
    clientRowOf("c", { dependencies: [{ id: "x", name: "Lease", renewsOn: "2026-12-01" }] }),
  ];
  expect(dueThisMonth(rows, "2026-11-21").map(({ row, is, on }) => [row.id, is, on])).toEqual([
    ["b", "review", "2026-09-15"],
    ["a", "renewal", "2026-11-30"],
  ]);
});

function made(serviceId: string): PlanParts {
  return { dependencies: [{ id: "t", name: "Terminal", serviceId }] };
}

function own(kind: "device" | "line"): PlanParts {
  return {
    providers: [{ id: "p", name: "The one", kind }],
    dependencies: [{ id: "t", name: "Till", upstreams: ["p"] }],
  };
}

describe("who else depends on this", () => {
  const withBackup: PlanParts = {
    ...aShop(1600),
    providers: [{ id: "line", name: "amazon web services", kind: "cloud" }],
    dependencies: [
      {
        id: "till",
        name: "Kasse",
        needs: ["line"],
        affects: [{ stream: "counter", share: 1 }],
        backup: { title: "Paper", needs: [], readyAfterMinutes: 0, keeps: 0.5 },
      },
      { id: "shop", name: "Web shop", needs: ["till"] },
    ],
  };

  test("finds every client a cloud would stop, by its id or its name, with what falls and what that costs", () => {
    const rows = [clientRowOf("one", aShop(800)), clientRowOf("two", withBackup), clientRowOf("three", {})];
    const [cloud, ...others] = clientCauses(rows, names, "en");
    expect(others).toEqual([]);
    expect(cloud).toMatchObject({ name: "Amazon Web Services", of: "provider" });
    expect(cloud?.stops.map(({ row, things, hour, day }) => [row.id, things, hour, day])).toEqual([
      // € 50 an hour, eight hours a day
      ["one", ["Till"], { unprepared: 50, prepared: 50 }, { unprepared: 400, prepared: 400 }],
      // € 100 an hour, half of it saved
      ["two", ["Kasse", "Web shop"], { unprepared: 100, prepared: 50 }, { unprepared: 800, prepared: 400 }],
    ]);
    expect(inCallingOrder(cloud?.stops ?? []).map(({ row }) => row.id)).toEqual(["two", "one"]);
    expect(totalsOf(cloud?.stops ?? [])).toEqual([
      {
        currency: "EUR",
        clients: 2,
        hour: { unprepared: 150, prepared: 100 },
        day: { unprepared: 1200, prepared: 800 },
      },
    ]);
  });

  test("takes one make at two clients for one, the catalogue's or typed, in any letters", () => {
    const rows = [
      clientRowOf("a", made("sumup")),
      clientRowOf("b", made("SUMUP")),
      clientRowOf("c", made("Kassa Dírect")),
      clientRowOf("d", made("kassa direct")),
    ];
    expect(
      clientCauses(rows, names, "en").map(({ name, stops }) => [name, stops.map(({ row }) => row.id)]),
    ).toEqual([
      ["Kassa Dírect", ["c", "d"]],
      ["SumUp", ["a", "b"]],
    ]);
  });

  test("leaves out what stands in one house alone: a phone, a card, a person", () => {
    expect(clientCauses([clientRowOf("a", own("device"))], names, "en")).toEqual([]);
    expect(clientCauses([clientRowOf("a", own("line"))], names, "en")).toHaveLength(1);
  });

  test("never adds up two currencies, nor amounts for every 1,000 of sales", () => {
    const inPounds = aShop(800, { business: { ...aShop(0).business, name: "Shop", currency: "GBP" } });
    const unknown = aShop(1000, { guesses: ["streams.counter.weeklySales"] });
    const rows = [
      clientRowOf("a", unknown),
      clientRowOf("b", inPounds),
      clientRowOf("c", aShop(800)),
      clientRowOf("d", aShop(800)),
    ];
    const stops = clientCauses(rows, names, "en")[0]?.stops ?? [];
    expect(totalsOf(stops).map(({ currency, clients }) => [currency, clients])).toEqual([
      ["EUR", 2],
      ["GBP", 1],
    ]);
    expect(inCallingOrder(stops).map(({ row }) => row.id)).toEqual(["c", "d", "b", "a"]);
  });

  test("names for every outside cause at least one thing, and never an amount below 0, whatever the plan", () => {
    fc.assert(
      fc.property(arbitraryPlan(), (plan) => {
        const { causes, costliest } = planInShort(plan, "2026-11-21");
        for (const { things, hour, day } of causes) {
          expect(things.length).toBeGreaterThan(0);
          for (const amount of [hour.unprepared, hour.prepared, day.unprepared, day.prepared])
            expect(amount).toBeGreaterThanOrEqual(0);
        }
        expect(costliest === null || costliest.openHour >= 0).toBe(true);
        // what is kept of it is text, and reads the same again
        const short = planInShort(planOf(plan), "2026-11-21");
        expect(JSON.parse(JSON.stringify(short))).toEqual(short);
      }),
      { numRuns: 50 },
    );
  });
});
