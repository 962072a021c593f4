import type { Locator, Page } from "@playwright/test";
import { watch } from "./app.ts";
import { Home, sampleFile } from "./home.ts";
import { readPlansFromDatabase, type KeptPlan } from "./kept-texts.ts";
import { OwnBrowser } from "./own-browser.ts";
import { evidenceIsKept } from "./profile.ts";
import { randomFrom } from "#testing/random.ts";
import { pause, Typist, type TypedLog } from "./typist.ts";

/** The five ways in which a browser ends while somebody types. */
export const ways = ["kill", "freeze and kill", "crash", "close", "reload"] as const;
type Way = (typeof ways)[number];

/** What a round came to. */
export interface Round {
  way: Way;
  field: string;
  /** letters the field took, and how many of the last of them were not there afterwards */
  letters: number;
  lost: number;
  /** how long before the end the oldest letter that is lost was typed, in milliseconds; 0 where none is */
  oldestLost: number;
  /** what broke the promise: empty where nothing did */
  broken: string[];
  /** the browser itself gave up its database; the app said so, and the plan came back from a spare copy */
  isBroughtBack: boolean;
}

/** Where is typed: a field of a screen, and where its text stands in the plan. */
interface Place {
  screen: string;
  field: (page: Page) => Locator;
  inPlan: (plan: KeptPlan) => string | undefined;
}

const backupOf = (plan: KeptPlan) => plan.dependencies.find(({ id }) => id === "electricity")?.backup;
const places: Place[] = [
  {
    screen: "start/2",
    field: (page) => page.getByLabel("What is it called?"),
    inPlan: ({ business }) => business.name,
  },
  {
    screen: "contacts/zoe",
    field: (page) => page.getByRole("textbox", { name: "Name", exact: true }),
    inPlan: ({ contacts }) => contacts.find(({ id }) => id === "zoe")?.name,
  },
  {
    screen: "backups/electricity",
    field: (page) => page.getByRole("textbox", { name: "What do you do instead?" }),
    inPlan: (plan) => backupOf(plan)?.title,
  },
];

/** A plan in a real profile folder, in which somebody types until the browser ends, again and again. F01–F03, F41. */
export class KillCampaign {
  readonly faults: string[] = [];
  readonly #typist = new Typist();
  readonly #random: (below: number) => number;
  readonly #profile: string;
  readonly #address: string;
  #browser: OwnBrowser | null = null;
  /** the one tab with the plan, as long as it lives */
  #tab: Page | null = null;
  #plan = "";

  constructor(profile: string, address: string, seed: number) {
    this.#profile = profile;
    this.#address = address;
    this.#random = randomFrom(seed);
  }

  async prepare(): Promise<void> {
    const page = await (await this.#running()).context.newPage();
    this.#tab = page;
    await page.goto(this.#address);
    this.#plan = await Home.on(page).takeFirst(sampleFile("bakery"));
    await page.reload(); // a visit makes the spare copy the one before had no time for
    await evidenceIsKept(page, 1);
  }

  async end(): Promise<void> {
    await this.#browser?.kill();
  }

  async round(way: Way): Promise<Round> {
    const place = places[this.#random(places.length)] ?? places[0];
    if (place === undefined) throw new Error("There is nowhere to type.");
    const page = await this.#open(place);
    const field = place.field(page);
    await this.#typist.begin(field);
    let goesOn = true;
    const typing = this.#typist.type(page, {
      letters: () => "abcdefghijklmnopqrstuvwxyz"[this.#random(26)] ?? "x",
      pauses: () => 5 + this.#random(45),
      goesOn: () => goesOn,
    });
    await pause(150 + this.#random(950));
    goesOn = false;
    const endedAt = Date.now();
    await this.#endBy(way, page);
    await typing;
    const log = this.#typist.log();
    if (await this.#isGone(place)) {
      await this.#bringBack();
      const letters = log.texts.length - 1;
      return {
        way,
        field: place.screen,
        letters,
        lost: letters,
        oldestLost: 0,
        broken: [],
        isBroughtBack: true,
      };
    }
    const kept = await this.#keptAt(place);
    return judged({ way, field: place.screen, log, kept, endedAt });
  }

  /** Whether the app says that the browser does not have the plans any more; a slow answer alone is asked for again. */
  async #isGone(place: Place): Promise<boolean> {
    const page = await this.#goTo(place);
    const said = page.getByRole("heading", { level: 1, name: "We cannot open the plans kept here" });
    await place.field(page).or(said).first().waitFor({ timeout: 30_000 });
    if (!(await said.isVisible())) return false;
    await page.goto(this.#address);
    const spare = page.getByRole("button", { name: "Bring back the spare copy" });
    await Home.on(page).rows.or(spare).first().waitFor({ timeout: 30_000 });
    return spare.first().isVisible();
  }

  async #bringBack(): Promise<void> {
    if (this.#tab === null) return;
    const home = Home.on(this.#tab);
    await this.#tab.getByRole("button", { name: "Bring back the spare copy" }).first().click();
    await home.confirm();
    await home.rows.first().waitFor();
  }

  async #endBy(way: Way, page: Page): Promise<void> {
    const browser = await this.#running();
    if (way !== "reload") this.#tab = null;
    if (way === "kill") return browser.kill();
    if (way === "freeze and kill") {
      browser.freeze();
      await pause(this.#random(200));
      return browser.kill();
    }
    if (way === "crash") {
      const devtools = await browser.context.newCDPSession(page);
      if (this.#random(2) === 1) await browser.context.pages()[0]?.bringToFront();
      await Promise.race([devtools.send("Page.crash").catch(() => undefined), page.waitForEvent("crash")]);
      await page.close();
    }
    if (way === "close") return this.#random(2) === 1 ? browser.quit() : page.close();
    if (way === "reload") {
      const leave = [() => page.reload(), () => page.goto("about:blank"), () => page.goBack()];
      await leave[this.#random(leave.length)]?.();
    }
  }

  /** What is kept of a place: by the field of a page that is opened anew, and past the app. */
  async #keptAt(place: Place): Promise<{ shown: string; written: string | undefined }> {
    const page = await this.#open(place);
    const shown = await place.field(page).inputValue();
    const plans = await readPlansFromDatabase(page);
    const plan = plans.find(({ id }) => id === this.#plan);
    return { shown, written: plans.length === 1 && plan ? place.inPlan(plan) : undefined };
  }

  async #open(place: Place): Promise<Page> {
    const page = await this.#goTo(place);
    await place.field(page).waitFor({ timeout: 30_000 });
    return page;
  }

  async #goTo(place: Place): Promise<Page> {
    const { context } = await this.#running();
    const page = this.#tab ?? (await context.newPage());
    this.#tab = page;
    await page.bringToFront();
    await page.goto(`${this.#address}#/p/${this.#plan}/${place.screen}`);
    return page;
  }

  async #running(): Promise<OwnBrowser> {
    if (this.#browser?.isRunning === true) return this.#browser;
    this.#browser = await OwnBrowser.start(this.#profile);
    const { context } = this.#browser;
    await watch(context, new URL(this.#address).origin, (fault) => this.faults.push(fault));
    await this.#typist.watch(context);
    return this.#browser;
  }
}

interface Evidence {
  way: Way;
  field: string;
  log: TypedLog;
  kept: { shown: string; written: string | undefined };
  endedAt: number;
}

/** Nothing older than a second may be lost, nothing that was said to be saved; where the page is left for another, nothing at all. */
function judged({ way, field, log, kept, endedAt }: Evidence): Round {
  const last = log.texts.length - 1;
  const known = log.texts.findLastIndex(({ text }) => text === kept.written);
  // the log hears of a letter a moment after the plan: the very last one may be kept and not be in it
  const isOneMore = kept.written?.slice(0, -1) === log.texts[last]?.text;
  const place = known < 0 && isOneMore ? last : known;
  const oldest = log.texts[place + 1];
  const oldestLost = oldest === undefined ? 0 : Math.max(0, endedAt - oldest.at);
  const broken: string[] = [];
  const story = `${way}, ${field}: “${log.texts[last]?.text}” was typed, “${kept.written}” is kept`;
  if (place < 0) broken.push(`What is kept was never in the field. ${story}`);
  if (kept.shown !== kept.written) broken.push(`“${kept.shown}” is shown. ${story}`);
  if (place < log.saved) broken.push(`“${log.texts[log.saved]?.text}” was said to be saved. ${story}`);
  if (oldestLost > 1_000) broken.push(`A letter of ${oldestLost} ms before is lost. ${story}`);
  if (way === "reload" && place < last) broken.push(`The page had time. ${story}`);
  return { way, field, letters: last, lost: last - place, oldestLost, broken, isBroughtBack: false };
}
