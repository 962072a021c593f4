import { describe, expect, test } from "vitest";
import { confirmed, guessPath, isGuess } from "#plan/guess.ts";
import type { Plan } from "#plan/plan.ts";
import { aStartedPlan, theContent } from "#testing/a-started-plan.ts";
import { makesFor, matchesMake } from "./make.ts";
import { settleIn } from "./settle-in.ts";
import { withMake } from "./with-make.ts";
import { withThings } from "./with-things.ts";

const cafe = settleIn(theContent, aStartedPlan("cafe"), "GB");
const thing = (plan: Plan, id: string) => plan.dependencies.find((dependency) => dependency.id === id);
const chosen = (plan: Plan, id: string, serviceId: string): Plan =>
  withMake(theContent, plan, id, { serviceId });

describe("page 7 offers makes", () => {
  test("of the thing's category, those sold in the country first", () => {
    const makes = makesFor(theContent, cafe, "payments-card-terminal");
    expect(makes.map(({ serviceId, here }) => [serviceId, here])).toEqual([
      ["square", true],
      ["sumup", true],
      ["zettle", true],
      ["apple-pay", true],
      ["worldline", false],
    ]);
    expect(makesFor(theContent, cafe, "no-such-thing")).toEqual([]);
  });

  test("found by name or maker, whatever case and accents", () => {
    const zettle = { name: "Zettle by PayPal", maker: "PayPal" };
    expect(["ZETT", "paypal ", "pÁy"].map((typed) => matchesMake(zettle, typed))).toEqual([true, true, true]);
    expect(matchesMake(zettle, "sumup")).toBe(false);
  });
});

describe("a card machine by Square", () => {
  const plan = chosen(cafe, "payments-card-terminal", "square");
  const card = thing(plan, "payments-card-terminal");

  test("runs on what its maker names, reported causes as a guess; nothing of other countries, nothing of its own", () => {
    // not interac (Canada), not eftpos (Australia), not its own computers, which nobody shares
    expect(card?.upstreams).toEqual(["visa", "mastercard", "amex", "aws"]);
    const weThink = card?.upstreams.filter((id) =>
      isGuess(plan, guessPath.upstream("payments-card-terminal", id)),
    );
    expect(weThink).toEqual(["aws"]);
  });

  test("brings its status page and the question about offline mode", () => {
    expect(card).toMatchObject({
      serviceId: "square",
      statusPage: "https://www.issquareup.com",
      offlineMode: { on: "unknown", checkedOn: null },
      needs: ["internet", "electricity"],
    });
  });

  test("none again is as before", () => {
    expect(withMake(theContent, plan, "payments-card-terminal", null)).toEqual(cafe);
  });

  test("another make takes the first one's causes along, not the owner's", () => {
    const withOwn: Plan = {
      ...plan,
      dependencies: plan.dependencies.map((dependency) =>
        dependency.id === "payments-card-terminal"
          ? {
              ...dependency,
              upstreams: [...dependency.upstreams, "the-one-line"],
              statusPage: "https://status.example",
            }
          : dependency,
      ),
    };
    const changed = chosen(withOwn, "payments-card-terminal", "sumup");
    expect(thing(changed, "payments-card-terminal")).toMatchObject({
      serviceId: "sumup",
      upstreams: ["the-one-line", "visa", "mastercard"],
      statusPage: "https://status.example",
    });
    expect(changed.guesses.filter((path) => path.includes(".upstreams."))).toEqual([]);
  });

  test("a confirmed cause stays confirmed when the same make is chosen again", () => {
    const sure = confirmed(plan, [guessPath.upstream("payments-card-terminal", "aws")]);
    expect(chosen(sure, "payments-card-terminal", "square")).toBe(sure);
  });
});

test("a typed name stands as it is; an empty one is none", () => {
  const typed = withMake(theContent, cafe, "point-of-sale", { name: " Kassa van Kees " });
  expect(thing(typed, "point-of-sale")).toMatchObject({
    serviceId: "Kassa van Kees",
    upstreams: [],
    offlineMode: null,
  });
  expect(withMake(theContent, cafe, "point-of-sale", { name: "  " })).toBe(cafe);
});

test("a till in the cloud falls with the line, and the line's own share makes room for it", () => {
  const plan = chosen(cafe, "point-of-sale", "lightspeed");
  expect(thing(plan, "point-of-sale")?.needs).toEqual(["electricity", "internet"]);
  expect(thing(plan, "internet")?.affects.find(({ stream }) => stream === "eat-in")).toBeUndefined();
});

test("a hosted shop does not need the shop's own line: customers still reach it", () => {
  const shop = withThings(theContent, aStartedPlan("web-shop"), [
    ...aStartedPlan("web-shop").dependencies.map(({ id }) => ({ id })),
    { id: "website-hosting" },
    { id: "electricity" },
  ]);
  expect(thing(chosen(shop, "website-shop", "woocommerce"), "website-shop")?.needs).toEqual([
    "domain-dns",
    "website-hosting",
  ]);
});

test("needs the owner has confirmed stay as they are", () => {
  const sure = confirmed(cafe, [guessPath.dependency("payments-card-terminal", "needs")]);
  const own: Plan = {
    ...sure,
    dependencies: sure.dependencies.map((dependency) =>
      dependency.id === "payments-card-terminal" ? { ...dependency, needs: [] } : dependency,
    ),
  };
  expect(thing(chosen(own, "payments-card-terminal", "square"), "payments-card-terminal")?.needs).toEqual([]);
});

test("every make of the catalogue can be chosen, and names no cause twice", () => {
  for (const { id, category } of theContent.services) {
    const plan = withThings(theContent, cafe, [{ id: category }, { id: "electricity" }, { id: "internet" }]);
    const made = thing(chosen(plan, category, id), category);
    expect(made?.serviceId).toBe(id);
    expect(new Set(made?.upstreams).size).toBe(made?.upstreams.length);
    expect(made?.needs).not.toContain(category);
  }
});
