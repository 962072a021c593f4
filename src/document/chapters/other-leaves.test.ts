import { describe, expect, test } from "vitest";
import { composeDocument } from "../compose-document.ts";
import type { SheetId } from "../sheets.ts";
import type { Plan } from "#plan/plan.ts";
import { paperFacts } from "#testing/paper-of.ts";
import { planOfCase } from "#testing/plan-of-case.ts";
import { planOf } from "#testing/plan-of.ts";
import { blocksOf, keysSaid, textsSaid } from "#testing/said.ts";

/** The rows of "several at once", found by a name among their causes. */
async function causesOf(plan: Plan) {
  const causes = blocksOf(await leafOf(plan, "several"), "causes").flatMap((block) => block.causes);
  return (name: string) => causes.find(({ cause }) => textsSaid(cause).includes(name));
}

async function leafOf(plan: Plan, sheet: SheetId, others: SheetId[] = []) {
  const { leaves } = composeDocument(await paperFacts(plan, { sheets: () => [sheet, ...others] }));
  const leaf = leaves.find(({ id }) => id === sheet);
  if (!leaf) throw new Error(`${sheet} is printed.`);
  return leaf;
}

describe("the cover", () => {
  test("names who leads and who if they are away, from the call order", async () => {
    const [leads] = blocksOf(await leafOf(planOfCase("bakery"), "cover"), "leads");
    expect(leads?.leads.map((lead) => [textsSaid(lead.name), lead.dial])).toEqual([
      [["Zoë Ağaoğlu", "Owner"], "tel:+31612345678"],
      [["Łukasz Nowak", "Baker, opens up"], "tel:+31687654321"],
    ]);
  });

  test("leaves lines to write on where nobody is known", async () => {
    const [leads] = blocksOf(await leafOf(planOf({}), "cover"), "leads");
    expect(leads?.leads.map(({ name, number }) => [name, number])).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  test("grabs what the owner listed, else what everyone and these things need", async () => {
    const own = await leafOf(planOf({ grabList: ["The blue folder", ""] }), "cover");
    expect(textsSaid(blocksOf(own, "checks")[1]?.items)).toEqual(["The blue folder"]);
    const proposed = textsSaid(
      blocksOf(await leafOf(planOfCase("bakery"), "cover", ["card-card"]), "checks")[1]?.items,
    );
    expect(proposed).toContain("Printed plan and contact list");
    expect(proposed).toContain("Second card reader from another provider");
    expect(proposed.length).toBeLessThanOrEqual(16);
  });

  test("says where the copies hang", async () => {
    const plan = planOf({ copies: [{ where: "Beside the till" }, { where: "Office" }] });
    const [framed] = blocksOf(await leafOf(plan, "cover"), "framed");
    // side by side, not in a sentence: a place begins as it was typed
    expect(framed?.lines).toEqual([
      {
        say: "paper.copiesAt",
        with: { places: { dotted: [{ own: "Beside the till" }, { own: "Office" }] } },
      },
    ]);
  });
});

describe("the call sheet", () => {
  test("goes in call order, then lists the roles nobody is known for", async () => {
    const [table] = blocksOf(await leafOf(planOfCase("bakery"), "call-sheet"), "call-table");
    const rows = table?.rows.map((row) => [textsSaid(row.role)[0], textsSaid(row.number)[0] ?? null]) ?? [];
    expect(rows.slice(0, 5)).toEqual([
      ["Owner", "+31 6 1234 5678"],
      ["Card terminal support", "+31 20 555 0101"],
      ["Faults line", "+31 20 555 0102"],
      ["Baker, opens up", "+31 6 8765 4321"],
      ["Power company fault line", null],
    ]);
    expect(rows).toHaveLength(12);
  });

  test("leaves who may decide to the sheet of its own where that prints too", async () => {
    const plan = planOfCase("bakery");
    const alone = await paperFacts(plan, { sheets: () => ["call-sheet"] });
    const both = await paperFacts(plan, { sheets: () => ["call-sheet", "decisions"] });
    const saysWho = (facts: typeof alone): boolean =>
      keysSaid(composeDocument(facts).leaves.find(({ id }) => id === "call-sheet")).includes(
        "paper.whoMayDecide",
      );
    expect(saysWho(alone)).toBe(true);
    expect(saysWho(both)).toBe(false);
    expect(composeDocument(both).leaves.map(({ id }) => id)).toContain("decisions");
  });

  test("does not ask for a role somebody has: the card provider and the internet provider are known", async () => {
    const [table] = blocksOf(await leafOf(planOfCase("bakery"), "call-sheet"), "call-table");
    const toWriteIn = table?.rows.filter((row) => row.number === null).flatMap((row) => textsSaid(row.role));
    expect(toWriteIn).not.toContain("Card machine provider");
    expect(toWriteIn).not.toContain("Internet provider fault line");
  });

  test("does not ask again for someone whose kind, role or thing says who they are", async () => {
    const plan = planOf({
      business: { people: 1 },
      contacts: [
        { id: "sam", name: "Sam", kind: "it-help" },
        { id: "duty", name: "Duty phone", role: "Electrician", kind: "supplier" },
        { id: "files", name: "Help desk", kind: "supplier" },
      ],
      dependencies: [
        { id: "power", name: "Electricity", category: "electricity" },
        { id: "mail", name: "Email", category: "email", contacts: ["files"] },
        { id: "chat", name: "Chat", category: "team-chat" },
      ],
    });
    const [table] = blocksOf(await leafOf(plan, "call-sheet"), "call-table");
    const toWriteIn = table?.rows.flatMap((row) => (row.name === null ? textsSaid(row.role) : [])) ?? [];
    expect(toWriteIn).toContain("Power company fault line");
    for (const known of [
      "IT helper",
      "Electrician",
      "Email and file provider",
      "All staff: mobile and contact person",
    ])
      expect(toWriteIn).not.toContain(known);
  });

  test("has our account number beside the supplier of the thing only", async () => {
    const plan = planOf({
      contacts: [
        { id: "zoe", name: "Zoë", kind: "staff" },
        { id: "help", name: "Help desk", kind: "supplier" },
        { id: "sam", name: "Sam", kind: "it-help" },
      ],
      callOrder: ["zoe", "help", "sam"],
      dependencies: [
        {
          id: "till",
          name: "Till",
          category: "point-of-sale",
          contacts: ["zoe", "help", "sam"],
          accountRef: "LS-0318",
        },
      ],
    });
    const [table] = blocksOf(await leafOf(plan, "call-sheet"), "call-table");
    expect(table?.rows.slice(0, 3).map(({ account }) => account)).toEqual([
      { say: "paper.none" },
      { own: "LS-0318" },
      null,
    ]);
  });

  test("asks any business for the usual roles, and first of all who is in charge", async () => {
    const [table] = blocksOf(await leafOf(planOf({}), "call-sheet"), "call-table");
    expect(table?.rows[0]?.role).toEqual({ say: "paper.inCharge" });
    expect(table?.rows.flatMap((row) => textsSaid(row.role))).toEqual([
      "Power company fault line",
      "Landlord or building manager",
      "Internet provider fault line",
      "IT helper",
      "Bank: fraud line and adviser",
      "Insurer: claims and cyber line",
    ]);
  });

  test("lists the owner's decisions with deputies, or the usual ones to fill in", async () => {
    const plan = planOf({
      contacts: [
        { id: "a", name: "Zoë" },
        { id: "b", name: "Łukasz" },
      ],
      decisions: [{ what: "Close for the day", who: "a", deputy: "b" }],
    });
    expect(blocksOf(await leafOf(plan, "call-sheet"), "table")[0]?.rows).toEqual([
      [{ own: "Close for the day" }, { own: "Zoë" }, { own: "Łukasz" }],
    ]);
    const [blank] = blocksOf(await leafOf(planOf({}), "call-sheet"), "table");
    expect(blank?.rows).toHaveLength(4);
    expect(blank?.rows[0]).toEqual([{ say: "paper.closeForTheDay" }, null, null]);
  });

  test("warns of crooks without a cross before what one should do", async () => {
    const [warning] = blocksOf(await leafOf(planOf({}), "call-sheet"), "do-not");
    expect(warning?.sign).toBe("dash");
    expect(textsSaid(warning)).toContain("Call back on a number you saved before.");
  });
});

/** The rows where an hour of a cause costs €100, and €400 in four hours without backups. */
async function rowsWhere(withBackups: Record<string, number>) {
  const upstreams = ["visa", "mastercard"];
  const plan = planOf({
    dependencies: [
      { id: "line", name: "Internet line", category: "internet", upstreams: ["kpn-network"] },
      { id: "till", name: "Till", category: "point-of-sale", needs: ["line"], upstreams },
      {
        id: "card",
        name: "Card machine",
        category: "payments-card-terminal",
        needs: ["line"],
        upstreams,
      },
    ],
  });
  const facts = await paperFacts(plan, { sheets: () => ["several", "card-line"] });
  const sharedCauses = facts.figures.sharedCauses.map((cause) => ({
    ...cause,
    ladder: cause.ladder.map((rung) => ({
      ...rung,
      unprepared: { ...rung.unprepared, likely: 400 },
      prepared: { ...rung.prepared, likely: withBackups[cause.id] ?? 400 },
    })),
  }));
  const { leaves } = composeDocument({ ...facts, figures: { ...facts.figures, sharedCauses } });
  return leaves.flatMap((leaf) => blocksOf(leaf, "causes")).flatMap(({ causes }) => causes);
}

describe("several at once", () => {
  test("says what fails together, the cause with its card, and the cost of four hours", async () => {
    const leaf = await leafOf(planOfCase("bakery"), "several", ["card-power", "card-internet"]);
    const [causes] = blocksOf(leaf, "causes");
    const [power] = causes?.causes ?? [];
    expect(power).toMatchObject({ cause: { own: "Electricity" }, card: { own: "1" }, leaf: "card-power" });
    expect(power?.together.flatMap((item) => textsSaid(item))).toEqual([
      "Electricity",
      "Internet line",
      "Card terminal",
      "Till app",
      "Order e-mail",
      "Cold room alarm",
    ]);
    // the case's figures file: power,shared,4,unprepared,likely,1566.4621806564433
    expect(power?.lines[0]).toMatchObject({
      with: { amount: { money: expect.closeTo(1566.4621806564433, 6) }, time: { minutes: 240 } },
    });
  });

  describe("promises only what the plan knows of what is left", () => {
    // the web shop, the booking page and two card machines run on one cloud; nobody said what the freezer needs
    const shop = planOf({
      dependencies: [
        { id: "power", name: "Electricity", category: "electricity" },
        { id: "line", name: "Internet line", category: "internet" },
        { id: "till", name: "Till", category: "point-of-sale", needs: ["power"] },
        { id: "booking", name: "Table bookings", category: "scheduling-booking", upstreams: ["aws"] },
        { id: "order", name: "Own order page", category: "website-shop", upstreams: ["aws"] },
        { id: "card", name: "Card machine", category: "payments-card-terminal", needs: ["line"] },
        { id: "card-2", name: "Card machine", category: "payments-card-terminal", needs: ["line"] },
        { id: "freezer", name: "Walk-in freezer" },
      ],
    });
    test("nothing of what a power cut or a line leaves: a freezer, or a page the shop cannot reach", async () => {
      const cause = await causesOf(shop);
      for (const name of ["Electricity", "Internet line"]) {
        expect(cause(name)?.lines.flatMap((line) => keysSaid(line))).not.toContain("paper.notKnownToStop");
        expect(textsSaid(cause(name)?.lines)).toEqual([]);
      }
    });

    test("what is not known to stop with a cloud, each name once, without a thing nobody said anything of", async () => {
      const cause = await causesOf(shop);
      expect(cause("Amazon Web Services (AWS)")?.lines.at(-1)).toMatchObject({
        say: "paper.notKnownToStop",
      });
      expect(textsSaid(cause("Amazon Web Services (AWS)")?.lines.at(-1))).toEqual([
        "Electricity",
        "Internet line",
        "Till",
        "Card machine",
      ]);
    });

    test("two things of one name that fall together are looked for once", async () => {
      const cause = await causesOf(shop);
      expect(textsSaid(cause("Internet line")?.together)).toEqual(["Internet line", "Card machine"]);
    });

    test("nothing of a cause of the owner's own, which may be a fuse box", async () => {
      const cause = await causesOf(
        planOf({
          dependencies: [
            { id: "box", name: "Fuse box" },
            { id: "till", name: "Till", category: "point-of-sale", needs: ["box"] },
            { id: "mail", name: "Email", category: "email" },
          ],
        }),
      );
      expect(textsSaid(cause("Fuse box")?.lines)).toEqual([]);
    });

    test("no amount of what nobody has said anything of", async () => {
      const cause = await causesOf(
        planOf({
          dependencies: [
            { id: "box", name: "Fuse box" },
            { id: "freezer", name: "Walk-in freezer", needs: ["box"] },
            { id: "mail", name: "Email", category: "email" },
          ],
        }),
      );
      expect(cause("Fuse box")?.together).toHaveLength(2);
      expect(cause("Fuse box")?.lines).toEqual([]);
    });
  });

  describe("takes causes together that bring down the same things", () => {
    test("whatever they are: the thing of ours first, with its card", async () => {
      const rows = await rowsWhere({});
      expect(rows.map(({ cause, card }) => [textsSaid(cause), card])).toEqual([
        [["Internet line", "KPN network"], { own: "1" }],
        [["Visa", "Mastercard"], null],
      ]);
      expect(rows[1]?.together.flatMap((item) => textsSaid(item))).toEqual(["Till", "Card machine"]);
    });

    test("and says an amount once where it is the same with backups, rounded", async () => {
      const [line] = await rowsWhere({ line: 398, "kpn-network": 402 });
      expect(line?.lines.map((each) => keysSaid(each)[0])).toEqual([
        "paper.causeCostAnyhow",
        "paper.nothingElse",
      ]);
    });

    test("and says from what to what where backups help more against one than the other", async () => {
      const [line] = await rowsWhere({ line: 54, "kpn-network": 81 });
      expect(line?.lines[1]).toEqual({
        say: "paper.causeCostWithBackups",
        with: { amount: { say: "paper.fromTo", with: { low: { money: 54 }, high: { money: 81 } } } },
      });
      const [same] = await rowsWhere({ line: 81.2, "kpn-network": 81 });
      expect(same?.lines[1]).toMatchObject({ with: { amount: { money: 81.2 } } });
    });
  });

  test("names a provider of the catalogue, though it has no card", async () => {
    const leaf = await leafOf(planOfCase("bakery"), "several");
    expect(textsSaid(blocksOf(leaf, "causes")[0]?.causes.at(-1)?.cause)).toEqual([
      "Amazon Web Services (AWS)",
    ]);
  });

  test("says where to look when no shared causes are known", async () => {
    expect(keysSaid(await leafOf(planOf({}), "several"))).toContain("paper.noSharedCauses");
  });
});

describe("page one", () => {
  test("says what somebody does once: by the place they stand in", async () => {
    const sam = { id: "sam", name: "Sam", role: "Tech help", kind: "it-help" as const };
    const leaf = await leafOf(planOf({ contacts: [sam] }), "page-one");
    expect(blocksOf(leaf, "leads")[0]?.leads.map(({ name }) => textsSaid(name))).toEqual([[], ["Sam"]]);
  });

  test("has lead and tech help, the first minute, an hour's costs, three things in three steps, and words for the door", async () => {
    const leaf = await leafOf(planOfCase("bakery"), "page-one");
    expect(keysSaid(blocksOf(leaf, "leads"))).toEqual(
      expect.arrayContaining(["paper.leads", "paper.techHelp"]),
    );
    expect(blocksOf(leaf, "checks")[0]?.items).toHaveLength(5);
    expect(textsSaid(blocksOf(leaf, "amounts")[0]?.rows.slice(0, 3))).toEqual([
      "Electricity",
      "Internet line",
      "Card terminal",
    ]);
    const [cards] = blocksOf(leaf, "short-cards");
    expect(cards?.cards.map(({ steps }) => steps.length)).toEqual([3, 3, 3]);
    expect(blocksOf(leaf, "say")).toHaveLength(1);
  });

  test("never counts a thing of which nobody said what stops with it among the costliest", async () => {
    const owns = ["Walk-in freezer", "Dough mixer", "Display fridge"].map((name, at) => ({
      id: `own-${at}`,
      name,
    }));
    const card = { id: "card", name: "Card terminal", category: "payments-card-terminal" };
    const leaf = await leafOf(planOf({ dependencies: [...owns, card] }), "page-one");
    expect(textsSaid(blocksOf(leaf, "amounts")[0]?.rows)).toEqual(["Card terminal"]);
    const [cards] = blocksOf(leaf, "short-cards");
    expect(cards?.heading.text).toEqual({ say: "paper.dearest" });
    expect(cards?.cards.map(({ name }) => textsSaid(name))).toEqual([["Card terminal"]]);

    const onlyOwn = await leafOf(planOf({ dependencies: owns }), "page-one");
    expect(blocksOf(onlyOwn, "amounts")).toEqual([]);
    expect(blocksOf(onlyOwn, "short-cards")).toEqual([]);
  });

  test("puts the first steps the owner wrote before any of ours", async () => {
    const plan = planOf({
      dependencies: [
        {
          id: "power",
          name: "Electricity",
          category: "electricity",
          card: { firstTen: ["Everyone to the door."] },
        },
      ],
    });
    const [cards] = blocksOf(await leafOf(plan, "page-one"), "short-cards");
    expect(cards?.cards[0]?.steps.map((step) => "own" in step)).toEqual([true, false, false]);
  });

  test("begins with the first ten minutes where a backup only took over the playbook's ways", async () => {
    const steps = ["Use a phone hotspot for one or two devices only."];
    const plan = planOf({
      dependencies: [{ id: "line", name: "Line", category: "internet", backup: { title: "Hotspot", steps } }],
    });
    const [cards] = blocksOf(await leafOf(plan, "page-one"), "short-cards");
    expect(textsSaid(cards?.cards[0]?.steps)[0]).toBe("Switch to the backup: 4G/5G router or phone hotspot.");
  });

  test("puts people's safety before the steps of a backup in a power cut", async () => {
    const [cards] = blocksOf(await leafOf(planOfCase("bakery"), "page-one"), "short-cards");
    expect(textsSaid(cards?.cards[0]?.steps)).toEqual([
      "Smell gas or smoke? Touch no switch. Get out. Call for help from outside.",
      "Ring the hire firm.",
      "Fridges first, then the till.",
    ]);
  });

  test("does not repeat what the first minute says already", async () => {
    const plan = planOf({
      dependencies: [{ id: "card", name: "Card terminal", category: "payments-card-terminal" }],
    });
    const [cards] = blocksOf(await leafOf(plan, "page-one"), "short-cards");
    expect(textsSaid(cards?.cards[0]?.steps)).not.toContain("Write the start time in the outage log.");
  });
});
