import type { Content } from "#content/content.ts";
import type { Reach } from "#plan/ai-tool.ts";
import type { Dependency } from "#plan/dependency.ts";
import type { Plan } from "#plan/plan.ts";

/** What AI often does inside a tool of another kind; the words ask whether it does. */
const hiddenAi = {
  replies: ["customers", "bookings"],
  drafts: ["customers"],
  chats: ["customers"],
  calls: ["customers", "bookings"],
  forecasts: ["money"],
  "site-chat": ["customers"],
  listings: ["customers", "money"],
  posts: ["customers"],
  books: ["money"],
  mailings: ["customers"],
  rota: ["staff"],
  records: ["staff"],
  refusals: ["customers", "money"],
} as const satisfies Readonly<Record<string, readonly Reach[]>>;
export type HiddenAi = keyof typeof hiddenAi;

const hiddenIn: Readonly<Record<string, HiddenAi>> = {
  "scheduling-booking": "replies",
  email: "drafts",
  "team-chat": "chats",
  "phone-voip": "calls",
  "point-of-sale": "forecasts",
  "website-shop": "site-chat",
  "website-hosting": "site-chat",
  "online-marketplace": "listings",
  "delivery-marketplace": "listings",
  "social-media": "posts",
  "accounting-invoicing": "books",
  "crm-marketing": "mailings",
  payroll: "rota",
  "industry-system": "records",
  "payments-online": "refusals",
};

/** The categories of things in which AI is often hidden: a test holds them to the catalogue's. */
export const categoriesWithHiddenAi: readonly string[] = Object.keys(hiddenIn);

/** The category of things that are AI tools themselves. */
export const aiCategory = "ai-assistant";

/**
 * An AI tool the plan may lack, as a question about one of its things: the thing is one itself; its maker has one by
 * a name the catalogue knows; or tools of its kind often hide one.
 */
export type AiSuggestion = { thing: Dependency } & (
  | { is: "itself" }
  | { is: "of-its-maker"; name: string }
  | { is: "hidden"; does: HiddenAi; reaches: readonly Reach[] }
);

/**
 * What to ask an owner about AI in the things of the plan, in plan order; nothing about a thing that an AI tool of
 * the plan names already. They are questions, never claims. Issue 4, § AI tools.
 */
export function aiSuggestions({ services }: Pick<Content, "services">, plan: Plan): AiSuggestion[] {
  const told = new Set(plan.ai.map((tool) => plain(tool.hiddenIn)));
  const names = new Set(plan.ai.map(({ name }) => plain(name)));
  const linked = new Set(plan.ai.map(({ dependency }) => dependency));
  const isKnown = ({ id, name }: Dependency): boolean =>
    linked.has(id) || told.has(plain(name)) || names.has(plain(name));
  const asked = plan.dependencies
    .filter((thing) => !isKnown(thing))
    .flatMap((thing): AiSuggestion[] => {
      if (thing.category === aiCategory) return [{ thing, is: "itself" }];
      const ofMaker = aiOfItsMaker(services, thing);
      if (ofMaker !== undefined && !names.has(plain(ofMaker)))
        return [{ thing, is: "of-its-maker", name: ofMaker }];
      const does = Object.hasOwn(hiddenIn, thing.category) ? hiddenIn[thing.category] : undefined;
      return does === undefined ? [] : [{ thing, is: "hidden", does, reaches: hiddenAi[does] }];
    });
  // two things of one maker: its tool is asked about once
  return asked.filter(
    (one, at) =>
      one.is !== "of-its-maker" ||
      asked.findIndex((other) => other.is === "of-its-maker" && other.name === one.name) === at,
  );
}

/** The names of AI tools the catalogue knows that the plan does not have. */
export function aiMakesOffered({ services }: Pick<Content, "services">, plan: Plan): string[] {
  const names = new Set(plan.ai.map(({ name }) => plain(name)));
  return services
    .filter(({ category, name }) => category === aiCategory && !names.has(plain(name)))
    .map(({ name }) => name);
}

/** Where a maker puts its AI beside one's letters and files. */
const officeCategories = ["email", "file-storage", "team-chat"];

function aiOfItsMaker(
  services: Content["services"],
  { serviceId, category: kind }: Dependency,
): string | undefined {
  if (!officeCategories.includes(kind)) return undefined;
  const own = services.find(({ id }) => id === serviceId);
  if (own === undefined) return undefined;
  return services.find(({ category, maker }) => category === aiCategory && maker === own.maker)?.name;
}

function plain(name: string): string {
  return name.trim().toLocaleLowerCase("en");
}
