import { test as base, expect, type BrowserContext } from "@playwright/test";

/** What went wrong beside what a test looks at: each entry fails the test, unless the test expects it. */
export interface Faults {
  readonly found: readonly string[];
  /** takes the faults out that the test has caused itself */
  expect: (fault: RegExp) => void;
}

/**
 * A test in a page of the app. It fails on any message of the console above "info", any error nobody caught, any
 * breach of the content policy and any request to another origin, whatever else it looks at.
 */
export const test = base.extend<{ faults: Faults }>({
  faults: [
    async ({ context, baseURL }, use) => {
      const found: string[] = [];
      const expected: RegExp[] = [];
      await watch(context, new URL(baseURL ?? "").origin, (fault) => found.push(fault));
      await use({ found, expect: (fault) => expected.push(fault) });
      expect(found.filter((fault) => !expected.some((pattern) => pattern.test(fault)))).toEqual([]);
    },
    { auto: true },
  ],
});
export { expect };

/** Tells of each such fault of a context, from its first page on. */
export async function watch(
  context: BrowserContext,
  origin: string,
  tell: (fault: string) => void,
): Promise<void> {
  context.on("console", (message) => {
    if (message.text() === "Service Worker registration blocked by Playwright") return;
    if (["error", "warning", "assert"].includes(message.type())) tell(`console: ${message.text()}`);
  });
  context.on("weberror", (error) => tell(`error: ${error.error().message}`));
  context.on("request", (request) => {
    const url = new URL(request.url());
    if (!ownSchemes.includes(url.protocol) && url.origin !== origin) tell(`request: ${request.url()}`);
  });
  // the page listens for itself: what the test runner runs in it is outside the policy (reliability, § 2.3)
  await context.addInitScript(() => {
    addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sample }) => {
      console.error(`policy: ${effectiveDirective} ${blockedURI} ${sample}`);
    });
  });
}

// never left the page
const ownSchemes = ["blob:", "data:"];
