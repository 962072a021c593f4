import { describe, expect, test } from "vitest";
import { planOf, type PlanParts } from "#testing/plan-of.ts";
import { networkOf } from "./network.ts";
import { followOutage } from "./outage-course.ts";
import { standing } from "./what-is-down.ts";

type Thing = Omit<NonNullable<PlanParts["dependencies"]>[number], "name">;

const wordFor = new Map(Object.entries(standing).map(([word, code]) => [code as number, word]));

/**
 * What is down from which minute of an outage, as "minute: thing stands, …"; things that work are left out.
 * Ten hours long, with backups.
 */
function courseOf(things: Thing[], roots: string[]): string[] {
  const network = networkOf(planOf({ dependencies: things.map((thing) => ({ name: thing.id, ...thing })) }));
  const places = roots.map((id) => network.ids.indexOf(id));
  const course = new Map<number, string>();
  followOutage(network, { roots: places, prepared: true }, 600, ({ from }, state) => {
    const down = things.flatMap(({ id }, place) => {
      const now = state.standingOf(place);
      return now === standing.up ? [] : [`${id} ${wordFor.get(now) ?? now}`];
    });
    if ([...course.values()].at(-1) !== down.join(", ")) course.set(from, down.join(", "));
  });
  return [...course].map(([minute, down]) => `${minute}: ${down}`);
}

const generator = { title: "Generator", restores: true, readyAfterMinutes: 45 };
const hotspot = { title: "Hotspot", restores: true, readyAfterMinutes: 15 };
const paper = { title: "Paper", readyAfterMinutes: 5 };

describe("what is down", () => {
  test("is the root, and all that needs it, step by step", () => {
    const things = [
      { id: "card", needs: ["internet"] },
      { id: "internet", needs: ["power"] },
      { id: "power" },
      { id: "mobile" },
    ];
    expect(courseOf(things, ["power"])).toEqual(["0: card gone, internet gone, power gone"]);
    expect(courseOf(things, ["internet"])).toEqual(["0: card gone, internet gone"]);
  });

  test("is what has a failed provider among its upstreams or needs, but not the provider itself", () => {
    const things = [{ id: "shop", upstreams: ["aws"] }, { id: "mail", needs: ["aws"] }, { id: "till" }];
    expect(courseOf(things, ["aws"])).toEqual(["0: shop gone, mail gone"]);
  });

  test("is not what names another thing among its upstreams", () => {
    expect(courseOf([{ id: "shop", upstreams: ["line"] }, { id: "line" }], ["line"])).toEqual([
      "0: line gone",
    ]);
  });

  test("is everything in a ring, and the ring ends", () => {
    const ring = [
      { id: "a", needs: ["b"] },
      { id: "b", needs: ["c"] },
      { id: "c", needs: ["a", "c"] },
    ];
    expect(courseOf(ring, ["b"])).toEqual(["0: a gone, b gone, c gone"]);
  });
});

describe("a backup that restores", () => {
  test("carries its thing from when it is ready: what needs it works again", () => {
    const things = [
      { id: "card", needs: ["internet"] },
      { id: "internet", backup: hotspot },
    ];
    expect(courseOf(things, ["internet"])).toEqual(["0: card gone, internet gone", "15: internet carried"]);
  });

  test("until it runs out", () => {
    const tank = { ...generator, lastsMinutes: 300 };
    const things = [
      { id: "card", needs: ["power"] },
      { id: "power", backup: tank },
    ];
    expect(courseOf(things, ["power"])).toEqual([
      "0: card gone, power gone",
      "45: power carried",
      "345: card gone, power gone",
    ]);
  });

  test("at once, where it is ready at once: then nothing else was ever down", () => {
    const battery = { ...generator, readyAfterMinutes: 0 };
    const things = [
      { id: "card", needs: ["power"] },
      { id: "power", backup: battery },
    ];
    expect(courseOf(things, ["power"]).at(-1)).toBe("0: power carried");
  });

  test("lets other backups start in the same minute", () => {
    // At 45 the generator brings the router back, with it the hotspot runs, and with that the card terminal works.
    const things = [
      { id: "card", needs: ["line"] },
      { id: "line", backup: { ...hotspot, needs: ["router"] } },
      { id: "router", needs: ["power"] },
      { id: "power", backup: generator },
    ];
    expect(courseOf(things, ["line", "power"])).toEqual([
      "0: card gone, line gone, router gone, power gone",
      "45: line carried, power carried",
    ]);
  });

  test("takes them along when it runs out", () => {
    // The generator runs from 45 to 65; the hotspot needs what it feeds.
    const things = [
      { id: "line", backup: { ...hotspot, needs: ["power"] } },
      { id: "power", backup: { ...generator, lastsMinutes: 20 } },
    ];
    expect(courseOf(things, ["line", "power"])).toEqual([
      "0: line gone, power gone",
      "45: line carried, power carried",
      "65: line gone, power gone",
    ]);
  });

  test("carries what fell through another thing, too", () => {
    const things = [
      { id: "line", needs: ["power"], backup: hotspot },
      { id: "power" },
      { id: "card", needs: ["line"] },
    ];
    expect(courseOf(things, ["power"])).toEqual([
      "0: line gone, power gone, card gone",
      "15: line carried, power gone",
    ]);
  });
});

describe("a backup that restores nothing", () => {
  test("eases its own loss; what needs the thing stays down", () => {
    const things = [
      { id: "till", backup: paper },
      { id: "stock", needs: ["till"] },
    ];
    expect(courseOf(things, ["till"])).toEqual(["0: till gone, stock gone", "5: till eased, stock gone"]);
  });

  test("stops when its thing works again", () => {
    const things = [
      { id: "till", needs: ["power"], backup: paper },
      { id: "power", backup: generator },
    ];
    expect(courseOf(things, ["power"])).toEqual([
      "0: till gone, power gone",
      "5: till eased, power gone",
      "45: power carried",
    ]);
  });
});

describe("a backup does nothing", () => {
  test("that needs what it replaces", () => {
    expect(courseOf([{ id: "line", backup: { ...hotspot, needs: ["line"] } }], ["line"])).toEqual([
      "0: line gone",
    ]);
  });

  test("that needs what only it could bring back", () => {
    const things = [
      { id: "line", backup: { ...hotspot, needs: ["mail"] } },
      { id: "mail", needs: ["line"] },
    ];
    expect(courseOf(things, ["line"])).toEqual(["0: line gone, mail gone"]);
  });

  test("that needs a failed provider, or another backup that needs it", () => {
    const things = [
      { id: "line", upstreams: ["telco"], backup: { ...hotspot, needs: ["mobile"] } },
      { id: "mobile", upstreams: ["telco"], backup: { ...hotspot, needs: ["line"] } },
      { id: "phone", upstreams: ["telco"], backup: { ...hotspot, needs: ["telco"] } },
    ];
    expect(courseOf(things, ["telco"])).toEqual(["0: line gone, mobile gone, phone gone"]);
  });

  test("that lasts no time", () => {
    expect(courseOf([{ id: "line", backup: { ...hotspot, lastsMinutes: 0 } }], ["line"])).toEqual([
      "0: line gone",
    ]);
  });
});
