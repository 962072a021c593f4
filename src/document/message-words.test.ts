import { describe, expect, test } from "vitest";
import { loadContent } from "#content/load-content.ts";
import { playbookOf } from "#content/playbook-of.ts";
import { channels, phases, type CustomerWords } from "#plan/customer-words.ts";
import { planOf } from "#testing/plan-of.ts";
import { isLongForADoor } from "./door-sign.ts";
import { unknownGaps } from "./message-gaps.ts";
import {
  furtherWords,
  messageFor,
  wordsFor,
  wordsForNothingNamed,
  wordsToChange,
  type MessageContext,
} from "./message-words.ts";
import { timeGap } from "./phrase.ts";
import { textMessage, withATime } from "./text-message.ts";

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
});

const everyMessage = content.playbooks.flatMap(({ id }) =>
  phases.flatMap((phase) => channels.map((channel) => ({ id, phase, channel }))),
);

describe("every ready message of a bakery", () => {
  const words = everyMessage.map((which) => {
    const message = wordsFor(contextOf(which.id), which.phase, which.channel);
    if (message === null) throw new Error(`${JSON.stringify(which)} has no words`);
    return { ...which, ...message };
  });

  test("leaves no gap open but the time", () => {
    expect(words.filter(({ open }) => open.some((gap) => gap !== "time"))).toEqual([]);
    expect(words.filter(({ text }) => /[{}]|_{16}/.test(text))).toEqual([]);
    expect(words.filter(({ text, open }) => text.includes(timeGap) !== open.includes("time"))).toEqual([]);
  });

  test("reads as sentences: no double spaces, nothing dangling, an end", () => {
    expect(words.filter(({ text }) => soundsBroken(text))).toEqual([]);
  });

  test("to staff and to customers is one text message each, also for a name of 26 letters", () => {
    for (const name of ["Korst & Kruim", "Boulangerie de la Gare & Co"]) {
      const texts = everyMessage.filter(({ channel }) => channel === "sms" || channel === "staff");
      const long = texts.filter(({ id, phase, channel }) => {
        const message = wordsFor(contextOf(id, {}, name.slice(0, 26)), phase, channel);
        return textMessage(withATime(message?.text ?? "")).messages !== 1;
      });
      expect(long).toEqual([]);
    }
  });

  test("for the door is short enough to be read in passing", () => {
    expect(words.filter(({ channel, text }) => channel === "doorSign" && isLongForADoor(text))).toEqual([]);
  });
});

describe("a business without a name", () => {
  test("still sends sentences, and the name is named as a blank where one is needed", () => {
    for (const { id, phase, channel } of everyMessage) {
      const message = wordsFor(contextOf(id, {}, ""), phase, channel);
      expect(soundsBroken(message?.text ?? ""), JSON.stringify(message)).toBe(false);
      expect(message?.open.includes("businessName")).toBe(/_{16}/.test(message?.text ?? ""));
    }
  });

  test("signs nothing", () => {
    expect(wordsFor(contextOf("payments-card-terminal", {}, ""), "down", "doorSign")?.text).toBe(
      "Card machine down. Please pay by cash or bank QR code. Ask us before you order.",
    );
  });
});

/** Two spaces in a row, a space before a stop, two stops, a small letter at the start, or no end. */
function soundsBroken(text: string): boolean {
  return (
    /  | [.,:;?]|[.,]{2}|\n{3}|^\p{Ll}/u.test(text.replaceAll(timeGap, "15:30")) ||
    text !== text.trim() ||
    text.endsWith(",") ||
    text === ""
  );
}

describe("words to change", () => {
  test("begin with ours, fitted to the thing; the name and the time stay gaps", () => {
    expect(wordsToChange(contextOf("payments-card-terminal"), "down", "sms")).toBe(
      "{businessName}: card payments are down today. You can pay by cash or bank QR. Next update {time}.",
    );
  });

  test("say of a mistyped gap that we do not fill it", () => {
    expect(unknownGaps("{businessName}: back at {tiem}, {tiem} or {time}")).toEqual(["{tiem}"]);
    expect(unknownGaps("no gaps, a { brace and {service}")).toEqual([]);
  });
});

test("further words are there for staff and for who has booked, in each phase", () => {
  for (const phase of phases) {
    const further = furtherWords(contextOf("payments-card-terminal"), phase);
    expect(further.map(({ audience, way }) => `${audience} ${way}`)).toEqual([
      "staff phone",
      "staff emailSubject",
      "staff emailBody",
      "booked phone",
    ]);
    expect(further.filter(({ text }) => soundsBroken(text))).toEqual([]);
  }
});

test("where nothing is named, the words name nothing", () => {
  const general = wordsForNothingNamed(content, playbookOf(content, ""), "Korst & Kruim");
  expect(wordsFor(general, "down", "social")?.text).toContain("one of our systems");
});
