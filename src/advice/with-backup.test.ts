import { describe, expect, test } from "vitest";
import { figuresOf } from "#cost/figures-of.ts";
import type { Backup } from "#plan/backup.ts";
import { confirmed, guessPath, isGuess } from "#plan/guess.ts";
import type { Plan } from "#plan/plan.ts";
import { aStartedPlan, theContent } from "#testing/a-started-plan.ts";
import { suggestedBackup } from "./suggested-backup.ts";
import { thingToAskAbout } from "./thing-to-ask-about.ts";
import { withBackup } from "./with-backup.ts";
import { withThings } from "./with-things.ts";

const bakery = aStartedPlan("bakery-web");
const keeps = guessPath.backup("payments-card-terminal", "keeps");
const readyAfter = guessPath.backup("payments-card-terminal", "readyAfterMinutes");

function suggestion(plan: Plan, id: string): Backup {
  const backup = suggestedBackup(theContent, plan, id);
  if (backup === null) throw new Error(`no thing ${id}`);
  return backup;
}
const backupOf = (plan: Plan, id: string) =>
  plan.dependencies.find((dependency) => dependency.id === id)?.backup;

describe("a suggested backup", () => {
  test("is what the trade does instead, with the playbook's steps", () => {
    const card = suggestion(bakery, "payments-card-terminal");
    expect(card).toMatchObject({
      title: "Second reader on mobile data, bank QR, cash, pay-later for regulars",
      needs: [],
      readyAfterMinutes: 10,
      restores: false,
      lastTested: null,
    });
    expect(card.steps).toEqual(
      theContent.playbooks.find(({ id }) => id === "payments-card-terminal")?.keepTrading,
    );
    // only counter sales need it: 1 − 0.1 ÷ 0.5
    expect(card.keeps).toBe(0.8);
  });

  test("weighs what it keeps by the owner's streams", () => {
    // electricity: 1 − (0.7 × 0.5 + 0.2 × 0.5 + 0.1 × 0.5) ÷ (0.7 × 0.9 + 0.2 × 0.7 + 0.1 × 0.8) = 1 − 0.5 ÷ 0.85
    expect(suggestion(bakery, "electricity").keeps).toBe(0.41);
  });

  test("for the internet line is a hotspot that brings the rest back, and needs the mobile network if that is ticked", () => {
    expect(suggestion(bakery, "internet")).toMatchObject({
      title: "Phone hotspot",
      restores: true,
      needs: [],
    });
    const mobile = withThings(theContent, bakery, [
      ...bakery.dependencies.map(({ id }) => ({ id })),
      { id: "mobile-network" },
    ]);
    expect(suggestion(mobile, "internet").needs).toEqual(["mobile-network"]);
  });

  test("for a thing of one's own is the general one, and keeps nothing we know of", () => {
    const own = withThings(theContent, bakery, [{ name: "Cold room alarm" }]);
    expect(suggestion(own, "cold-room-alarm")).toMatchObject({
      title: "By hand, on paper and by phone",
      keeps: 0,
    });
  });
});

describe("page 8", () => {
  const backup = { ...suggestion(bakery, "payments-card-terminal"), title: "Cash and payment link" };

  test("a tried way has its day, an untried one has none; what they keep is a guess", () => {
    const tried = withBackup(bakery, "payments-card-terminal", {
      way: "tried",
      backup,
      lastTested: "2026-05-03",
    });
    expect(backupOf(tried, "payments-card-terminal")).toEqual({ ...backup, lastTested: "2026-05-03" });
    expect(isGuess(tried, keeps) && isGuess(tried, readyAfter)).toBe(true);
    const untried = withBackup(tried, "payments-card-terminal", { way: "untried", backup });
    expect(backupOf(untried, "payments-card-terminal")?.lastTested).toBeNull();
  });

  test("nothing yet leaves no backup and no guess about one", () => {
    const untried = withBackup(bakery, "payments-card-terminal", { way: "untried", backup });
    expect(withBackup(untried, "payments-card-terminal", { way: "nothing" })).toEqual(bakery);
  });

  test("numbers the owner has confirmed stay when the words change", () => {
    const untried = withBackup(bakery, "payments-card-terminal", { way: "untried", backup });
    const sure = confirmed(
      {
        ...untried,
        dependencies: untried.dependencies.map((dependency) =>
          dependency.backup === null
            ? dependency
            : { ...dependency, backup: { ...dependency.backup, keeps: 0.55 } },
        ),
      },
      [keeps],
    );
    const again = withBackup(sure, "payments-card-terminal", {
      way: "untried",
      backup: { ...backup, title: "Cash" },
    });
    expect(backupOf(again, "payments-card-terminal")).toMatchObject({ title: "Cash", keeps: 0.55 });
    expect(isGuess(again, keeps)).toBe(false);
    expect(isGuess(again, readyAfter)).toBe(true);
  });
});

describe("page 8 asks about", () => {
  test("the costliest thing that nothing else needs", () => {
    const amounts = {
      electricity: 130,
      internet: 98,
      "payments-card-terminal": 46,
      "point-of-sale": 40,
      email: 2,
    };
    expect(thingToAskAbout(theContent, bakery, costs(amounts))?.id).toBe("payments-card-terminal");
    expect(thingToAskAbout(theContent, bakery, figuresOf(bakery))?.id).toBe("payments-card-terminal");
  });

  test("no event, unless there is nothing else; nothing without things", () => {
    const plan = withThings(theContent, bakery, [{ id: "email" }, { id: "ransomware" }]);
    expect(thingToAskAbout(theContent, plan, costs({ ransomware: 500, email: 1 }))?.id).toBe("email");
    const events = withThings(theContent, bakery, [{ id: "ransomware" }]);
    expect(thingToAskAbout(theContent, events, costs({ ransomware: 500 }))?.id).toBe("ransomware");
    expect(thingToAskAbout(theContent, { ...bakery, dependencies: [] }, costs({}))).toBeNull();
  });
});

/** Figures of things by the likely cost of an open hour. */
function costs(amounts: Record<string, number>) {
  const things = Object.entries(amounts);
  return {
    dependencies: things.map(([id, likely]) => ({ id, openHour: { low: likely, likely, high: likely } })),
  };
}
