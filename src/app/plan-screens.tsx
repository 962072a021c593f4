import type { ComponentType } from "react";
import type { Place, RouteName } from "#ui/routes.ts";
import { lazyScreen } from "./lazy-screen.tsx";

type PlanRoute = Exclude<
  RouteName,
  "home" | "help" | "settings" | "versions" | "diagnostics" | "clients" | "depends" | "templates" | "anyDown"
>;

const workshopWords = ["ask", "cost", "shared", "workshop"] as const;
const liveWords = ["cost", "live", "messages", "paper", "shared"] as const;

/** The screens of an open plan. The table comes with the frame around them, not with the first screen. */
const planScreens: Record<PlanRoute, ComponentType<Place>> = {
  plan: lazyScreen(
    ["overview"],
    async () => (await import("#features/overview/overview-screen.tsx")).OverviewScreen,
  ),
  start: lazyScreen(
    ["wizard", "ask"],
    async () => (await import("#features/wizard/start-screen.tsx")).StartScreen,
  ),
  cost: lazyScreen(["cost"], async () => (await import("#features/cost/cost-screen.tsx")).CostScreen),
  working: lazyScreen(
    ["cost"],
    async () => (await import("#features/cost/working-screen.tsx")).WorkingScreen,
  ),
  shared: lazyScreen(["cost", "shared"], loadSharedScreen),
  things: lazyScreen(
    ["cost", "ask", "backups", "things"],
    async () => (await import("#features/things/things-screen.tsx")).ThingsScreen,
  ),
  thing: lazyScreen(
    ["cost", "ask", "backups", "contacts", "things"],
    async () => (await import("#features/things/thing-screen.tsx")).ThingScreen,
  ),
  cardLines: lazyScreen(
    ["cost", "ask", "messages"],
    async () => (await import("#features/card-lines/card-lines-screen.tsx")).CardLinesScreen,
  ),
  backups: lazyScreen(
    ["cost", "ask", "backups", "money"],
    async () => (await import("#features/backups/backups-screen.tsx")).BackupsScreen,
  ),
  backup: lazyScreen(
    ["cost", "ask", "backups"],
    async () => (await import("#features/backups/backup-screen.tsx")).BackupScreen,
  ),
  findCauses: lazyScreen(
    ["cost", "ask", "shared"],
    async () => (await import("#features/shared-causes/find-causes-screen.tsx")).FindCausesScreen,
  ),
  contacts: lazyScreen(
    ["cost", "ask", "contacts"],
    async () => (await import("#features/contacts/contacts-screen.tsx")).ContactsScreen,
  ),
  contact: lazyScreen(
    ["cost", "ask", "contacts"],
    async () => (await import("#features/contacts/contact-screen.tsx")).ContactScreen,
  ),
  messages: lazyScreen(
    ["cost", "ask", "messages"],
    async () => (await import("#features/messages/messages-screen.tsx")).MessagesScreen,
  ),
  thingMessages: lazyScreen(
    ["cost", "ask", "messages"],
    async () => (await import("#features/messages/thing-messages-screen.tsx")).ThingMessagesScreen,
  ),
  ai: lazyScreen(
    ["cost", "ask", "ai"],
    async () => (await import("#features/ai/ai-tools-screen.tsx")).AiToolsScreen,
  ),
  aiTool: lazyScreen(
    ["cost", "ask", "ai"],
    async () => (await import("#features/ai/ai-tool-screen.tsx")).AiToolScreen,
  ),
  todo: lazyScreen(
    ["cost", "ask", "todo"],
    async () => (await import("#features/todo/todo-screen.tsx")).TodoScreen,
  ),
  ready: lazyScreen(
    ["cost", "ask", "ready"],
    async () => (await import("#features/readiness/readiness-screen.tsx")).ReadinessScreen,
  ),
  drills: lazyScreen(
    ["cost", "drills", "shared"],
    async () => (await import("#features/drills/drills-screen.tsx")).DrillsScreen,
  ),
  drill: lazyScreen(
    ["cost", "ask", "contacts", "drills"],
    async () => (await import("#features/drills/drill-screen.tsx")).DrillScreen,
  ),
  money: lazyScreen(
    ["cost", "ask", "backups", "money"],
    async () => (await import("#features/money/money-screen.tsx")).MoneyScreen,
  ),
  learn: lazyScreen(
    ["cost", "ask", "learn"],
    async () => (await import("#features/learn/learn-screen.tsx")).LearnScreen,
  ),
  news: lazyScreen(
    ["cost", "ask", "news"],
    async () => (await import("#features/news/news-screen.tsx")).NewsScreen,
  ),
  review: lazyScreen(
    ["cost", "ask", "review"],
    async () => (await import("#features/review/review-screen.tsx")).ReviewScreen,
  ),
  questions: lazyScreen(
    ["cost", "ask"],
    async () => (await import("#features/deeper/questions-screen.tsx")).QuestionsScreen,
  ),
  question: lazyScreen(
    ["cost", "ask", "things", "shared", "backups", "contacts", "messages", "review", "money"],
    async () => (await import("#features/deeper/question-screen.tsx")).QuestionScreen,
  ),
  down: lazyScreen(liveWords, async () => (await import("#features/live/down-screen.tsx")).DownScreen),
  outage: lazyScreen(liveWords, async () => (await import("#features/live/outage-screen.tsx")).OutageScreen),
  outageReport: lazyScreen(
    [...liveWords, "ask"],
    async () => (await import("#features/live/outage-screen.tsx")).ReportScreen,
  ),
  stage: lazyScreen(
    workshopWords,
    async () => (await import("#features/workshop/stage-screen.tsx")).StageScreen,
  ),
  stageNotes: lazyScreen(
    workshopWords,
    async () => (await import("#features/workshop/notes-screen.tsx")).NotesScreen,
  ),
  print: lazyScreen(["print"], async () => (await import("#features/paper/print-screen.tsx")).PrintScreen),
};

/** The screen of an open plan at a place. */
export function PlanScreen(place: Place) {
  const Screen = isPlanRoute(place.name) ? planScreens[place.name] : null;
  return Screen && <Screen {...place} />;
}

function isPlanRoute(name: RouteName): name is PlanRoute {
  return name in planScreens;
}

/** Shared causes show the ladder of the cost screens: the one place where two features meet. */
async function loadSharedScreen(): Promise<ComponentType<Place>> {
  const [{ SharedScreen }, { Ladder }] = await Promise.all([
    import("#features/shared-causes/shared-screen.tsx"),
    import("#features/cost/ladder.tsx"),
  ]);
  return () => <SharedScreen Ladder={Ladder} />;
}
