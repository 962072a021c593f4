import { describe, expect, test } from "vitest";
import { composeDocument } from "../compose-document.ts";
import { cardSheet } from "../sheets.ts";
import type { Plan } from "#plan/plan.ts";
import { paperFacts } from "#testing/paper-of.ts";
import { planOfCase } from "#testing/plan-of-case.ts";
import { planOf } from "#testing/plan-of.ts";
import { blocksOf, keysSaid, textsSaid } from "#testing/said.ts";

async function cardOf(plan: Plan, id: string, others: string[] = []) {
  const sheets = [cardSheet(id), ...others.map((other) => cardSheet(other))];
  const { leaves } = composeDocument(await paperFacts(plan, { sheets: () => sheets }));
  const front = leaves.find((leaf) => leaf.id === `card-${id}`);
  const back = leaves.find((leaf) => leaf.id === `card-${id}-back`);
  if (!front || !back) throw new Error("A card has two sides.");
  return { front, back };
}

type DependencyParts = NonNullable<Parameters<typeof planOf>[0]["dependencies"]>[number];

function terminal(parts: Partial<DependencyParts> = {}): Plan {
  return planOf({
    contacts: [
      { id: "zoe", name: "Zoë Ağaoğlu", role: "Owner", kind: "staff", phone: "+31 6 1234 5678" },
      { id: "help", name: "Help desk", role: "Card provider", kind: "supplier", phone: "+31 20 555 0142" },
    ],
    callOrder: ["zoe"],
    dependencies: [{ id: "card", name: "Card terminal", category: "payments-card-terminal", ...parts }],
  });
}

/** The lines of whom to call that have the account number, where the terminal has these contacts. */
async function accountLines(contacts: string[]): Promise<string[]> {
  const { front } = await cardOf(terminal({ contacts, accountRef: "K-20817" }), "card");
  const calls = blocksOf(front, "calls")[0]?.calls ?? [];
  return calls.map(({ who }) => textsSaid(who).join(" ")).filter((line) => line.includes("K-20817"));
}

/** How a café keeps trading without its card machine, whose backup has these steps. */
async function cafeKeepsTrading(steps: string[]): Promise<string[]> {
  const plan = terminal({ backup: { title: "Second reader", steps } });
  const cafe = { ...plan, business: { ...plan.business, type: "cafe" } };
  const [, keepTrading] = blocksOf((await cardOf(cafe, "card")).front, "checks");
  return textsSaid(keepTrading?.items.map(({ text }) => text));
}

describe("whom a card says to call", () => {
  const contacts = [
    { id: "zoe", name: "Zoë Ağaoğlu", kind: "staff", phone: "+31 6 1234 5678" },
    { id: "sam", name: "Sam", kind: "it-help", phone: "+31 20 555 0155" },
  ] as const;
  const dependencies = [
    { id: "line", name: "Internet line", category: "internet" },
    { id: "card", name: "Card terminal", category: "payments-card-terminal" },
  ];
  const plan = planOf({ contacts: [...contacts], callOrder: ["zoe", "sam"], dependencies });

  test("the one who helps with tech, last, where the failure is one for an IT helper", async () => {
    const [calls] = blocksOf((await cardOf(plan, "line")).front, "calls");
    expect(calls?.calls.map(({ number }) => number)).toEqual([
      { own: "+31 6 1234 5678" },
      null,
      { own: "+31 20 555 0155" },
    ]);
  });

  test("each of them once: who is known for a role the playbook names is called by name, not asked for again", async () => {
    const known = planOf({
      contacts: [
        ...contacts,
        { id: "line", name: "Faults line", kind: "supplier", phone: "+31 20 555 0142" },
      ],
      callOrder: ["zoe", "sam"],
      dependencies: [
        { id: "line", name: "Internet line", category: "internet", contacts: ["line"] },
        { id: "phone", name: "Desk phone", category: "phone-voip" },
        { id: "till", name: "Till", category: "point-of-sale", contacts: ["sam"] },
      ],
    });
    const whoIsCalled = async (id: string): Promise<string[]> =>
      textsSaid(blocksOf((await cardOf(known, id)).front, "calls")[0]?.calls.map(({ who }) => who));
    expect(await whoIsCalled("line")).toEqual(["Zoë Ağaoğlu", "Faults line", "Sam"]);
    expect(await whoIsCalled("phone")).toEqual(["Zoë Ağaoğlu", "Phone provider", "Faults line"]);
    expect(await whoIsCalled("till")).toEqual([
      "Zoë Ağaoğlu",
      "Sam",
      "Card provider, if the reader is linked to the till",
    ]);
  });

  test("nobody of the staff where one person works alone", async () => {
    const phone = { id: "phone", name: "Mobile phone", category: "mobile-network" };
    const linesFor = async (people: number): Promise<string[]> => {
      const { front } = await cardOf(planOf({ business: { people }, dependencies: [phone] }), "phone");
      return textsSaid(blocksOf(front, "calls"));
    };
    expect(await linesFor(4)).toEqual(["Mobile provider", "Staff who work alone"]);
    expect(await linesFor(1)).toEqual(["Mobile provider", "Suppliers due today"]);
  });

  test("not where it is the supplier's", async () => {
    const [calls] = blocksOf((await cardOf(plan, "card")).front, "calls");
    expect(textsSaid(calls)).not.toContain("+31 20 555 0155");
  });
});

describe("the band of a card", () => {
  test("says number, name, what an hour costs, when it costs most, and that the backup was never tried", async () => {
    const { front } = await cardOf(planOfCase("bakery"), "card");
    expect(front.band?.number).toEqual({ own: "1" });
    expect(front.band?.title).toEqual({ own: "Card terminal" });
    const [hour, busiest, backup] = front.band?.side ?? [];
    // case bakery: 46.2 an open hour; Saturday's hours are three times as busy
    expect(hour).toMatchObject({
      say: "paper.openHour",
      with: { amount: { money: expect.closeTo(46.2, 1) } },
    });
    expect(busiest).toMatchObject({
      say: "paper.busiest",
      with: { span: { with: { day: { weekday: 5 }, from: { time: "07:00" }, to: { time: "12:00" } } } },
    });
    expect(backup).toEqual({ say: "paper.backupNever" });
  });

  test("has no amount for a thing nobody has said anything of, and gives it the last number", async () => {
    const plan = planOf({
      dependencies: [
        { id: "freezer", name: "Walk-in freezer" },
        { id: "mail", name: "Email", category: "email" },
      ],
      streams: [{ id: "counter", name: "Counter" }],
      guesses: ["streams.counter.margin"],
    });
    const { front } = await cardOf(plan, "freezer", ["mail"]);
    expect(front.guess).toBe(false);
    expect(front.band?.number).toEqual({ own: "2" });
    expect(front.band?.side).toEqual([{ say: "paper.noCost" }, { say: "paper.noBackup" }]);
  });

  test("marks amounts that rest on a guess, and has its foot explain the sign", async () => {
    const sure = await cardOf(planOfCase("bakery"), "card");
    expect([sure.front.guess, keysSaid(sure.front.band).includes("paper.about")]).toEqual([false, false]);
    const guessed = { ...planOfCase("bakery"), guesses: ["streams.counter.margin"] };
    const unsure = await cardOf(guessed, "card");
    expect([unsure.front.guess, keysSaid(unsure.front.band).includes("paper.about")]).toEqual([true, true]);
  });

  test("says when the backup was tried, and where there is none", async () => {
    const tried = await cardOf(terminal({ backup: { title: "Cash", lastTested: "2026-05-03" } }), "card");
    expect(tried.front.band?.side).toContainEqual({
      say: "paper.backupTried",
      with: { day: { day: "2026-05-03" } },
    });
    const none = await cardOf(terminal(), "card");
    expect(none.front.band?.side).toContainEqual({ say: "paper.noBackup" });
  });
});

describe("the front of a card", () => {
  test("takes the owner's own lines in place of the playbook's, part by part", async () => {
    const own = { notice: ["It beeps."], firstTen: ["Ring Zoë."], doNot: ["Do not unplug it."] };
    const { front } = await cardOf(terminal({ card: own, checks: ["Is it plugged in?"] }), "card");
    expect(blocksOf(front, "sentences")[0]?.sentences).toEqual([{ own: "It beeps." }]);
    expect(blocksOf(front, "steps")[0]?.items).toEqual([{ text: { own: "Ring Zoë." } }]);
    expect(blocksOf(front, "do-not")[0]?.items).toEqual([{ own: "Do not unplug it." }]);
    expect(textsSaid(blocksOf(front, "checks")[0]?.items)).toEqual(["Is it plugged in?"]);
  });

  test("takes the playbook's where the owner has none, or only blanks", async () => {
    const { front } = await cardOf(terminal({ card: { firstTen: ["", "  "] } }), "card");
    expect(textsSaid(blocksOf(front, "steps")[0]?.items)[0]).toBe("Write the start time in the outage log.");
  });

  test("sends the reader to the card of what the thing needs, where that is printed", async () => {
    const plan = planOfCase("bakery");
    const withCause = await cardOf(plan, "card", ["internet"]);
    expect(blocksOf(withCause.front, "checks")[0]?.items.at(-1)).toEqual({
      text: { say: "paper.downToo", with: { name: { own: "Internet line" } } },
      after: { say: "paper.goToCard", with: { card: 1 } },
      link: { leaf: "card-internet" },
    });
    const alone = await cardOf(plan, "card");
    expect(keysSaid(alone.front)).not.toContain("paper.goToCard");
  });

  test("keeps trading with the owner's backup first: how soon, what it needs, its steps; then the playbook's ways", async () => {
    const { front } = await cardOf(planOfCase("bakery"), "card");
    const [, keepTrading] = blocksOf(front, "checks");
    const [backup, ...ways] = keepTrading?.items ?? [];
    expect(textsSaid(backup)).toEqual(["Cash and a payment link", "Mobile phones"]);
    expect(backup?.text).toMatchObject({ with: { first: { with: { time: { minutes: 10 } } } } });
    expect(textsSaid(ways).slice(0, 4)).toEqual([
      "Put the cash-only sign on the door.",
      "Take the float from the safe.",
      "Offer a payment link by phone.",
      "First choice: second reader, or tap on a phone, on mobile data.",
    ]);
  });

  test("puts the ways of the trade before those of any business", async () => {
    const plan = { ...terminal(), business: { ...terminal().business, type: "cafe" } };
    const [, keepTrading] = blocksOf((await cardOf(plan, "card")).front, "checks");
    expect(textsSaid(keepTrading?.items).slice(0, 3)).toEqual([
      "Round prices down to make change easy.",
      "Offer loyal guests a tab on the pay-later record.",
      "First choice: second reader, or tap on a phone, on mobile data.",
    ]);
  });

  test("keeps the trade's ways ahead of a backup's steps that are just the playbook's, and behind the owner's", async () => {
    const general = "First choice: second reader, or tap on a phone, on mobile data.";
    const ofTrade = "Round prices down to make change easy.";
    expect((await cafeKeepsTrading([general]))[0]).toBe(ofTrade);
    expect((await cafeKeepsTrading(["Ask Zoë for her reader.", general])).slice(0, 3)).toEqual([
      "Ask Zoë for her reader.",
      general,
      ofTrade,
    ]);
  });

  test("names a backup whose title is a sentence without a full stop before the colon", async () => {
    const { front } = await cardOf(terminal({ backup: { title: "Cash first. Else a link." } }), "card");
    const [, block] = blocksOf(front, "checks");
    expect(block?.items[0]?.before).toEqual({
      say: "paper.backupNamed",
      with: { title: { own: "Cash first. Else a link" } },
    });
  });

  test("does not say a step twice that the backup took over from the playbook", async () => {
    const step = "First choice: second reader, or tap on a phone, on mobile data.";
    const { front } = await cardOf(terminal({ backup: { title: "Second reader", steps: [step] } }), "card");
    expect(textsSaid(front).filter((text) => text === step)).toHaveLength(1);
  });

  test("calls who leads, then the thing's own contacts with our account, then whom the playbook names, to be written in", async () => {
    const { front } = await cardOf(terminal({ contacts: ["help"], accountRef: "K-20817" }), "card");
    const [calls] = blocksOf(front, "calls");
    expect(calls?.calls.map((call) => [textsSaid(call.who).join(" "), call.dial])).toEqual([
      ["Zoë Ağaoğlu Owner", "tel:+31612345678"],
      ["Help desk Card provider K-20817", "tel:+31205550142"],
      ["Internet provider, if Wi-Fi is the cause", null],
    ]);
  });

  test("has our account number beside the supplier, or the line for one: never beside our own people", async () => {
    expect(await accountLines(["zoe", "help"])).toEqual(["Help desk Card provider K-20817"]);
    expect(await accountLines(["help", "zoe"])).toEqual(["Help desk Card provider K-20817"]);
    expect(await accountLines(["zoe"])).toEqual(["Card machine provider K-20817"]);
  });

  test("leaves a line for who is in charge where nobody is known", async () => {
    const plan = planOf({
      dependencies: [{ id: "card", name: "Card terminal", category: "payments-card-terminal" }],
    });
    const [first] = blocksOf((await cardOf(plan, "card")).front, "calls")[0]?.calls ?? [];
    expect(first).toMatchObject({ number: null });
    expect(keysSaid(first)).toContain("paper.inCharge");
  });

  test("says to turn over for steps seven and eight, and after which times", async () => {
    const { front } = await cardOf(
      planOf({ dependencies: [{ id: "line", name: "Internet", category: "internet" }] }),
      "line",
    );
    expect(front.turnOver?.ifItLasts).toMatchObject({ say: "paper.forSteps", with: { from: 7, to: 8 } });
    expect(blocksOf(front, "steps")[0]?.tail).toMatchObject({ always: 6 });
  });

  test("has a name too long for its band in full, and names it among what to shorten", async () => {
    const name = "The card terminal on the counter by the door that opens to the street side";
    const { front } = await cardOf(terminal({ name }), "card");
    expect(textsSaid(front.band?.title)[0]).toMatch(/…$/);
    expect(textsSaid(blocksOf(front, "lines"))).toEqual([name]);
    expect(front.ownLines).toContainEqual({ part: "name", text: name });
  });
});

describe("the back of a card", () => {
  test("has what to do if it lasts, by time, and the owner's own lines in its place", async () => {
    const ready = await cardOf(terminal(), "card");
    expect(blocksOf(ready.back, "if-it-lasts")[0]?.stages.map(({ after }) => after)).toEqual([
      { ready: "30 minutes" },
      { ready: "4 hours" },
      { ready: "1 day" },
    ]);
    const own = await cardOf(terminal({ card: { ifItLasts: ["Close at three."] } }), "card");
    expect(blocksOf(own.back, "if-it-lasts")[0]?.stages).toEqual([
      { after: null, items: [{ own: "Close at three." }] },
    ]);
    expect(own.front.turnOver?.ifItLasts).toEqual({ say: "paper.ifItLastsAtAll" });
  });

  test("has the words for phone, texts and social media, the owner's first", async () => {
    const { back } = await cardOf(terminal({ tell: { still: { sms: "Cash only, still." } } }), "card");
    const [words] = blocksOf(back, "say");
    expect(words?.sayings.map(({ label }) => label)).toEqual([
      { say: "paper.onThePhone" },
      { say: "paper.smsDown" },
      { say: "paper.smsStill" },
      { say: "paper.social" },
      { say: "paper.smsBack" },
    ]);
    expect(words?.sayings[2]?.words).toEqual({ own: "Cash only, still." });
  });

  test("of a thing that takes money says how else people pay in this country, and that the bank has to be asked", async () => {
    const there = terminal();
    const dutch = { ...there, business: { ...there.business, country: "NL" } };
    const { back } = await cardOf(dutch, "card");
    const ways = blocksOf(back, "sentences").find(({ heading }) =>
      keysSaid(heading).includes("paper.waysToPay"),
    );
    expect(textsSaid(ways?.sentences)).toEqual([
      "Netherlands",
      "cash",
      "QR or payment request from your bank app or Tikkie",
      "payment link by iDEAL",
      "second reader on mobile data",
    ]);
    expect(keysSaid(ways?.sentences)).toContain("paper.waysToPayAsk");
    // none is made up for a country we know none of
    const elsewhere = { ...there, business: { ...there.business, country: "JP" } };
    expect(keysSaid((await cardOf(elsewhere, "card")).back)).not.toContain("paper.waysToPay");
  });

  test("pauses what goes out by itself, and says to turn it on again; the owner's own later steps stand alone", async () => {
    const page = { id: "page", name: "Our page", category: "social-media" };
    const withPage = (card: object): Plan =>
      planOf({ dependencies: [...terminal({ card }).dependencies, page] });
    const { back } = await cardOf(withPage({}), "card");
    const [closed] = blocksOf(back, "if-it-lasts")[0]?.stages ?? [];
    expect(closed?.after).toEqual({ ready: "Closed?" });
    expect(textsSaid(closed?.items)).toEqual(["paid adverts", "planned posts"]);
    expect(keysSaid(back)).toContain("paper.onAgain");
    const own = await cardOf(withPage({ ifItLasts: ["Close at three."] }), "card");
    expect(blocksOf(own.back, "if-it-lasts")[0]?.stages).toHaveLength(1);
    // what goes out only through the thing itself cannot be paused
    expect(keysSaid((await cardOf(withPage({}), "page")).back)).not.toContain("paper.pause");
  });

  test("has the owner's note and the copy of the data", async () => {
    const dataCopy = { what: "Orders", where: "USB stick in the safe", lastDone: "2026-11-01" };
    const { back } = await cardOf(terminal({ note: "The key hangs by the boiler.", dataCopy }), "card");
    expect(textsSaid(back)).toContain("The key hangs by the boiler.");
    expect(keysSaid(back)).toEqual(expect.arrayContaining(["paper.dataCopyWhere", "paper.dataCopyDone"]));
  });
});
