import { beforeAll, expect, test } from "vitest";
import { loadMessages } from "#i18n/catalogue.ts";
import { wordsIn } from "#i18n/translate.ts";
import { clientCauses } from "#portfolio/who-depends.ts";
import { clientRowOf } from "#testing/client-row-of.ts";
import { readCsv } from "#testing/contact-files.ts";
import { callList } from "./call-list.ts";

beforeAll(() => loadMessages("en", ["clients"]));

test("the call list names each client, whom to call and what it costs, and no text in it is a formula", () => {
  const row = clientRowOf('=HYPERLINK("http://x")', {
    business: {
      name: "Käse, Brot",
      currency: "EUR",
      hours: { mon: [{ from: "09:00", to: "17:00", busy: 1 }] },
    },
    streams: [{ id: "counter", name: "Counter", weeklySales: 804, margin: 0.5 }],
    contacts: [{ id: "z", name: "Zoë", kind: "staff", phone: "+31 6 1234 5678", email: "zoe@x.example" }],
    callOrder: ["z"],
    dependencies: [
      { id: "till", name: "Till", upstreams: ["aws"], affects: [{ stream: "counter", share: 1 }] },
      { id: "shop", name: "@shop", needs: ["till"] },
    ],
  });
  const [cause] = clientCauses([row], { providers: new Map(), services: new Map() }, "en");
  const [head, ...rows] = readCsv(callList(cause?.stops ?? [], wordsIn("en")));
  expect(head?.slice(0, 4)).toEqual(["Client", "Business", "Call", "Phone"]);
  // € 402 of margin in eight hours: € 50.25 an hour
  expect(rows).toEqual([
    [
      `'=HYPERLINK("http://x")`,
      "Käse, Brot",
      "Zoë",
      "+31 6 1234 5678",
      "",
      "zoe@x.example",
      "Till, @shop",
      "EUR",
      "50",
      "50",
      "402",
      "402",
      "",
    ],
  ]);
});
