import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { phases } from "#plan/customer-words.ts";
import { customerWordsInSchema } from "./customer-words-in.ts";
import { customerWordLanguages, loadCustomerWords } from "./load-customer-words.ts";
import { loadContent } from "./load-content.ts";

const { messages, playbooks } = await loadContent("en", ["messages", "playbooks"]);

/** The gaps of a text, each once: "{businessName}: power cut" has one. */
function gapsIn(text: string): string[] {
  return [...new Set(text.match(/\{\w+\}/g))].toSorted();
}

test("there are words for customers in Dutch, German, French and Spanish", () => {
  expect(customerWordLanguages).toEqual(["de", "es", "fr", "nl"]);
});

test("a regional tag takes the words of its language, one we lack takes none", async () => {
  expect(await loadCustomerWords("nl-BE")).toBe(await loadCustomerWords("nl"));
  expect(await loadCustomerWords("pl")).toBe(null);
  expect(await loadCustomerWords("__proto__")).toBe(null);
});

describe.each(customerWordLanguages)("the words in %s", (language) => {
  test("stand for every playbook, every phase and every channel", async () => {
    const words = await loadCustomerWords(language);
    expect(v.safeParse(customerWordsInSchema, words).issues).toBeUndefined();
    expect(Object.keys(words?.playbooks ?? {}).toSorted()).toEqual(playbooks.map(({ id }) => id).toSorted());
  });

  test("have the gaps of the English ones: who writes, what people can do, when there is news", async () => {
    const words = await loadCustomerWords(language);
    const pairs = [
      ...playbooks.flatMap(({ id, tell }) =>
        Object.entries(tell).map(([channel, english]) => {
          const own = new Map(Object.entries(words?.playbooks[id]?.tell ?? {}));
          return { place: `${id} ${channel}`, english, own: own.get(channel) ?? "" };
        }),
      ),
      ...phases.flatMap((phase) => {
        const english = messages.phases.find(({ id }) => id === phase);
        return (["staff", "booked", "public"] as const).flatMap((audience) => {
          const own = new Map(Object.entries(words?.phases[phase][audience] ?? {}));
          return Object.entries(english?.[audience] ?? {}).map(([channel, text]) => ({
            place: `${phase} ${audience} ${channel}`,
            english: text,
            own: own.get(channel) ?? "",
          }));
        });
      }),
    ];
    for (const { place, english, own } of pairs) {
      // a language may do without naming the service where the sentence names it already
      const wanted = gapsIn(english).filter((gap) => gap !== "{service}");
      expect(
        gapsIn(own).filter((gap) => gap !== "{service}"),
        place,
      ).toEqual(wanted);
      expect(gapsIn(english), place).toEqual(expect.arrayContaining(gapsIn(own)));
    }
  });

  test("never ask for a password or name a repair time, and shout no more than the English ones", async () => {
    const text = JSON.stringify(await loadCustomerWords(language));
    expect(text).not.toContain("!");
    expect(text).not.toMatch(/https?:/);
  });
});
