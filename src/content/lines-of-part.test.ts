import { describe, expect, test } from "vitest";
import type { LinesPart } from "#plan/lines-part.ts";
import { newDependency } from "#plan/dependency.ts";
import { linesOfPart, readyLinesOfPart, type LinesOf } from "./lines-of-part.ts";
import { loadContent } from "./load-content.ts";
import { playbookOf } from "./playbook-of.ts";

const content = await loadContent("en", ["playbooks"]);
const parts: LinesPart[] = [
  "notice",
  "checks",
  "firstTen",
  "keepTrading",
  "ifItLasts",
  "doNot",
  "backToNormal",
];

function ofThing(
  fields: object = {},
  category = "payments-card-terminal",
  businessType = "bakery-web",
): LinesOf {
  const dependency = newDependency({ id: "thing", name: "Thing", category, ...fields });
  return { dependency, playbook: playbookOf(content, category), businessType };
}

describe("the lines of a part of a card", () => {
  test("are the playbook's until the owner writes some, and the ready ones stay known", () => {
    const own = ofThing({ card: { doNot: ["write down a card number.", " "] } });
    expect(linesOfPart(ofThing(), "doNot")[0]).toEqual({
      text: "write down a card number, date or security code.",
      isOwn: false,
    });
    expect(linesOfPart(own, "doNot")).toEqual([{ text: "write down a card number.", isOwn: true }]);
    expect(readyLinesOfPart(own, "doNot")).toEqual(linesOfPart(ofThing(), "doNot"));
  });

  test("say of later steps when they are due", () => {
    expect(linesOfPart(ofThing(), "ifItLasts")[0]?.text).toBe(
      "30 minutes: Stop big sales unless paid by cash or transfer you can see.",
    );
  });

  test("take the steps of the backup first, and those of the trade before ours", () => {
    const [step, trade, ours] = linesOfPart(
      ofThing({ backup: { title: "Cash", steps: ["Open the drawer."] } }, undefined, "retail-shop"),
      "keepTrading",
    );
    expect([step, trade, ours]).toEqual([
      { text: "Open the drawer.", isOwn: true },
      { text: "Hold goods at the till with a name tag until closing.", isOwn: false },
      { text: "First choice: second reader, or tap on a phone, on mobile data.", isOwn: false },
    ]);
  });

  test("are there for every part of every playbook, none of them blank", () => {
    for (const { id } of content.playbooks)
      for (const part of parts) {
        const lines = linesOfPart(ofThing({}, id), part);
        expect(lines.length, `${id}: ${part}`).toBeGreaterThan(0);
        expect(lines.filter(({ text }) => text.trim() === "")).toEqual([]);
      }
  });
});
