import type { Page } from "@playwright/test";
import { expect, test } from "./drivers/app.ts";
import { Home, sampleFile } from "./drivers/home.ts";

const rounds = 12;
const nameOf = (tab: Page) => tab.getByLabel("What is it called?");

test("what was typed right before the page is loaded anew, left or closed is all there", async ({
  page,
  context,
}) => {
  const id = await (await Home.open(page)).takeFirst(sampleFile("bakery"));
  const address = `/#/p/${id}/start/2`;
  let tab = page;
  const ways = {
    reload: () => tab.reload(),
    leave: () => tab.goto("about:blank"),
    goBack: () => tab.goBack(),
    close: async () => {
      const closed = tab;
      tab = await context.newPage();
      await closed.close();
    },
  };
  test.slow();
  const lost: string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const [way = "", end] = Object.entries(ways)[round % 4] ?? [];
    if (way === "goBack") await tab.goto("about:blank");
    await tab.goto(address);
    await nameOf(tab).fill("");
    const typed = `${way} ${round}`;
    await nameOf(tab).pressSequentially(typed);
    await end?.();
    await tab.goto(address);
    await nameOf(tab).waitFor();
    const found = await nameOf(tab).inputValue();
    if (found !== typed) lost.push(`${typed}: ${found}`);
  }
  expect(lost).toEqual([]);
});
