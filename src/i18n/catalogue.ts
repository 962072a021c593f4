import type { ai } from "./messages/en/ai.ts";
import type { ask } from "./messages/en/ask.ts";
import type { backups } from "./messages/en/backups.ts";
import type { clients } from "./messages/en/clients.ts";
import type { contacts } from "./messages/en/contacts.ts";
import type { cost } from "./messages/en/cost.ts";
import type { diagnostics } from "./messages/en/diagnostics.ts";
import type { drills } from "./messages/en/drills.ts";
import type { frame } from "./messages/en/frame.ts";
import type { help } from "./messages/en/help.ts";
import type { kept } from "./messages/en/kept.ts";
import type { learn } from "./messages/en/learn.ts";
import type { library } from "./messages/en/library.ts";
import type { live } from "./messages/en/live.ts";
import type { locking } from "./messages/en/locking.ts";
import type { messages } from "./messages/en/messages.ts";
import type { money } from "./messages/en/money.ts";
import type { news } from "./messages/en/news.ts";
import type { numbers } from "./messages/en/numbers.ts";
import type { offline } from "./messages/en/offline.ts";
import type { opening } from "./messages/en/opening.ts";
import type { overview } from "./messages/en/overview.ts";
import type { paper } from "./messages/en/paper.ts";
import type { print } from "./messages/en/print.ts";
import type { problem } from "./messages/en/problem.ts";
import type { ready } from "./messages/en/ready.ts";
import type { review } from "./messages/en/review.ts";
import type { settings } from "./messages/en/settings.ts";
import type { shared } from "./messages/en/shared.ts";
import type { templates } from "./messages/en/templates.ts";
import type { things } from "./messages/en/things.ts";
import type { todo } from "./messages/en/todo.ts";
import type { versions } from "./messages/en/versions.ts";
import type { wizard } from "./messages/en/wizard.ts";
import type { workshop } from "./messages/en/workshop.ts";

/**
 * The areas of the message catalogue. English is the pattern: its keys and gaps are the types. Every key starts
 * with the name of its area; a language is a folder in `messages/` with a file for each area.
 */
export interface Areas {
  ai: typeof ai;
  ask: typeof ask;
  backups: typeof backups;
  clients: typeof clients;
  contacts: typeof contacts;
  cost: typeof cost;
  diagnostics: typeof diagnostics;
  drills: typeof drills;
  frame: typeof frame;
  help: typeof help;
  kept: typeof kept;
  learn: typeof learn;
  library: typeof library;
  live: typeof live;
  locking: typeof locking;
  messages: typeof messages;
  money: typeof money;
  news: typeof news;
  numbers: typeof numbers;
  offline: typeof offline;
  opening: typeof opening;
  overview: typeof overview;
  paper: typeof paper;
  print: typeof print;
  problem: typeof problem;
  ready: typeof ready;
  review: typeof review;
  settings: typeof settings;
  shared: typeof shared;
  templates: typeof templates;
  things: typeof things;
  todo: typeof todo;
  versions: typeof versions;
  wizard: typeof wizard;
  workshop: typeof workshop;
}
export type Area = keyof Areas;

type Intersected<Union> = (Union extends unknown ? (part: Union) => void : never) extends (
  whole: infer Whole,
) => void
  ? Whole
  : never;
export type Messages = Intersected<Areas[Area]>;
export type MessageKey = keyof Messages;

type AreaModule = Record<string, Record<string, string>>;

const files = import.meta.glob<AreaModule>("./messages/*/*.ts");
const loaded = new Map<string, Map<string, string>>();

/** Languages the app has words in, by their folder. */
export const languages: readonly string[] = [
  ...new Set(Object.keys(files).map((file) => file.split("/")[2] ?? "")),
].toSorted();

/** The language of the app that serves a wanted one best: the same, its base ("nl" for "nl-BE"), else English. */
export function nearestLanguage(wanted: string): string {
  const base = wanted.split("-")[0]?.toLowerCase() ?? "";
  return (
    languages.find((language) => language === wanted) ??
    languages.find((language) => language === base) ??
    "en"
  );
}

/** Brings the words of these areas in; afterwards `wordsIn(language)` has them. */
export async function loadMessages(language: string, areas: readonly Area[]): Promise<void> {
  const messages = loaded.get(language) ?? new Map<string, string>();
  loaded.set(language, messages);
  await Promise.all(
    areas.map(async (area) => {
      const load = files[`./messages/${language}/${area}.ts`];
      const words = load && (await load())[area];
      for (const [key, message] of Object.entries(words ?? {})) messages.set(key, message);
    }),
  );
}

/** The message of a key as the catalogue holds it, gaps open; undefined while its area is not loaded. */
export function messageIn(language: string, key: MessageKey): string | undefined {
  return loaded.get(language)?.get(key);
}
