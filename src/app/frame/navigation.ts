import type { MessageKey } from "#i18n/catalogue.ts";
import type { RouteName } from "#ui/routes.ts";

/** A stop on the way around a plan. */
export interface Stop {
  route:
    | "plan"
    | "cost"
    | "shared"
    | "things"
    | "backups"
    | "contacts"
    | "messages"
    | "ai"
    | "todo"
    | "print"
    | "ready"
    | "drills";
  name: Extract<MessageKey, `frame.nav.${string}`>;
  /** the screens that count as being there */
  counts: readonly RouteName[];
}

const plan: Stop = {
  route: "plan",
  name: "frame.nav.plan",
  counts: ["plan", "questions", "question", "review"],
};
const cost: Stop = { route: "cost", name: "frame.nav.cost", counts: ["cost", "working", "money", "learn"] };
const shared: Stop = { route: "shared", name: "frame.nav.shared", counts: ["shared", "findCauses", "news"] };
const things: Stop = { route: "things", name: "frame.nav.things", counts: ["things", "thing", "cardLines"] };
const backups: Stop = { route: "backups", name: "frame.nav.backups", counts: ["backups", "backup"] };
const contacts: Stop = { route: "contacts", name: "frame.nav.contacts", counts: ["contacts", "contact"] };
const messages: Stop = {
  route: "messages",
  name: "frame.nav.messages",
  counts: ["messages", "thingMessages"],
};
const ai: Stop = { route: "ai", name: "frame.nav.ai", counts: ["ai", "aiTool"] };
const todo: Stop = { route: "todo", name: "frame.nav.todo", counts: ["todo"] };
const print: Stop = { route: "print", name: "frame.nav.print", counts: ["print"] };
const ready: Stop = { route: "ready", name: "frame.nav.ready", counts: ["ready"] };
const drills: Stop = { route: "drills", name: "frame.nav.drills", counts: ["drills", "drill"] };

/** The rail in working order, in groups (design, § 2). */
export const railGroups: readonly Stop[][] = [
  [plan, cost, shared],
  [things, backups, contacts, messages, ai, todo],
  [print, ready, drills],
];

/** The phone's bottom bar; what is not on it stands behind "More". */
export const bottomStops: readonly Stop[] = [
  plan,
  { ...cost, name: "frame.nav.costShort" } satisfies Stop,
  things,
  print,
];
