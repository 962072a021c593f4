import type { Page } from "@playwright/test";

/** What there is to see of a plan: the parts that have screens of their own. */
export interface Shown {
  dependencies?: { id: string }[];
  contacts?: { id: string }[];
  ai?: { id: string }[];
}

const screens =
  "down down/gone down/gone/report cost shared shared/find money learn news things backups contacts messages ai todo ready drills drills/gone review print ask";
const screensOfThing = ["cost", "things", "backups", "messages"];

/** Every screen of a plan, by the end of its address; also those of parts that are gone. */
export function everyScreen({ dependencies = [], contacts = [], ai = [] }: Shown): string[] {
  const gone = { id: "gone" };
  return [
    "",
    "ask/gone",
    ...Array.from({ length: 9 }, (_, page) => `start/${page + 1}`),
    ...screens.split(" "),
    "show/2",
    "show/5",
    "show/12",
    "show/notes",
    ...[...dependencies, gone].flatMap(({ id }) => [
      ...screensOfThing.map((screen) => `${screen}/${id}`),
      `things/${id}/card`,
    ]),
    ...[...contacts, gone].map(({ id }) => `contacts/${id}`),
    ...[...ai, gone].map(({ id }) => `ai/${id}`),
  ];
}

/** Every deeper question of a plan, by the end of its address. */
export async function everyQuestion(page: Page, plan: string): Promise<string[]> {
  await page.goto(`/#/p/${plan}/ask`);
  await page.locator("main summary").first().waitFor();
  for (const group of await page.locator("main summary").all()) await group.click();
  const hrefs = await page
    .locator("main li a[href*='/ask/']")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  return hrefs.map((href) => `ask/${href.split("/ask/")[1] ?? ""}`);
}

/**
 * Goes from screen to screen by the address, as fast as they are drawn. Gives those that do not come up with one heading
 * that says something, and those that failed.
 */
export function faultyOf(page: Page, plan: string, addresses: readonly string[]): Promise<string[]> {
  return page.evaluate(
    async ([id, all]) => {
      // oxlint-disable-next-line unicorn/consistent-function-scoping -- what runs in the page stands in it whole
      const seen = (): HTMLElement[] =>
        [...document.querySelectorAll("h1")].filter((heading) => heading.checkVisibility());
      const found: string[] = [];
      for (const address of all) {
        const [before] = seen();
        const text = before?.textContent;
        location.hash = `/p/${id}/${address}`;
        for (let frames = 0; frames < 300; frames += 1) {
          await new Promise((drawn) => requestAnimationFrame(drawn));
          const [now] = seen();
          // two screens of one kind may share a heading: then it is there for a while
          if (now && (now !== before || now.textContent !== text || frames > 15)) break;
        }
        const headings = seen().map((heading) => heading.textContent.trim());
        const says = document.querySelector("main")?.innerText ?? "";
        if (headings.length !== 1 || headings[0] === "" || headings[0]?.startsWith("Something went wrong"))
          found.push(`${address}: ${headings.join(" / ")}`);
        if (/\bNaN\b|\[object |\bundefined\b/.test(says)) found.push(`${address}: a value that is none`);
      }
      return found;
    },
    [plan, addresses] as const,
  );
}
