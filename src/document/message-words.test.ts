import { describe, expect, test } from "vitest";
import { loadContent } from "#content/load-content.ts";
import { playbookOf } from "#content/playbook-of.ts";
import type { CustomerWords } from "#plan/customer-words.ts";
import { planOf } from "#testing/plan-of.ts";
import { messageFor, type MessageContext } from "./message-words.ts";
import { timeGap } from "./phrase.ts";

const content = await loadContent("en", ["playbooks", "messages"]);

function contextOf(
  category: string,
  tell: CustomerWords = {},
  businessName = "Korst & Kruim",
): MessageContext {
  const [dependency] = planOf({
    dependencies: [{ id: "thing", name: "Cake printer", category, tell }],
  }).dependencies;
  if (!dependency) throw new Error("The plan has a thing.");
  return { dependency, playbook: playbookOf(content, category), messages: content.messages, businessName };
}

describe("words to send", () => {
  test("are the owner's own where there are any, gaps filled", () => {
    const own = { down: { sms: "{businessName}: cash only until {time}" } };
    expect(messageFor(contextOf("payments-card-terminal", own), "down", "sms")).toEqual({
      own: `Korst & Kruim: cash only until ${timeGap}`,
    });
  });

  test("are the playbook's at first, the general ones later", () => {
    const context = contextOf("payments-card-terminal");
    expect(messageFor(context, "down", "sms")).toEqual({
      ready: `Korst & Kruim: card payments are down today. You can pay by cash or bank QR. Next update ${timeGap}.`,
    });
    expect(messageFor(context, "back", "social")).toMatchObject({
      ready: expect.stringContaining("The problem with card payments is over."),
    });
  });

  test("name the thing itself where only the general playbook fits", () => {
    expect(messageFor(contextOf("cake-printing"), "down", "social")).toMatchObject({
      ready: expect.stringContaining("Cake printer"),
    });
  });

  test("never have an open gap, whatever the playbook, phase and channel", () => {
    for (const { id } of content.playbooks) {
      for (const phase of ["down", "still", "back"] as const) {
        for (const channel of [
          "staff",
          "doorSign",
          "sms",
          "social",
          "phone",
          "emailSubject",
          "emailBody",
        ] as const) {
          const message = messageFor(contextOf(id, {}, ""), phase, channel);
          expect(JSON.stringify(message)).not.toMatch(/\{(businessName|service|time|alternative)\}/);
        }
      }
    }
  });
});
