import { expect, test } from "./drivers/app.ts";
import { fileOf, fileOfPlan, Home, planOf } from "./drivers/home.ts";
import { everyQuestion, everyScreen, faultyOf, type Shown } from "./drivers/routes.ts";

// Plans as other programs, other countries and other years may write them: allowed by the plan file, and far from any
// sample. Whatever is wrong in the console fails the test (drivers/app.ts).

const long = "Take the order pad and a pen to the counter. ".repeat(100);
const most = 1e12;

/** Ids we do not know, names that are words of the language underneath, days far off, rings, amounts beyond reason. */
const strange = {
  language: "nl",
  messageLanguage: "ar",
  business: {
    name: "مخبز 漢字 👨‍👩‍👧",
    type: "no-such-type",
    country: "JP",
    currency: "JPY",
    people: most,
    hourlyWage: most,
    overtimeFactor: most,
    yearlyTechSpend: most,
    yearlySales: most,
    hours: {},
  },
  streams: [
    {
      id: "s",
      name: "קופה",
      weeklySales: most,
      margin: 1,
      hours: "always",
      customersPerWeek: most,
      leaveForGood: 1,
    },
    { id: "s2", name: "", weeklySales: 0.001 },
  ],
  providers: [
    { id: "own", name: "", kind: "other" },
    { id: "own2", name: "電線", kind: "line" },
  ],
  dependencies: [
    {
      id: "a",
      name: "支払い端末 🧾",
      category: "no-such-category",
      serviceId: "no-such-service",
      upstreams: ["no-such-provider", "own", "own2"],
      needs: ["b", "b", "no-such-thing", "a"],
      contacts: ["c1", "c1"],
      owner: "c1",
      statusPage: "javascript:alert(1)",
      renewsOn: "1999-01-01",
      promisedMinutes: most,
      offlineMode: { on: "yes", checkedOn: "2099-01-01" },
      affects: [
        { stream: "s", share: 1 },
        { stream: "s", share: 1 },
      ],
      stalledPeople: most,
      extraOnce: most,
      spoilage: [{ afterHours: most, amount: most }],
      outagesPerYear: most,
      typicalHours: most,
      tolerableMinutes: most,
      checks: [""],
      backup: {
        needs: ["a", "b", "x"],
        readyAfterMinutes: most,
        keeps: 1,
        restores: true,
        lastsMinutes: 0,
        yearlyCost: most,
      },
      dataCopy: { everyDays: most, lastDone: "2026-01-01" },
      approval: { first: "c1", second: "c1" },
      card: { notice: [""], firstTen: [] },
      tell: { down: { sms: "{gap}" } },
    },
    { id: "b", name: "", category: "ransomware", needs: ["a"], backup: { needs: ["a"], restores: true } },
    {
      id: "constructor",
      name: "constructor",
      category: "constructor",
      serviceId: "constructor",
      needs: ["valueOf"],
    },
  ],
  contacts: [
    { id: "c1", name: "", kind: "other", phone: "ask", email: "not mail", checkedOn: "2099-01-01" },
    { id: "c2", name: "زينب", phone: "+31 6 1" },
  ],
  callOrder: ["c2", "c2"],
  decisions: [{ what: "", who: "c1", deputy: "c1" }],
  copies: [{ where: "", version: 99 }],
  ai: [
    {
      id: "t",
      name: "",
      reaches: ["money"],
      reviewer: "c1",
      lastReviewed: "2099-01-01",
      dependency: "a",
      answers: { "no-such-question": "yes", constructor: "no" },
    },
  ],
  guesses: [
    "streams.s.margin",
    "dependencies.a.nonsense",
    "business.nonsense",
    "dependencies.a.upstreams.own",
  ],
  answers: { "no-such-question": "yes", toString: "partly" },
  grabList: [""],
  printed: {
    version: 7,
    on: "2099-01-01",
    sheets: { "card-gone": true },
    parts: { "dependencies.gone": "abc Gone" },
  },
  actions: [{ id: "x1", title: "", due: "1900-01-01", dependency: "a", from: "no-such-suggestion" }],
  outages: [
    {
      id: "o1",
      startedAt: "2026-01-01T00:00:00Z",
      down: [{ root: "gone", from: "2026-01-01T00:00:00Z" }],
      actual: { lostSales: most },
    },
    { id: "o2", practice: true, startedAt: "2099-01-01T00:00:00Z", endedAt: "1999-01-01T00:00:00Z" },
  ],
  review: { reviewedOn: "2026-11-01", everyMonths: most },
};

/** Nothing is said but that things are there. */
const blank = {
  business: { name: " " },
  streams: [{ id: "s", name: "" }],
  dependencies: [
    { id: "a", name: "  " },
    { id: "card", name: "", category: "payments-card-terminal", backup: {} },
  ],
  contacts: [{ id: "c", name: "" }],
  ai: [{ id: "t", name: "" }],
};

/** Every text as long as texts get, and as many things and people as need scrolling for a while. */
const lengthy = {
  language: "ar",
  client: long,
  business: {
    name: long,
    address: long,
    type: "cafe",
    currency: "KWD",
    country: "KW",
    hours: { mon: [{ from: "00:00", to: "24:00" }] },
  },
  streams: Array.from({ length: 2 }, (_, place) => ({ id: `s${place}`, name: long, weeklySales: 1234.567 })),
  providers: [{ id: "line", name: long, kind: "line" }],
  dependencies: [
    {
      id: "a",
      name: "x".repeat(5000),
      category: "payments-card-terminal",
      serviceId: "sumup",
      upstreams: ["line"],
      accountRef: long,
      note: long,
      checks: Array.from({ length: 20 }, () => long.slice(0, 300)),
      affects: [{ stream: "s1", share: 0.5 }],
      backup: { title: long, steps: Array.from({ length: 20 }, () => long.slice(0, 200)) },
      tell: { down: { sms: long, doorSign: long } },
      card: { firstTen: [long] },
    },
  ],
  contacts: [{ id: "c", name: long, role: long, phone: "9".repeat(500), email: long, note: long }],
  callOrder: ["c"],
  decisions: [{ what: long, who: "c" }],
  ai: [{ id: "t", name: long, does: long, ifWrong: [long], off: { hour: long } }],
  actions: [{ id: "x", title: long }],
  grabList: [long],
};

for (const [name, parts] of [
  ["ids nobody knows, days far off and amounts beyond reason", strange],
  ["nothing but blanks", blank],
  ["texts as long as they get", lengthy],
] as const satisfies [string, Shown & object][]) {
  test(`${name}: every screen comes up with a heading, and the file comes out as it went in`, async ({
    page,
  }) => {
    const home = await Home.open(page);
    const plan = await home.takeFirst(fileOfPlan(parts));
    const exported = async (): Promise<object> => {
      const button = home.rows.first().getByTestId("export-plan");
      const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
      return planOf((await fileOf(download)).text);
    };
    const before = await exported();
    expect(await faultyOf(page, plan, everyScreen(parts))).toEqual([]);
    // of the two others they differ by no more than the screens do
    if (parts === strange) expect(await faultyOf(page, plan, await everyQuestion(page, plan))).toEqual([]);
    await page.goto("/#/");
    expect(await exported()).toEqual(before);
  });
}

test("what no file can hold is not taken and told, and what is not in the plan yet is kept for the tab", async ({
  page,
}) => {
  // 50 things with 40 needs each are the 2,000 links a file may have
  const ids = Array.from({ length: 52 }, (_, place) => `thing-${place}`);
  const home = await Home.open(page);
  const plan = await home.takeFirst(
    fileOfPlan({
      dependencies: ids.map((id, place) => ({
        id,
        name: id,
        needs: place < 50 ? ids.filter((other) => other !== id).slice(0, 40) : [],
        backup: place === 51 ? { title: "Paper", steps: ["First"] } : null,
      })),
    }),
  );
  const told = page.getByRole("region", { name: "Not in your plan" });
  await page.goto(`/#/p/${plan}/shared/find`);
  const name = page.getByLabel("What do you call it?").first();
  await name.fill("Grey box in the hall");
  const tick = page.getByRole("checkbox", { name: "thing-1", exact: true }).first();
  await tick.click();
  await expect(told).toContainText("its things may have 2,000 links in all");
  await expect(tick).not.toBeChecked();

  // on another page and back: the name is still there, and said not to be in the plan
  await page.goto(`/#/p/${plan}/things/thing-51`);
  await page.getByRole("heading", { level: 1, name: "thing-51" }).waitFor();
  await page.goto(`/#/p/${plan}/shared/find`);
  await expect(name).toHaveValue("Grey box in the hall");
  await page.getByRole("button", { name: "See all shared causes" }).click();
  await expect(page.getByRole("alert", { name: "There is a problem" })).toContainText(
    "it is not in the plan yet",
  );

  // a change that fits is taken, and the bar goes; keys after Enter land in the new line
  await page.goto(`/#/p/${plan}/backups/thing-51`);
  await page.getByLabel("Its steps, in order, line 1").click();
  await page.keyboard.press("End");
  await page.keyboard.type("\nSecond\nThird");
  await expect(told).toHaveCount(0);
  await expect(page.getByLabel("Its steps, in order, line 2")).toHaveValue("Second");
  await expect(page.getByLabel("Its steps, in order, line 3")).toHaveValue("Third");
});
