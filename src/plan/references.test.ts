import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { planOf } from "#testing/plan-of.ts";
import { removeContact } from "./edits/remove-contact.ts";
import { removeDependency } from "./edits/remove-dependency.ts";
import { removeStream } from "./edits/remove-stream.ts";
import { withSoundReferences } from "./references.ts";

const zoe = "zoe";
const lukasz = "lukasz";

/** Zoë and Łukasz stand everywhere a contact can stand. */
const plan = planOf({
  streams: [
    { id: "counter", name: "Counter" },
    { id: "web", name: "Web" },
  ],
  providers: [{ id: "one-line", name: "The one line", kind: "line" }],
  dependencies: [
    {
      id: "card",
      name: "Card terminal",
      needs: ["internet", "visa"],
      upstreams: ["one-line", "mastercard"],
      contacts: [zoe, lukasz],
      owner: zoe,
      approval: { first: zoe, second: lukasz },
      affects: [
        { stream: "counter", share: 0.7 },
        { stream: "web", share: 0.1 },
      ],
      backup: { title: "Cash", needs: ["internet"] },
    },
    { id: "internet", name: "Internet" },
  ],
  contacts: [
    { id: zoe, name: "Zoë" },
    { id: lukasz, name: "Łukasz" },
  ],
  callOrder: [zoe, lukasz],
  decisions: [{ what: "Close the shop", who: zoe, deputy: lukasz }],
  copies: [{ where: "Beside the till", holder: zoe }],
  ai: [{ id: "bot", name: "Web chat", reviewer: zoe, dependency: "internet" }],
  actions: [{ id: "todo", title: "Try the hotspot", owner: zoe, dependency: "internet" }],
  drills: [{ id: "drill", leader: zoe, who: [zoe, lukasz], actions: ["todo"] }],
  review: { owner: zoe },
  guesses: [
    "dependencies.internet.affects",
    "dependencies.card.backup.keeps",
    "streams.web.margin",
    "business.people",
  ],
});

describe("removing a contact", () => {
  const without = removeContact(plan, { id: zoe });

  test("takes it out of every list and every single place", () => {
    expect(without.contacts.map(({ id }) => id)).toEqual([lukasz]);
    expect(without.callOrder).toEqual([lukasz]);
    expect(without.dependencies[0]).toMatchObject({
      contacts: [lukasz],
      owner: null,
      approval: { first: null, second: lukasz },
    });
    expect(without.decisions).toMatchObject([{ who: null, deputy: lukasz }]);
    expect(without.copies).toMatchObject([{ holder: null }]);
    expect(without.ai).toMatchObject([{ reviewer: null, dependency: "internet" }]);
    expect(without.actions).toMatchObject([{ owner: null }]);
    expect(without.drills).toMatchObject([{ leader: null, who: [lukasz] }]);
    expect(without.review.owner).toBe(null);
    expect(JSON.stringify(without)).not.toContain(zoe);
  });

  test("leaves the plan it began with as it was, so that undo brings every place back", () => {
    expect(JSON.stringify(plan).split(`"${zoe}"`).length - 1).toBe(12);
  });

  test("changes nothing when nobody has that id", () => {
    expect(removeContact(plan, { id: "nobody" })).toBe(plan);
  });
});

describe("removing a thing", () => {
  const without = removeDependency(plan, { id: "internet" });

  test("takes it out of what others need, of backups, of to-dos and AI tools, with its guesses", () => {
    expect(without.dependencies).toHaveLength(1);
    expect(without.dependencies[0]).toMatchObject({ needs: ["visa"], backup: { needs: [] } });
    expect(without.ai).toMatchObject([{ dependency: null }]);
    expect(without.actions).toMatchObject([{ dependency: null }]);
    expect(without.guesses).toEqual([
      "dependencies.card.backup.keeps",
      "streams.web.margin",
      "business.people",
    ]);
  });

  test("keeps the providers of the catalogue that it cannot know", () => {
    expect(without.dependencies[0]?.upstreams).toEqual(["one-line", "mastercard"]);
  });
});

test("removing a stream takes the effects on it and its guesses out", () => {
  const without = removeStream(plan, { id: "web" });
  expect(without.dependencies[0]?.affects).toEqual([{ stream: "counter", share: 0.7 }]);
  expect(without.guesses).not.toContain("streams.web.margin");
});

test("a dependency's id has no place among upstreams and is dropped by name", () => {
  const wrong = planOf({
    dependencies: [
      { id: "till", name: "Till", upstreams: ["internet", "aws"] },
      { id: "internet", name: "Internet" },
    ],
  });
  const { plan: sound, dropped } = withSoundReferences(wrong);
  expect(sound.dependencies[0]?.upstreams).toEqual(["aws"]);
  expect(dropped).toEqual([{ path: ["dependencies", 0, "upstreams"], id: "internet" }]);
});

test("a plan whose references are sound stays as it is, and making it sound twice changes nothing more", () => {
  const ids = fc.constantFrom("a", "b", "c");
  fc.assert(
    fc.property(fc.uniqueArray(ids), fc.array(ids), fc.option(ids), (contacts, order, owner) => {
      const random = planOf({
        contacts: contacts.map((id) => ({ id, name: id })),
        callOrder: order,
        review: { owner },
      });
      const once = withSoundReferences(random);
      const twice = withSoundReferences(once.plan);
      expect(twice).toEqual({ plan: once.plan, dropped: [] });
      expect(once.dropped.length).toBe(
        order.filter((id) => !contacts.includes(id)).length +
          (owner !== null && !contacts.includes(owner) ? 1 : 0),
      );
    }),
  );
});
