import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Plan } from "#plan/plan.ts";
import { arbitraryWordedPlan } from "#testing/arbitrary-worded-plan.ts";
import { englishFor, paperFacts } from "#testing/paper-of.ts";
import { newContact } from "#plan/contact.ts";
import { planOf } from "#testing/plan-of.ts";
import { blanksOf } from "./blanks.ts";
import { composeDocument } from "./compose-document.ts";
import { hasPrivateNumber } from "./private-parts.ts";
import { offeredSheets } from "./sheets.ts";
import { inLanguage, noPagesYet } from "./word-document.ts";

/** Everything a copy of all sheets says, addresses behind its words included. */
async function wordsOf(plan: Plan, copy: "wall" | "full"): Promise<string[]> {
  const facts = await paperFacts(plan, {
    sheets: (...all) => offeredSheets(...all).map(({ id }) => id),
    options: { copy },
  });
  const found: string[] = [];
  JSON.stringify(inLanguage(composeDocument(facts), await englishFor(plan))(noPagesYet), (_, value) => {
    if (typeof value === "string") found.push(value);
    return value;
  });
  return found;
}

const zoe = {
  id: "zoe",
  name: "Zoë Ağaoğlu",
  role: "Owner",
  kind: "staff" as const,
  phone: "+31 6 1234 5678",
  phone2: "020 555 0188",
  email: "zoe@korst.example",
  note: "The code of the alarm is her year of birth.",
};
const provider = { id: "isp", name: "Kabel", kind: "supplier" as const, phone: "+31 20 555 0102" };
const internet = {
  id: "internet",
  name: "Internet",
  category: "internet",
  contacts: ["isp"],
  accountRef: "K-20817",
  note: "The router’s word stands on its foot.",
  dataCopy: { what: "Bookings", where: "the drawer at Zoë's home" },
};
const shop = planOf({
  contacts: [zoe, provider, { id: "guest", name: "Mrs Guest", kind: "customer", phone: "+31 6 5555 4444" }],
  callOrder: ["zoe", "isp", "guest"],
  copies: [{ where: "the safe in the cellar" }],
  dependencies: [
    { ...internet, card: { firstTen: ["Ring Zoë on 06-1234 5678.", "Say our number, K-20817, to Kabel."] } },
  ],
});

async function blanksIn(copy: "wall" | "full"): Promise<unknown> {
  const plan = { ...shop, contacts: [zoe, provider].map((each) => newContact(each)) };
  return blanksOf(await paperFacts(plan, { options: { copy } }));
}

describe("a copy for the wall", () => {
  test("says neither our account numbers nor our own people's numbers, wherever they were typed", async () => {
    const words = (await wordsOf(shop, "wall")).join("\n");
    for (const secret of [
      "20817",
      "1234 5678",
      "0188",
      "zoe@",
      "year of birth",
      "stands on its foot",
      "drawer",
      "cellar",
      "Guest",
    ])
      expect(words).not.toContain(secret);
    expect(words).toContain("Ring Zoë on …");
  });

  test("keeps the names, the suppliers' numbers and the emergency number, and says where the others are", async () => {
    const words = await wordsOf(planOf({ ...shop, business: { country: "NL" } }), "wall");
    expect(words).toContain("+31 20 555 0102");
    expect(words).toContain("Zoë Ağaoğlu");
    expect(words).toContain("112");
    expect(words).toContain("In the full copy");
    expect(words).toContain("2 Kabel · account: in the full copy");
  });

  test("says on every page what it is; the full copy says whom to keep it from", async () => {
    expect(await wordsOf(shop, "wall")).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^Version 4 · .* · wall copy$/),
        "Wall copy: no account numbers, no private phones.",
      ]),
    );
    const full = await wordsOf(shop, "full");
    expect(full).toContain("Full copy: keep it out of sight.");
    expect(full.join("\n")).toContain("K-20817");
    expect(full).toContain("+31 6 1234 5678");
  });

  test("counts as blank what the full copy lacks too, and nothing else", async () => {
    expect(await blanksIn("wall")).toEqual(await blanksIn("full"));
  });

  test("takes a contact of whom nobody has said who they are for one of our own", async () => {
    const unknown = planOf({
      contacts: [{ id: "c", name: "Sam", phone: "+31 6 1234 5678" }],
      callOrder: ["c"],
    });
    expect((await wordsOf(unknown, "wall")).join("\n")).not.toContain("1234");
  });

  test("of any plan has none of its secrets, whatever is ticked", { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryWordedPlan(), async (any) => {
        const plan = planOf({
          ...any,
          contacts: any.contacts.map((contact, index) => ({
            ...contact,
            phone: `+31 6 7777 90${10 + index}`,
            phone2: `0${20 + index} 8888 6${index}`,
            note: `secret-note-${index}`,
          })),
          dependencies: any.dependencies.map((thing, index) => ({
            ...thing,
            accountRef: `ACC ${index}/4711`,
            note: "secret-note",
            checks: [...thing.checks, `Ring 06-7777-90${10 + index}, account acc ${index}/4711.`],
          })),
        });
        const words = await wordsOf(plan, "wall");
        const digits = words.map((word) => word.replaceAll(/\D/g, ""));
        for (const contact of plan.contacts.filter(hasPrivateNumber)) {
          expect(
            digits.filter((some) => some.includes(contact.phone.replaceAll(/\D/g, "").slice(-8))),
          ).toEqual([]);
          expect(
            digits.filter((some) => some.includes(contact.phone2.replaceAll(/\D/g, "").slice(-8))),
          ).toEqual([]);
        }
        expect(words.filter((word) => /secret-note|acc \d\/4711/i.test(word))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
