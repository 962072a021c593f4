import { describe, expect, test } from "vitest";
import { figuresOf } from "#cost/figures-of.ts";
import type { SharedCauseFigures } from "#cost/figures.ts";
import type { Plan } from "#plan/plan.ts";
import { costCases, planOfCase } from "#testing/plan-of-case.ts";
import { planOf } from "#testing/plan-of.ts";
import { backupsAgainst } from "#questions/cause/backups-against.ts";
import { causeTree } from "./cause-tree.ts";
import { fallGroups, fallsOf, guessedLinks } from "./falls.ts";
import { mapLayout, rowHeight } from "./map-layout.ts";
import { mapModel, shownAtFirst } from "./map-model.ts";

function causeOf(plan: Plan, id: string): SharedCauseFigures {
  const cause = figuresOf(plan).sharedCauses.find((each) => each.id === id);
  if (cause === undefined) throw new Error(`${id} is no shared cause`);
  return cause;
}

const bakery = planOfCase("bakery");

describe.each(costCases)("%s: map and list name the things the sums count", (name) => {
  const plan = planOfCase(name);
  const { sharedCauses } = figuresOf(plan);

  test.each(sharedCauses.map(({ id }) => id))("%s", (id) => {
    const cause = causeOf(plan, id);
    const falls = fallsOf(plan, cause);
    expect(falls.map(({ thing }) => thing)).toEqual(cause.falls);

    const listed = fallGroups(falls).flatMap((group) => group.falls.map(({ thing }) => thing));
    expect(listed.toSorted()).toEqual(cause.falls.toSorted());

    const map = mapModel(plan, sharedCauses, { chosen: id, showsAll: false });
    const atRight = map.things.filter(({ fall }) => fall !== null).map((thing) => thing.id);
    expect([...map.fallenCauses.keys(), ...atRight].toSorted()).toEqual(cause.falls.toSorted());
  });
});

describe("how a thing falls", () => {
  test("with power, the bakery's card terminal falls through the internet line, the cold room by itself", () => {
    const falls = fallsOf(bakery, causeOf(bakery, "power"));
    expect(falls).toContainEqual({ thing: "internet", through: null, isGuess: false });
    expect(falls).toContainEqual({ thing: "cold", through: null, isGuess: false });
    expect(falls).toContainEqual({ thing: "card", through: "internet", isGuess: false });
    expect(
      fallGroups(falls).map(({ through, falls: own }) => [through, own.map(({ thing }) => thing)]),
    ).toEqual([
      [null, ["internet", "cold"]],
      ["internet", ["card", "till", "mail"]],
    ]);
  });

  test("what nobody has confirmed is what we think: a make's cloud, and a need", () => {
    const guessed: Plan = {
      ...bakery,
      guesses: ["dependencies.till.upstreams.aws", "dependencies.card.needs", "dependencies.card.affects"],
    };
    expect(fallsOf(guessed, causeOf(guessed, "aws"))).toEqual([
      { thing: "till", through: null, isGuess: true },
      { thing: "mail", through: null, isGuess: false },
    ]);
    const byLine = fallsOf(guessed, causeOf(guessed, "internet"));
    expect(byLine.filter(({ isGuess }) => isGuess).map(({ thing }) => thing)).toEqual(["card"]);
    expect(guessedLinks(guessed, causeOf(guessed, "aws"))).toEqual(["dependencies.till.upstreams.aws"]);
    expect(guessedLinks(guessed, causeOf(guessed, "internet"))).toEqual(["dependencies.card.needs"]);
    // the cold room hangs on power itself, and that is known
    expect(guessedLinks(guessed, causeOf(guessed, "power"))).toEqual([]);
  });
});

describe("causes that need a cause", () => {
  test("hang under it: the bakery's internet line under power", () => {
    const tree = causeTree(figuresOf(bakery).sharedCauses);
    expect(tree.map(({ cause, under, depth }) => [cause.id, under, depth])).toEqual([
      ["power", null, 0],
      ["internet", "power", 1],
      ["aws", null, 0],
    ]);
  });

  test("one with two hangs under the costlier and names the other", () => {
    const tree = causeTree(figuresOf(planOfCase("edges")).sharedCauses);
    const line = tree.find(({ cause }) => cause.id === "line");
    expect(line).toMatchObject({ under: "power", alsoNeeds: ["telco"] });
  });

  test("in a circle all come out once", () => {
    const circle = planOf({
      dependencies: [
        { id: "a", name: "A", needs: ["b"] },
        { id: "b", name: "B", needs: ["a"] },
        { id: "c", name: "C", needs: ["c", "a"] },
      ],
    });
    const tree = causeTree(figuresOf(circle).sharedCauses);
    expect(tree.map(({ cause }) => cause.id).toSorted()).toEqual(["a", "b"]);
    expect(tree.filter(({ under }) => under === null)).toHaveLength(1);
    expect(fallsOf(circle, causeOf(circle, "a")).map(({ thing }) => thing)).toEqual(["b", "c"]);
  });
});

describe("the map", () => {
  const { sharedCauses } = figuresOf(bakery);
  const chosenPower = mapModel(bakery, sharedCauses, { chosen: "power", showsAll: false });

  test("has causes left, things right, and no thing twice", () => {
    expect(chosenPower.causes.map(({ cause }) => cause.id)).toEqual(["power", "internet", "aws"]);
    const right = chosenPower.things.map(({ id }) => id);
    expect(right.toSorted()).toEqual(["card", "cold", "mail", "mobile", "till"]);
  });

  test("shows what backups run on, though it falls with nothing", () => {
    expect(chosenPower.things.find(({ id }) => id === "mobile")).toEqual({
      id: "mobile",
      fall: null,
      backups: 2,
    });
  });

  test("draws the chosen cause's lines thick, dashed where it is through another thing", () => {
    const thick = chosenPower.lines.filter(({ isChosen }) => isChosen);
    expect(thick.map(({ thing, look }) => `${thing} ${look}`).toSorted()).toEqual([
      "card dashed",
      "cold plain",
      "mail dashed",
      "till dashed",
    ]);
    // the other causes keep what hangs on them themselves
    expect(chosenPower.lines.filter(({ cause }) => cause === "aws").map(({ thing }) => thing)).toEqual([
      "till",
      "mail",
    ]);
  });

  test("we think is dotted", () => {
    const guessed = { ...bakery, guesses: ["dependencies.till.upstreams.aws"] };
    const { lines } = mapModel(guessed, sharedCauses, { chosen: "aws", showsAll: false });
    expect(lines.filter(({ isChosen }) => isChosen).map(({ look }) => look)).toEqual(["dotted", "plain"]);
  });
});

describe("the map of a hundred things and forty causes", () => {
  const plan = planOf({
    streams: [{ id: "sales", name: "Sales", weeklySales: 5000, hours: "always" }],
    dependencies: Array.from({ length: 100 }, (_, at) => ({
      id: `thing-${at}`,
      name: `Thing ${at}`,
      needs: at >= 40 ? [`thing-${at % 40}`] : [],
      affects: [{ stream: "sales", share: 0.01 }],
    })),
  });
  const { sharedCauses } = figuresOf(plan);
  const last = sharedCauses.at(-1)?.id ?? "";

  test("begins with a few, the chosen one always among them, and says how many are left out", () => {
    expect(sharedCauses).toHaveLength(40);
    const map = mapModel(plan, sharedCauses, { chosen: last, showsAll: false });
    expect(map.causes.map(({ cause }) => cause.id)).toContain(last);
    expect(map.causes).toHaveLength(shownAtFirst.causes + 1);
    expect(map.hidden.causes).toBe(40 - map.causes.length);
    expect(map.things.length).toBeLessThanOrEqual(shownAtFirst.things);
    const fallen = map.things.filter(({ fall }) => fall !== null).map(({ id }) => id);
    expect(fallen).toEqual(sharedCauses.at(-1)?.falls);
  });

  test("shows everything when asked", () => {
    const map = mapModel(plan, sharedCauses, { chosen: last, showsAll: true });
    expect(map.causes).toHaveLength(40);
    expect(map.things).toHaveLength(60);
    expect(map.hidden).toEqual({ causes: 0, things: 0 });
  });

  test.each([true, false])("boxes and rows stand apart (all: %s)", (showsAll) => {
    const map = mapModel(plan, sharedCauses, { chosen: last, showsAll });
    const { boxes, rows, height } = mapLayout(map.causes, map.things.length);
    let end = 0;
    for (const box of boxes) {
      expect(box.y).toBeGreaterThanOrEqual(end);
      end = box.y + box.height;
    }
    expect(end).toBeLessThanOrEqual(height + 0.01);
    rows.forEach((y, at) => expect(y - (rows[at - 1] ?? y - rowHeight)).toBeCloseTo(rowHeight, 9));
    expect((rows.at(-1) ?? 0) + rowHeight / 2).toBeLessThanOrEqual(height + 0.01);
  });
});

test("a cause hangs from the foot of the box above it, with room for a word between", () => {
  const tree = causeTree(figuresOf(bakery).sharedCauses);
  const [power, internet] = mapLayout(tree, 5).boxes;
  expect(internet?.hangsFrom).toBe((power?.y ?? 0) + (power?.height ?? 0));
  expect(internet?.y).toBeGreaterThanOrEqual((internet?.hangsFrom ?? 0) + 32);
  expect(internet?.indent).toBeGreaterThan(power?.indent ?? 0);
});

describe("what there is against a cause", () => {
  test("the backups of everything that stops, and what has none", () => {
    const against = backupsAgainst(bakery, causeOf(bakery, "internet"));
    expect(against.backups.map(({ thing }) => thing)).toEqual(["internet", "card", "till"]);
    expect(against.without).toEqual(["mail", "cold"]);
  });

  test("a backup that needs what stops cannot start, unless that is brought back", () => {
    const withNeeds = planOf({
      dependencies: [
        { id: "line", name: "Line" },
        { id: "till", name: "Till", needs: ["line"], backup: { needs: ["line"], keeps: 1 } },
        { id: "card", name: "Card", needs: ["line"], backup: { needs: ["card"], keeps: 1 } },
      ],
    });
    const stopped = backupsAgainst(withNeeds, causeOf(withNeeds, "line")).backups.map((each) => each.stopped);
    expect(stopped).toEqual([["line"], ["card"]]);
    const hotspot = planOf({
      ...withNeeds,
      dependencies: withNeeds.dependencies.map((each) =>
        each.id === "line" ? { ...each, backup: { title: "Hotspot", restores: true } } : each,
      ),
    });
    const then = backupsAgainst(hotspot, causeOf(hotspot, "line")).backups.map((each) => each.stopped);
    expect(then).toEqual([[], [], ["card"]]);
  });
});
