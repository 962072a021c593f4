/**
 * Every screen of this edition and its address after the `#`; a part with a colon is a gap. Contract, § Routes.
 * It stands in this room because every screen links to others, and features know nothing of the app around them.
 */
const routes = [
  ["home", "/"],
  ["help", "/help"],
  ["settings", "/settings"],
  ["diagnostics", "/diagnostics"],
  ["clients", "/clients"],
  ["depends", "/clients/depends"],
  ["templates", "/clients/templates"],
  ["anyDown", "/down"],
  ["plan", "/p/:plan"],
  ["down", "/p/:plan/down"],
  ["outage", "/p/:plan/down/:outage"],
  ["outageReport", "/p/:plan/down/:outage/report"],
  ["start", "/p/:plan/start/:page"],
  ["stage", "/p/:plan/show/:stage"],
  ["stageNotes", "/p/:plan/show/notes"],
  ["cost", "/p/:plan/cost"],
  ["working", "/p/:plan/cost/:dependency"],
  ["shared", "/p/:plan/shared"],
  ["findCauses", "/p/:plan/shared/find"],
  ["money", "/p/:plan/money"],
  ["learn", "/p/:plan/learn"],
  ["news", "/p/:plan/news"],
  ["things", "/p/:plan/things"],
  ["thing", "/p/:plan/things/:dependency"],
  ["cardLines", "/p/:plan/things/:dependency/card"],
  ["backups", "/p/:plan/backups"],
  ["backup", "/p/:plan/backups/:dependency"],
  ["contacts", "/p/:plan/contacts"],
  ["contact", "/p/:plan/contacts/:contact"],
  ["messages", "/p/:plan/messages"],
  ["thingMessages", "/p/:plan/messages/:dependency"],
  ["ai", "/p/:plan/ai"],
  ["aiTool", "/p/:plan/ai/:tool"],
  ["todo", "/p/:plan/todo"],
  ["print", "/p/:plan/print"],
  ["ready", "/p/:plan/ready"],
  ["drills", "/p/:plan/drills"],
  ["drill", "/p/:plan/drills/:drill"],
  ["review", "/p/:plan/review"],
  ["versions", "/p/:plan/versions"],
  ["questions", "/p/:plan/ask"],
  ["question", "/p/:plan/ask/:question"],
] as const;

type Route = (typeof routes)[number];
export type RouteName = Route[0];
type PathOf<Name extends RouteName> = Extract<Route, readonly [Name, string]>[1];

type GapsOf<Path extends string> = Path extends `${infer Before}/${infer After}`
  ? GapsOf<Before> | GapsOf<After>
  : Path extends `:${infer Name}`
    ? Name
    : never;
type Gap = GapsOf<Route[1]>;

/** A screen that was asked for; gaps its address does not have are "". */
export interface Place extends Record<Gap, string> {
  name: RouteName;
}

// ids as the plan file allows them; the quick start has nine pages
const gaps: ReadonlyMap<string, { gap: Gap; allows: RegExp }> = new Map([
  [":plan", { gap: "plan", allows: /^[\w-]{1,64}$/ }],
  [":dependency", { gap: "dependency", allows: /^[\w-]{1,64}$/ }],
  [":contact", { gap: "contact", allows: /^[\w-]{1,64}$/ }],
  [":outage", { gap: "outage", allows: /^[\w-]{1,64}$/ }],
  [":drill", { gap: "drill", allows: /^[\w-]{1,64}$/ }],
  [":tool", { gap: "tool", allows: /^[\w-]{1,64}$/ }],
  // what is asked, and of which part of the plan: "stream.counter.margin"
  [":question", { gap: "question", allows: /^[\w.-]{1,200}$/ }],
  [":page", { gap: "page", allows: /^[1-9]$/ }],
  // a workshop has thirteen stages
  [":stage", { gap: "stage", allows: /^(?:[1-9]|1[0-3])$/ }],
]);

/** The address of a screen, for a link: `hrefTo("start", { plan: "x1", page: "3" })` is `#/p/x1/start/3`. */
export function hrefTo<Name extends RouteName>(
  name: Name,
  ...[params]: [GapsOf<PathOf<Name>>] extends [never] ? [] : [params: Record<GapsOf<PathOf<Name>>, string>]
): string {
  const given = new Map<string, string>(Object.entries(params ?? {}));
  const path = routes.find(([candidate]) => candidate === name)?.[1] ?? "/";
  return `#${path.replaceAll(/:(\w+)/g, (_, gap: string) => given.get(gap) ?? "")}`;
}

/** The screen at an address ("/p/x1/cost"); null where none is. */
export function placeAt(path: string): Place | null {
  const parts = partsOf(path);
  for (const [name, pattern] of routes) {
    const place = matched(name, partsOf(pattern), parts);
    if (place !== null) return place;
  }
  return null;
}

function partsOf(path: string): string[] {
  return path.split("/").filter((part) => part !== "");
}

const noGaps: Record<Gap, string> = {
  plan: "",
  dependency: "",
  contact: "",
  outage: "",
  drill: "",
  tool: "",
  question: "",
  page: "",
  stage: "",
};

function matched(name: RouteName, pattern: string[], parts: string[]): Place | null {
  if (pattern.length !== parts.length) return null;
  const place: Place = { name, ...noGaps };
  for (const [at, part] of parts.entries()) {
    const expected = gaps.get(pattern[at] ?? "");
    if (expected === undefined ? part !== pattern[at] : !expected.allows.test(part)) return null;
    if (expected !== undefined) place[expected.gap] = part;
  }
  return place;
}

/** Goes to a screen, as a link would: for what follows an action, such as a new plan. */
export function goTo(address: string): void {
  location.hash = address;
}
