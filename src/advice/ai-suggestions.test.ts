import { describe, expect, test } from "vitest";
import { theContent } from "#testing/a-started-plan.ts";
import { planOf } from "#testing/plan-of.ts";
import { aiMakesOffered, aiSuggestions, categoriesWithHiddenAi } from "./ai-suggestions.ts";
import { withAiThing } from "./with-ai-thing.ts";

const plan = planOf({
  business: { type: "bakery-web", country: "NL", currency: "EUR" },
  dependencies: [
    { id: "booking", name: "Table bookings", category: "scheduling-booking" },
    { id: "mail", name: "Email", category: "email", serviceId: "microsoft-365" },
    { id: "files", name: "Files", category: "file-storage", serviceId: "onedrive" },
    { id: "map", name: "Map listing", category: "social-media", serviceId: "google-business-profile" },
    { id: "power", name: "Electricity", category: "electricity" },
    { id: "helper", name: "Writing helper", category: "ai-assistant" },
  ],
});

describe("AI that may be hidden in the plan's things", () => {
  test("is asked about by the make where the catalogue knows, else by the kind of thing", () => {
    expect(aiSuggestions(theContent, plan).map(({ thing, is }) => [thing.id, is])).toEqual([
      ["booking", "hidden"],
      ["mail", "of-its-maker"],
      ["map", "hidden"],
      ["helper", "itself"],
    ]);
    expect(aiSuggestions(theContent, plan)[1]).toMatchObject({ name: "Microsoft Copilot" });
  });

  test("is not asked about again once a tool of the plan names it", () => {
    const ai = [
      { id: "one", name: "Replies", hiddenIn: " table bookings " },
      { id: "two", name: "microsoft copilot" },
      { id: "three", name: "Drafts", dependency: "helper" },
    ];
    // without its maker's tool, the kind of thing is asked about
    expect(aiSuggestions(theContent, planOf({ ...plan, ai })).map(({ thing, is }) => [thing.id, is])).toEqual(
      [
        ["mail", "hidden"],
        ["map", "hidden"],
      ],
    );
    expect(aiMakesOffered(theContent, plan)).toContain("Microsoft Copilot");
    expect(aiMakesOffered(theContent, planOf({ ai }))).not.toContain("Microsoft Copilot");
  });

  test("is looked for in kinds of things the catalogue has", () => {
    const known = theContent.categories.map(({ id }) => id);
    expect(known).toEqual(expect.arrayContaining([...categoriesWithHiddenAi]));
  });
});

describe("an AI tool that is made a thing of the plan", () => {
  const withTools = planOf({
    ...plan,
    ai: [
      { id: "chat", name: "Web chat" },
      { id: "gpt", name: "ChatGPT" },
    ],
  });

  test("is a thing by its name, and linked to it", () => {
    const made = withAiThing(theContent, withTools, { tool: "chat" });
    const [tool] = made.ai;
    const thing = made.dependencies.at(-1);
    expect(thing).toMatchObject({ name: "Web chat", category: "ai-assistant", serviceId: null });
    expect(tool?.dependency).toBe(thing?.id);
    expect(made.dependencies).toHaveLength(withTools.dependencies.length + 1);
    // once is enough
    expect(withAiThing(theContent, made, { tool: "chat" })).toBe(made);
  });

  test("has the make of the catalogue where that is its name", () => {
    const made = withAiThing(theContent, withTools, { tool: "gpt" });
    expect(made.dependencies.at(-1)).toMatchObject({ name: "ChatGPT", serviceId: "chatgpt" });
  });
});
