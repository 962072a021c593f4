import fc from "fast-check";
import { contactKinds } from "#plan/contact.ts";
import { reaches } from "#plan/ai-tool.ts";
import type { Plan } from "#plan/plan.ts";
import { arbitraryPlan } from "./arbitrary-plan.ts";
import { planOf } from "./plan-of.ts";

/** What owners type: short names, sentences, whole paragraphs, long words, other scripts, and what means harm. */
const arbitraryText = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom("", "Till", "Card terminal", "Zoë Ağaoğlu", "Łukasz Żółć", "Ελένη", "Пекарня"),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      "Put the cash-only sign on the door.",
      "Ask at number 12, they keep our spare key and know the code.",
      "Switch the router off, count to thirty, switch it on again and wait until the green light stays on.",
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      "x".repeat(120),
      "https://status.example.org/region/eu-west-1/incidents/2026-11-21/updates?page=1",
      "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
      "漢字 👨‍👩‍👧 שלום",
      ") >> /AA << /JS (app.alert(1)) \\",
      "<img src=x onerror=alert(1)> {businessName} {{7*7}}",
      "Bank\u0000 \u202Etxt.exe\u202C",
      "First line\nsecond line\n\nfourth line",
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 80 }) },
  {
    weight: 1,
    arbitrary: fc
      .integer({ min: 2, max: 25 })
      .map((times) => "Take the order pad, a pen and the float. ".repeat(times)),
  },
);

const arbitraryPhone = fc.constantFrom("", "+31 6 1234 5678", "020-555 0101", "ask for Zoë", "112");
const arbitraryLines = fc.array(arbitraryText, { maxLength: 10 });
const maybeLines = fc.option(arbitraryLines, { nil: undefined, freq: 2 });

const categories = [
  "electricity",
  "internet",
  "payments-card-terminal",
  "point-of-sale",
  "email",
  "website-shop",
  "oven",
  "",
];
const arbitraryWordsToSend = fc.record(
  { doorSign: arbitraryText, sms: arbitraryText, phone: arbitraryText },
  { requiredKeys: [] },
);

const arbitraryTool = fc.record({
  name: arbitraryText,
  does: arbitraryText,
  reaches: fc.subarray([...reaches]),
  goodLooksLike: arbitraryText,
  ifWrong: arbitraryLines,
  hiddenIn: arbitraryText,
  off: fc.record({ hour: arbitraryText, day: arbitraryText, gone: arbitraryText }),
});

/** A plan full of words, on top of the numbers and links of `arbitraryPlan`. */
export function arbitraryWordedPlan(): fc.Arbitrary<Plan> {
  const contact = fc.record({
    name: arbitraryText,
    role: arbitraryText,
    kind: fc.constantFrom(...contactKinds),
    phone: arbitraryPhone,
    phone2: arbitraryPhone,
    email: arbitraryText,
    reachable: arbitraryText,
    note: arbitraryText,
  });
  const words = fc.record({
    name: arbitraryText,
    category: fc.constantFrom(...categories),
    accountRef: arbitraryText,
    statusPage: arbitraryText,
    note: arbitraryText,
    checks: arbitraryLines,
    backToNormal: arbitraryLines,
    notice: maybeLines,
    firstTen: maybeLines,
    keepTrading: maybeLines,
    ifItLasts: maybeLines,
    doNot: maybeLines,
    down: arbitraryWordsToSend,
    back: arbitraryWordsToSend,
    backupTitle: arbitraryText,
    backupSteps: arbitraryLines,
  });
  return fc
    .tuple(
      arbitraryPlan(),
      fc.array(contact, { maxLength: 9 }),
      fc.array(words, { minLength: 7, maxLength: 7 }),
      fc.record({
        name: arbitraryText,
        address: arbitraryText,
        country: fc.constantFrom("NL", "US", "DE", ""),
        paper: fc.constantFrom("a4" as const, "letter" as const),
        grabList: fc.option(arbitraryLines),
        decisions: fc.array(arbitraryText, { maxLength: 9 }),
        places: fc.array(arbitraryText, { maxLength: 3 }),
        guessed: fc.boolean(),
        sorts: fc.array(arbitraryText, { minLength: 4, maxLength: 4 }),
        causes: fc.array(arbitraryText, { minLength: 2, maxLength: 2 }),
        tools: fc.array(arbitraryTool, { maxLength: 3 }),
        messageLanguage: fc.constantFrom(null, "nl", "de", "ar"),
        adviser: fc.option(fc.record({ name: arbitraryText })),
        approvedBy: arbitraryText,
      }),
    )
    .map(([plan, contacts, worded, other]) =>
      planOf({
        ...plan,
        paper: other.paper,
        business: { ...plan.business, name: other.name, address: other.address, country: other.country },
        grabList: other.grabList,
        guesses: other.guessed ? ["streams"] : [],
        contacts: contacts.map((each, index) => ({ ...each, id: `c${index}` })),
        callOrder: contacts.slice(0, 4).map((_, index) => `c${index}`),
        decisions: other.decisions.map((what) => ({ what, who: contacts.length > 0 ? "c0" : null })),
        copies: other.places.map((where) => ({ where })),
        streams: plan.streams.map((stream, index) => ({
          ...stream,
          name: other.sorts[index] || stream.name,
        })),
        providers: plan.providers.map((cause, index) => ({
          ...cause,
          name: other.causes[index] || cause.name,
        })),
        ai: other.tools.map((tool, index) => ({ ...tool, id: `tool-${index}` })),
        messageLanguage: other.messageLanguage,
        adviser: other.adviser,
        review: { approvedBy: other.approvedBy },
        dependencies: plan.dependencies.map((dependency, index) => {
          const text = worded[index % worded.length];
          if (text === undefined) return dependency;
          return {
            ...dependency,
            name: text.name,
            category: text.category,
            accountRef: text.accountRef,
            statusPage: text.statusPage,
            note: text.note,
            checks: text.checks,
            backToNormal: text.backToNormal,
            contacts: contacts.slice(0, index % 3).map((_, place) => `c${place}`),
            card: withoutBlanks({
              notice: text.notice,
              firstTen: text.firstTen,
              keepTrading: text.keepTrading,
              ifItLasts: text.ifItLasts,
              doNot: text.doNot,
            }),
            tell: { down: text.down, back: text.back },
            backup: dependency.backup && {
              ...dependency.backup,
              title: text.backupTitle,
              steps: text.backupSteps,
            },
          };
        }),
      }),
    );
}

function withoutBlanks<Value>(group: Record<string, Value | undefined>): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(group).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const])),
  );
}
