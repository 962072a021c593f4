import { describe, expect, test } from "vitest";
import { planOf } from "#testing/plan-of.ts";
import { incidentHere, rootsHere } from "./incident-here.ts";

// Saturday 9 to 17, 800 a week: 100 an hour, half of it margin. The example starts there: Saturday 9:00
const plan = planOf({
  business: { certainty: "books", hours: { sat: [{ from: "09:00", to: "17:00" }] } },
  streams: [{ id: "counter", name: "Counter", weeklySales: 800, margin: 0.5 }],
  providers: [{ id: "fastly", name: "Our own fast lane", kind: "line" }],
  dependencies: [
    {
      id: "card",
      name: "Card machine",
      serviceId: "square",
      upstreams: ["visa"],
      affects: [{ stream: "counter", share: 0.6 }],
      backup: { keeps: 0.5, readyAfterMinutes: 60 },
    },
    { id: "bookings", name: "Bookings", upstreams: ["aws"], affects: [{ stream: "counter", share: 0.2 }] },
    { id: "reminders", name: "Reminders", needs: ["bookings"], affects: [{ stream: "counter", share: 0.1 }] },
    { id: "site", name: "Website", upstreams: ["fastly"] },
  ],
});

describe("could this happen to us?", () => {
  test("through a provider: the thing on it and what needs that, in hours and money", () => {
    const here = incidentHere(plan, { providers: ["aws"], services: ["canva"], durationHours: 2 });
    expect(here?.roots).toEqual(["aws"]);
    expect(here?.cost.down).toEqual(["bookings", "reminders"]);
    // 1 − 0.8 × 0.9 = 28% of 200: 56 missed, 28 lost
    expect(here?.cost.unprepared.loss.missedSales).toBeCloseTo(56, 9);
    expect(here?.cost.unprepared.likely).toBeCloseTo(28, 9);
    expect(here?.isAssumed).toBe(false);
  });

  test("through a make: with and without the backup", () => {
    const here = incidentHere(plan, { providers: [], services: ["square"], durationHours: 3 });
    expect(here?.roots).toEqual(["card"]);
    // three hours of 60: 180 missed, 90 lost. The backup saves half of the last two: 60 + 30 + 30 missed
    expect(here?.cost.unprepared.likely).toBeCloseTo(90, 9);
    expect(here?.cost.prepared.likely).toBeCloseTo(60, 9);
  });

  test("of unknown length counts four hours, and says so", () => {
    const here = incidentHere(plan, { providers: ["visa"], services: [], durationHours: null });
    expect([here?.hours, here?.isAssumed]).toEqual([4, true]);
    expect(here?.cost.unprepared.likely).toBeCloseTo(120, 9);
  });

  test("by links nobody has confirmed is something we only think", () => {
    const aws = { providers: ["aws", "visa"], services: [], durationHours: 1 };
    const guesses = ["dependencies.bookings.upstreams.aws"];
    expect(incidentHere({ ...plan, guesses }, { ...aws, providers: ["aws"] })?.isThought).toBe(true);
    expect(incidentHere({ ...plan, guesses }, aws)?.isThought).toBe(false);
  });

  test("not where nothing hangs on it, nor on a cause of the owner's own that happens to have its id", () => {
    expect(incidentHere(plan, { providers: ["meta"], services: ["instagram"], durationHours: 6 })).toBeNull();
    expect(rootsHere(plan, { providers: ["fastly", "card"], services: [] })).toEqual([]);
  });
});
