import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { newContact, type Contact } from "#plan/contact.ts";
import { readCsv, readVcards } from "#testing/contact-files.ts";
import { contactsVcard, type CardWords } from "./contacts-vcard.ts";
import { csv } from "./csv.ts";

const words: CardWords = {
  group: "Korst & Kruim",
  plan: "plan-1",
  business: "Korst, Kruim; Co",
  reachable: (hours) => `Reachable: ${hours}`,
  otherWay: (way) => `Or: ${way}`,
};

/** Texts as the plan keeps them, and some that files stumble over. */
const anyText = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.constantFrom(
    "Zażółć Łukasz",
    "Ελένη Παππά",
    "日本語の名前がとても長いのでここで折り返されます、本当に長いです",
    "👩‍🔧👩‍🔧👩‍🔧👩‍🔧👩‍🔧👩‍🔧",
    'Smith, "Bob"; Sons\\Co',
    "two\nlines",
    "two\r\nlines",
    '=HYPERLINK("http://x")',
    "-",
  ),
);

const anyContact: fc.Arbitrary<Contact> = fc
  .record({
    name: anyText,
    role: anyText,
    phone: anyText,
    phone2: anyText,
    email: anyText,
    reachable: anyText,
    note: anyText,
  })
  .map((fields) => newContact({ id: "c1", ...fields }));

function cardWith(phone2: string): Record<string, string[]> | undefined {
  return readVcards(contactsVcard([newContact({ id: "c", name: "C", phone: "112", phone2 })], words))[0];
}

function asKept(text: string): string {
  return text.trim().replaceAll(/\r\n|\r/g, "\n");
}

describe("the address book file", () => {
  test("of one person reads as RFC 2426 shows it", () => {
    const zoe = newContact({
      id: "zoe",
      name: "Zażółć Łukasz",
      role: "Owner, baker",
      kind: "staff",
      phone: "+31 6 1234 5678",
      phone2: "+31 20 555 0188",
      email: "zoe@example.org",
      reachable: "8 to 18",
      note: "Ask first;\nthen ring",
    });
    expect(contactsVcard([zoe], words).split("\r\n")).toEqual([
      "BEGIN:VCARD",
      "VERSION:3.0",
      "UID:counterplan-plan-1-zoe",
      "FN:Zażółć Łukasz",
      "N:Zażółć Łukasz;;;;",
      String.raw`ORG:Korst\, Kruim\; Co`,
      String.raw`TITLE:Owner\, baker`,
      "TEL;TYPE=VOICE,PREF:+31 6 1234 5678",
      "TEL;TYPE=VOICE:+31 20 555 0188",
      "EMAIL;TYPE=INTERNET:zoe@example.org",
      String.raw`NOTE:Reachable: 8 to 18\nAsk first\;\nthen ring`,
      "CATEGORIES:Korst & Kruim",
      "END:VCARD",
      "",
    ]);
  });

  test("the second way is a number, an address or words", () => {
    expect(cardWith("06 2")).toMatchObject({ TEL: ["112", "06 2"] });
    expect(cardWith("desk@example.org")).toMatchObject({ TEL: ["112"], EMAIL: ["desk@example.org"] });
    expect(cardWith("Chat in the app")).toMatchObject({ TEL: ["112"], NOTE: ["Or: Chat in the app"] });
  });

  test("what is in the field of the number and cannot be rung is no number", () => {
    const card = readVcards(contactsVcard([newContact({ id: "c", name: "C", phone: "ask Zoë" })], words))[0];
    expect(card).not.toHaveProperty("TEL");
  });

  test("somebody without a name goes by role or number", () => {
    const cards = contactsVcard(
      [
        newContact({ id: "a", name: " ", role: "Electrician" }),
        newContact({ id: "b", name: "", phone: "112" }),
      ],
      words,
    );
    expect(readVcards(cards).map(({ FN }) => FN)).toEqual([["Electrician"], ["112"]]);
  });

  test("any text comes back, and no line is over 75 octets", () => {
    fc.assert(
      fc.property(fc.array(anyContact, { maxLength: 4 }), (contacts) => {
        const file = contactsVcard(contacts, words);
        for (const line of file.split("\r\n"))
          // no letter is cut in two: half of one would be another three octets
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        const cards = readVcards(file);
        expect(cards).toHaveLength(contacts.length);
        contacts.forEach(({ name, role, phone }, place) => {
          if (name.trim() !== "") expect(cards[place]?.["FN"]).toEqual([asKept(name)]);
          if (role.trim() !== "") expect(cards[place]?.["TITLE"]).toEqual([asKept(role)]);
          if (/^\d+$/.test(phone)) expect(cards[place]?.["TEL"]?.[0]).toBe(phone);
        });
      }),
    );
  });
});

describe("the spreadsheet file", () => {
  test("quotes what needs it and ends lines as RFC 4180 asks", () => {
    expect(
      csv([
        ["Name", "Phone"],
        ['Bob "B", Sons', "112"],
        ["two\nlines", ""],
      ]),
    ).toBe('Name,Phone\r\n"Bob ""B"", Sons",112\r\n"two\nlines",\r\n');
  });

  test.each([
    ["+31 20 555 0101", "+31 20 555 0101"],
    ["+44 (0)20 7946-0111", "+44 (0)20 7946-0111"],
    ["-12.5", "-12.5"],
    ["=1+1", `"'=1+1"`],
    ["+cmd|' /C calc'!A0", `"'+cmd|' /C calc'!A0"`],
    ["+31 20 555, then 4", '"\'+31 20 555, then 4"'],
    ["@SUM(A1)", `"'@SUM(A1)"`],
    [" =1+1", `"' =1+1"`],
    ["＝1+1", `"'＝1+1"`],
    ["\t=1", `"'\t=1"`],
    ["Zoë = owner", "Zoë = owner"],
    ["zoe@example.org", "zoe@example.org"],
  ])("%s is written as %s", (typed, written) => expect(csv([[typed]])).toBe(`${written}\r\n`));

  test("any cells come back, but for the apostrophe before a formula", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyText, anyText, anyText), { maxLength: 5 }), (rows) => {
        const read = readCsv(csv([["a", "b", "c"], ...rows]));
        expect(
          read.slice(1).map((cells) => cells.map((text) => text.replace(/^'(?=[\s=+\-@＝＋－＠])/u, ""))),
        ).toEqual(rows.map((cells) => cells.map((text) => text.replace(/^'(?=[\s=+\-@＝＋－＠])/u, ""))));
      }),
    );
  });
});

test("500 contacts are written at once", () => {
  const many = Array.from({ length: 500 }, (_, place) =>
    newContact({ id: `c${place}`, name: `Zażółć ${place}`, phone: "112", note: "x".repeat(200) }),
  );
  expect(readVcards(contactsVcard(many, words))).toHaveLength(500);
});
