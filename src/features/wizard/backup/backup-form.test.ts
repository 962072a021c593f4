import { describe, expect, test } from "vitest";
import { suggestedBackup } from "#advice/suggested-backup.ts";
import { withBackup } from "#advice/with-backup.ts";
import { aStartedPlan, theContent } from "#testing/a-started-plan.ts";
import { backupAnswer, backupShown } from "./backup-form.ts";

const bakery = aStartedPlan("bakery-web");
const thing = "payments-card-terminal";
const suggested = suggestedBackup(theContent, bakery, thing);
const title = "Second reader";

describe("what the page shows", () => {
  test("nothing chosen at first, with what others do at hand", () => {
    const shown = backupShown(bakery, { thing, suggested, wasAsked: false });
    expect(shown).toMatchObject({ way: null, title: suggested?.title, lastTried: "" });
    expect(shown.steps.split("\n")).toEqual(suggested?.steps);
  });

  test("“nothing yet” when somebody comes back who has answered that", () => {
    expect(backupShown(bakery, { thing, suggested, wasAsked: true }).way).toBe("nothing");
  });

  test("the backup that is there, tried or not", () => {
    if (suggested === null) throw new Error("The catalogue suggests no backup for a card terminal.");
    const backup = { ...suggested, title };
    const untried = withBackup(bakery, thing, { way: "untried", backup });
    expect(backupShown(untried, { thing, suggested, wasAsked: true })).toMatchObject({
      way: "untried",
      title,
    });
    const tried = withBackup(bakery, thing, { way: "tried", backup, lastTested: "2026-11-01" });
    expect(backupShown(tried, { thing, suggested, wasAsked: true })).toMatchObject({
      way: "tried",
      lastTried: "2026-11-01",
    });
  });
});

describe("what is kept of it", () => {
  const steps = ["Take out the reader.", "Test it."];

  test("title and steps as the owner left them, with what was suggested beside", () => {
    expect(
      backupAnswer({ way: "tried", title: ` ${title} `, steps, lastTried: "2026-11-01" }, suggested),
    ).toEqual({
      way: "tried",
      backup: { ...suggested, title, steps },
      lastTested: "2026-11-01",
    });
  });

  test("a way that was tried, on a day that is not typed yet, counts as not tried", () => {
    expect(backupAnswer({ way: "tried", title, steps }, suggested)?.way).toBe("untried");
    expect(backupAnswer({ way: "tried", title, steps, lastTried: "" }, suggested)?.way).toBe("untried");
  });

  test("nothing yet is an answer; nothing chosen and a way without a name are none", () => {
    expect(backupAnswer({ way: "nothing", title: "", steps: [] }, suggested)).toEqual({ way: "nothing" });
    expect(backupAnswer({ title, steps }, suggested)).toBeUndefined();
    expect(backupAnswer({ way: "untried", title: " ", steps }, suggested)).toBeUndefined();
  });
});
