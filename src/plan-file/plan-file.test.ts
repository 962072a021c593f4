import fc from "fast-check";
import { describe, expect, test } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { limits } from "#plan/field.ts";
import { planOf } from "#testing/plan-of.ts";
import { appVersion } from "./app-version.ts";
import { formatVersion, migrations } from "./migrations/migrations.ts";
import type { Problem } from "./problem.ts";
import { readPlanFile } from "./read-plan-file.ts";
import type { ReadPlan } from "./read-plan.ts";
import { planFileName, writePlanFile } from "./write-plan-file.ts";

const samples = import.meta.glob<string>("./samples/*.counterplan.json", {
  query: "?raw",
  import: "default",
  eager: true,
});
const cases = import.meta.glob<string>("../cost/cases/*.counterplan.json", {
  query: "?raw",
  import: "default",
  eager: true,
});
const exportedAt = new Date("2026-11-21T09:00:00.000Z");

function opened(text: string): Extract<ReadPlan, { ok: true }> {
  const read = readPlanFile(text);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read;
}
function problemsIn(text: string): Problem[] {
  const read = readPlanFile(text);
  if (read.ok) throw new Error("The file was opened.");
  return read.problems;
}
function fileOf(plan: unknown, envelope: object = {}): string {
  return JSON.stringify({ format: "counterplan", formatVersion: 1, ...envelope, plan });
}

describe("released files open for ever", () => {
  test.each(Object.entries(samples))("%s opens, whole, and comes out again letter for letter", (_, text) => {
    const { plan, dropped } = opened(text);
    expect(dropped).toEqual([]);
    expect(plan).toEqual(JSON.parse(text).plan);
    expect(writePlanFile(plan, exportedAt)).toBe(text);
  });

  test("every version so far has a sample, and every step up starts where the one before ended", () => {
    const versions = Object.keys(samples).map((name) => Number(/\/v(\d+)-/.exec(name)?.[1]));
    expect([...new Set(versions)].toSorted((one, other) => one - other)).toEqual(
      Array.from({ length: formatVersion }, (_, index) => index + 1),
    );
    expect(migrations.map(({ from }) => from)).toEqual(
      Array.from({ length: formatVersion - 1 }, (_, index) => index + 1),
    );
  });
});

describe("a file goes out and in", () => {
  test.each(Object.entries(cases))("%s: out, in, out gives the same bytes", (_, text) => {
    const once = writePlanFile(opened(text).plan, exportedAt);
    expect(writePlanFile(opened(once).plan, exportedAt)).toBe(once);
    expect(JSON.parse(once).plan).toEqual(JSON.parse(text).plan);
  });

  test("fields we do not know stay, wherever they stand", () => {
    const plan = {
      id: "p",
      sunshine: { hours: 3 },
      business: {
        name: "A",
        mood: "good",
        hours: { mon: [{ from: "09:00", to: "17:00", lunch: true }], holiday: [] },
      },
      streams: [{ id: "s", name: "S", colour: "green" }],
      dependencies: [{ id: "d", name: "D", backup: { title: "B", smell: "none" } }],
    };
    const out = JSON.parse(writePlanFile(opened(fileOf(plan)).plan, exportedAt)).plan;
    expect(out).toMatchObject(plan);
    expect(writePlanFile(opened(fileOf(out)).plan, exportedAt)).toBe(
      writePlanFile(opened(fileOf(plan)).plan, exportedAt),
    );
  });

  test("a missing field gets its default", () => {
    const { plan } = opened(
      fileOf({ id: "p", streams: [{ id: "s", name: "S" }], dependencies: [{ id: "d", name: "D" }] }),
    );
    expect(plan.business).toMatchObject({
      people: 1,
      overtimeFactor: 1,
      certainty: "rough",
      currency: "EUR",
      hours: {},
    });
    expect(plan.streams[0]).toMatchObject({ margin: 0.5, weeklySales: 0, hours: "business", comesBack: 0 });
    expect(plan.dependencies[0]).toMatchObject({
      backup: null,
      needs: [],
      tolerableMinutes: null,
      checks: [],
      card: {},
    });
    expect(plan).toMatchObject({
      paper: "a4",
      language: "en",
      outageStart: null,
      review: { everyMonths: 3 },
    });
  });

  test("random texts come out as they went in, cleaned", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 50 }), (typed) => {
        const once = writePlanFile(
          planOf({ business: { name: typed }, dependencies: [{ id: "d", name: typed }] }),
          exportedAt,
        );
        expect(writePlanFile(opened(once).plan, exportedAt)).toBe(once);
      }),
    );
  });
});

describe("references", () => {
  test("to a part that is not there are left out and named; the catalogue's stay", () => {
    const { plan, dropped } = opened(
      fileOf({
        id: "p",
        dependencies: [
          {
            id: "d",
            name: "D",
            serviceId: "no-such-make",
            upstreams: ["moon-base"],
            needs: ["mars"],
            owner: "gone",
            affects: [{ stream: "x", share: 1 }],
          },
        ],
        callOrder: ["gone"],
      }),
    );
    expect(plan.dependencies[0]).toMatchObject({
      serviceId: "no-such-make",
      upstreams: ["moon-base"],
      needs: ["mars"],
      owner: null,
      affects: [],
    });
    expect(dropped).toEqual([
      { path: ["dependencies", 0, "affects"], id: "x" },
      { path: ["dependencies", 0, "owner"], id: "gone" },
      { path: ["callOrder"], id: "gone" },
    ]);
  });

  test("two parts with one id are a problem; things and own providers share one set of ids", () => {
    const twice = { id: "p", dependencies: [{ id: "a", name: "A" }], providers: [{ id: "a", name: "B" }] };
    expect(problemsIn(fileOf(twice))).toEqual([
      { reason: "same-id", path: ["providers", 0, "id"], values: { id: "a" } },
    ]);
  });
});

describe("a file that cannot be opened says what is wrong, and where", () => {
  test.each([
    ["nothing in it", "  \n", "file-empty"],
    ["no JSON", "Dear diary", "file-not-json"],
    ["cut off", fileOf({ id: "p" }).slice(0, -3), "file-not-json"],
    ["another program's JSON", `{"hello": "world"}`, "file-not-a-plan"],
    ["a list", "[1, 2]", "file-not-a-plan"],
    ["a version that is no number", fileOf({ id: "p" }, { formatVersion: "1" }), "file-not-a-plan"],
    ["a plan made by a newer app", fileOf({ id: "p" }, { formatVersion: 2, app: "9.1.0" }), "file-newer"],
    [
      "a whole library",
      `{"format": "counterplan-library", "formatVersion": 1, "plans": [1]}`,
      "file-library",
    ],
    [
      "a library of nothing",
      `{"format": "counterplan-library", "formatVersion": 1, "plans": []}`,
      "file-no-plans",
    ],
    [
      "a template",
      `{"format": "counterplan-template", "formatVersion": 1, "plan": {"id": "t"}}`,
      "file-template",
    ],
    ["an encrypted file", `{"format": "counterplan-encrypted", "formatVersion": 1}`, "file-encrypted"],
    ["33 brackets deep", fileOf(JSON.parse("[".repeat(31) + "]".repeat(31))), "group"],
    ["34 levels deep", `{"format":"counterplan","plan":${"[".repeat(33)}${"]".repeat(33)}}`, "file-too-deep"],
    ["a hundred thousand deep", "[".repeat(100_000), "file-too-deep"],
    ["longer than 25 MB", `"${"x".repeat(26 * 1024 * 1024)}"`, "file-too-big"],
  ])("%s", (_, text, reason) => {
    expect(problemsIn(text).map((problem) => problem.reason)).toEqual([reason]);
  });

  test("a newer file is refused by the name of the version that made it", () => {
    expect(problemsIn(fileOf({ id: "p" }, { formatVersion: 2, app: "9.1.0" }))).toMatchObject([
      { values: { app: "9.1.0" } },
    ]);
  });

  test("brackets inside texts do not count as depth, quotes and backslashes in them do not end them", () => {
    expect(opened(fileOf({ id: "p", client: `${"[{".repeat(100)} \\" \\\\` })).plan.client).toContain("[{[{");
  });

  const wrong: [plan: object, reason: string, path: (string | number)[]][] = [
    [{ id: "p", streams: [{ id: "s", name: "S", margin: 1.2 }] }, "share", ["streams", 0, "margin"]],
    [
      {
        id: "p",
        dependencies: [
          { id: "a", name: "A" },
          { id: "b", name: "B", backup: { keeps: -1 } },
        ],
      },
      "share",
      ["dependencies", 1, "backup", "keeps"],
    ],
    [{ id: "p", business: { people: -1 } }, "amount", ["business", "people"]],
    [
      { id: "p", streams: [{ id: "s", name: "S", weeklySales: 1e13 }] },
      "amount",
      ["streams", 0, "weeklySales"],
    ],
    [
      { id: "p", streams: [{ id: "s", name: "S", weeklySales: "1" }] },
      "number",
      ["streams", 0, "weeklySales"],
    ],
    [
      { id: "p", business: { hours: { mon: [{ from: "24:00", to: "02:00" }] } } },
      "time-from",
      ["business", "hours", "mon", 0, "from"],
    ],
    [
      { id: "p", business: { hours: { mon: [{ from: "09:00", to: "24:30" }] } } },
      "time-to",
      ["business", "hours", "mon", 0, "to"],
    ],
    [{ id: "p", dependencies: [{ id: "a b", name: "A" }] }, "id", ["dependencies", 0, "id"]],
    [{ id: "p", dependencies: [{ id: "a" }] }, "missing", ["dependencies", 0, "name"]],
    [{ name: "no id" }, "missing", ["id"]],
    [{ id: "p", business: { certainty: "sure" } }, "choice", ["business", "certainty"]],
    [{ id: "p", business: { salesPer: "day" } }, "choice", ["business", "salesPer"]],
    [{ id: "p", business: { currency: "euro" } }, "currency", ["business", "currency"]],
    [{ id: "p", streams: {} }, "list", ["streams"]],
    [{ id: "p", business: [] }, "group", ["business"]],
    [{ id: "p", business: { name: 5 } }, "text", ["business", "name"]],
    [{ id: "p", client: "x".repeat(5001) }, "too-long", ["client"]],
    [{ id: "p", logo: "data:image/svg+xml;base64,AAAA" }, "logo", ["logo"]],
    [{ id: "p", review: { reviewedOn: "2026-02-30" } }, "date", ["review", "reviewedOn"]],
    [{ id: "p", createdAt: "yesterday" }, "moment", ["createdAt"]],
    [
      { id: "p", streams: [{ id: "s", name: "S", comesBack: 0.6, leaveForGood: 0.5 }] },
      "together-too-much",
      ["streams", 0, "leaveForGood"],
    ],
    [
      { id: "p", streams: Array.from({ length: 51 }, (_, index) => ({ id: `s${index}`, name: "S" })) },
      "too-many",
      ["streams"],
    ],
    [
      {
        id: "p",
        dependencies: Array.from({ length: 5 }, (_, index) => ({
          id: `d${index}`,
          name: "D",
          needs: Array.from({ length: 401 }, (__, need) => `n${need}`),
        })),
      },
      "too-many-links",
      ["dependencies"],
    ],
    [
      {
        id: "p",
        business: { hours: { mon: Array.from({ length: 25 }, () => ({ from: "09:00", to: "10:00" })) } },
      },
      "too-many",
      ["business", "hours", "mon"],
    ],
    [
      { id: "p", dependencies: [{ id: "d", name: "D", checks: Array.from({ length: 201 }, () => "x") }] },
      "too-many",
      ["dependencies", 0, "checks"],
    ],
  ];
  test.each(wrong.map(([plan, reason, path]) => ({ plan, reason, path, where: path.join(" → ") })))(
    "$where: $reason",
    ({ plan, reason, path }) => {
      expect(problemsIn(fileOf(plan))).toMatchObject([{ reason, path }]);
    },
  );

  test("several mistakes are all told", () => {
    const plan = { id: "p", business: { people: -1, certainty: "sure" }, paper: "a5" };
    expect(problemsIn(fileOf(plan)).map(({ path }) => path.join("."))).toEqual([
      "paper",
      "business.people",
      "business.certainty",
    ]);
  });

  test("a number too large for JSON is told, not turned into nothing", () => {
    expect(
      problemsIn(`{"format":"counterplan","formatVersion":1,"plan":{"id":"p","business":{"people":1e400}}}`),
    ).toMatchObject([{ path: ["business", "people"] }]);
  });
});

function prototypeNames(): string[] {
  return Object.getOwnPropertyNames(Object.prototype).toSorted();
}

describe("what a file cannot do", () => {
  test("reach the prototype of objects", () => {
    const before = prototypeNames();
    const text = `{"format":"counterplan","formatVersion":1,"plan":{"id":"p","__proto__":{"polluted":true},"business":{"constructor":{"prototype":{"polluted":true}},"name":"A"},"answers":{"__proto__":"yes","r1":"no"}}}`;
    const { plan } = opened(text);
    expect(prototypeNames()).toEqual(before);
    expect("polluted" in plan).toBe(false);
    expect("polluted" in plan.business).toBe(false);
    expect(Object.keys(plan.answers)).toEqual(["r1"]);
  });

  test("bring in control characters, turned reading directions or broken letters", () => {
    const typed = "Kor\u0000st\u202e & \u2066Kruim\ud800 Zoe\u0308\r\nline\ttab";
    const { plan } = opened(fileOf({ id: "p", business: { name: typed } }));
    expect(plan.business.name).toBe("Korst & Kruim\ufffd Zoë\nline\ttab");
  });

  test("a byte order mark at the start is no reason to refuse it", () => {
    expect(opened(`\ufeff${fileOf({ id: "p" })}`).plan.id).toBe("p");
  });
});

test("limits are those of the page", () => {
  expect(limits).toMatchObject({
    dependencies: 500,
    contacts: 500,
    streams: 50,
    intervalsADay: 24,
    links: 2000,
    steps: 200,
    textLength: 5000,
  });
  const full = {
    id: "p",
    dependencies: Array.from({ length: 500 }, (_, index) => ({
      id: `d${index}`,
      name: "D",
      needs: ["d0", "d1", "d2", "d3"],
    })),
  };
  expect(opened(fileOf(full)).plan.dependencies).toHaveLength(500);
});

function fileNameOf(name: string): string {
  return planFileName(planOf({ business: { name } }));
}

test("the file is named after the business", () => {
  expect(fileNameOf("Korst & Kruim")).toBe("korst-kruim.counterplan.json");
  expect(fileNameOf("Zażółć Łukasz Ağaoğlu")).toBe("zazolc-lukasz-agaoglu.counterplan.json");
  expect(fileNameOf("Straße 7/..\\con")).toBe("strasse-7-con.counterplan.json");
  expect(fileNameOf("CON")).toBe("plan-con.counterplan.json");
  expect(fileNameOf("Ελένη")).toBe("ελενη.counterplan.json");
  expect(fileNameOf("")).toBe("plan.counterplan.json");
});

test("the version in files is the version of the package", () => {
  expect(appVersion).toBe(packageJson.version);
});
