import { beforeAll, describe, expect, test } from "vitest";
import { loadMessages, messageIn } from "#i18n/catalogue.ts";
import { wordsIn } from "#i18n/translate.ts";
import { problem } from "#plan-file/problem.ts";
import { readPlanFile } from "#plan-file/read-plan-file.ts";
import { reasons } from "#plan/field.ts";
import { problemSentences } from "./problem-words.ts";

const t = wordsIn("en");

beforeAll(() => loadMessages("en", ["problem"]));

function fileWith(plan: object): string {
  return JSON.stringify({ format: "counterplan", formatVersion: 1, plan: { id: "p1", ...plan } });
}

function told(text: string): string[] {
  const read = readPlanFile(text);
  if (read.ok) throw new Error("This file can be opened.");
  return problemSentences(read.problems, t);
}

const thing = { id: "card", name: "Card terminal" };

describe("what is wrong with a plan file", () => {
  test("is told as the way to the value and what it must be", () => {
    const dependencies = [
      { ...thing, id: "a" },
      { ...thing, id: "b" },
      { ...thing, backup: { title: "Cash", keeps: 1.4 } },
    ];
    expect(told(fileWith({ dependencies }))).toEqual([
      "dependencies → 3rd → backup → keeps: must be between 0 and 1",
    ]);
  });

  test("names a field in an owner's words where the file's name is code", () => {
    expect(told(fileWith({ streams: [{ id: "s", name: "Counter", weeklySales: "many" }] }))).toEqual([
      "streams → 1st → sales a week: must be a number",
    ]);
  });

  test("says what is missing and what is there twice", () => {
    expect(told(fileWith({ contacts: [{ id: "c1" }] }))).toEqual(["contacts → 1st → name: is missing"]);
    expect(told(fileWith({ dependencies: [thing, thing] }))).toEqual([
      "dependencies → 2nd → id: “card” is taken by another one: give this one an id of its own",
    ]);
  });

  test("names limits with their number", () => {
    expect(told(fileWith({ client: "x".repeat(5001) }))).toEqual([
      "client: must be 5,000 characters or fewer",
    ]);
  });

  test("is at most ten sentences, then a count", () => {
    const contacts = Array.from({ length: 22 }, (_, index) => ({ id: `c${index}`, name: 7 }));
    const sentences = told(fileWith({ contacts }));
    expect(sentences).toHaveLength(11);
    expect(sentences[9]).toBe("contacts → 10th → name: must be text");
    expect(sentences[10]).toBe("and 12 more");
  });

  test("is said of the file as a whole where nothing in it can be pointed at", () => {
    expect(told("")).toEqual(["This file is empty. Choose another copy of the plan."]);
    expect(told('{"format":"counterplan","formatVersion":2,"app":"0.9.0","plan":{"id":"p1"}}')).toEqual([
      "This file was made by a newer version of Counterplan (0.9.0). Load this page again to get it, then open the file.",
    ]);
  });

  test.each(reasons)("has words for every reason: %s", (reason) => {
    expect(messageIn("en", `problem.${reason}`)).toMatch(/^\S.*\S$/);
    // every gap of a sentence is filled by what a problem carries
    expect(problemSentences([problem(reason, ["plan"], { most: 5, id: "x", app: "1" })], t)[0]).not.toMatch(
      /[{}]/,
    );
  });
});
