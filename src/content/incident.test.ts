import { describe, expect, test } from "vitest";
import { contentLanguages, loadContent } from "./load-content.ts";

describe.each(contentLanguages)("outages in the news in %s", async (language) => {
  const { incidents, newsCheck } = await loadContent(language, ["incidents", "newsCheck"]);

  test("what is disputed is told from both sides, and nothing else is", () => {
    const disputed = incidents.filter(({ status }) => status === "disputed").map(({ id }) => id);
    expect(newsCheck.examples.map(({ id }) => id).toSorted()).toEqual(disputed.toSorted());
    for (const { oneSide, otherSide, whatToDo } of newsCheck.examples)
      for (const text of [oneSide, otherSide, whatToDo]) expect(text).not.toBe("");
  });
});
