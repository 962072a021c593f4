import { describe, expect, test } from "vitest";
import { hrefTo, placeAt } from "./routes.ts";

const id = "b1a7c0de-0000-4000-8000-000000000001";

describe("the address of a screen", () => {
  test.each([
    [hrefTo("home"), "#/"],
    [hrefTo("help"), "#/help"],
    [hrefTo("settings"), "#/settings"],
    [hrefTo("diagnostics"), "#/diagnostics"],
    [hrefTo("plan", { plan: id }), `#/p/${id}`],
    [hrefTo("start", { plan: id, page: "3" }), `#/p/${id}/start/3`],
    [hrefTo("cost", { plan: id }), `#/p/${id}/cost`],
    [hrefTo("working", { plan: id, dependency: "card" }), `#/p/${id}/cost/card`],
    [hrefTo("shared", { plan: id }), `#/p/${id}/shared`],
    [hrefTo("print", { plan: id }), `#/p/${id}/print`],
    [hrefTo("thing", { plan: id, dependency: "card" }), `#/p/${id}/things/card`],
    [hrefTo("money", { plan: id }), `#/p/${id}/money`],
    [hrefTo("learn", { plan: id }), `#/p/${id}/learn`],
    [hrefTo("news", { plan: id }), `#/p/${id}/news`],
    [hrefTo("things", { plan: id }), `#/p/${id}/things`],
    [hrefTo("backups", { plan: id }), `#/p/${id}/backups`],
    [hrefTo("contacts", { plan: id }), `#/p/${id}/contacts`],
    [hrefTo("messages", { plan: id }), `#/p/${id}/messages`],
    [hrefTo("ai", { plan: id }), `#/p/${id}/ai`],
    [hrefTo("todo", { plan: id }), `#/p/${id}/todo`],
    [hrefTo("ready", { plan: id }), `#/p/${id}/ready`],
    [hrefTo("review", { plan: id }), `#/p/${id}/review`],
    [hrefTo("stage", { plan: id, stage: "13" }), `#/p/${id}/show/13`],
    [hrefTo("stageNotes", { plan: id }), `#/p/${id}/show/notes`],
  ])("%s is that of the contract", (address, contract) => {
    expect(address).toBe(contract);
    // and leads back to the screen it was made for
    expect(placeAt(address.slice(1))).not.toBeNull();
  });

  test("says which plan, page and thing", () => {
    expect(placeAt(`/p/${id}/start/9`)).toMatchObject({ name: "start", plan: id, page: "9", dependency: "" });
    expect(placeAt(`/p/${id}/cost/card`)).toMatchObject({
      name: "working",
      plan: id,
      page: "",
      dependency: "card",
    });
  });

  test("may end in a slash, or be missing altogether on Home", () => {
    expect(placeAt("/help/")?.name).toBe("help");
    expect(placeAt("/")?.name).toBe("home");
    expect(placeAt("")?.name).toBe("home");
  });
});

describe("an address that leads nowhere", () => {
  test.each([
    ["a section this edition does not have", `/p/${id}/summary`],
    ["a tenth page of the quick start", `/p/${id}/start/10`],
    ["a page that is no number", `/p/${id}/start/x`],
    ["a fourteenth stage of the workshop", `/p/${id}/show/14`],
    ["a plan id no plan can have", "/p/<script>"],
    ["more than there is", `/p/${id}/print/more`],
    ["a plan without an id", "/p"],
    ["a broken escape", "/p/%E0%A4%A"],
  ])("%s is told so", (_, address) => {
    expect(placeAt(address)).toBeNull();
  });
});
