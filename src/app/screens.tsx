import type { ComponentType } from "react";
import type { Place, RouteName } from "#ui/routes.ts";
import { lazyScreen } from "./lazy-screen.tsx";

/** What stands around a screen: the app's bar alone, the bar of an open plan, or that bar with the way around the plan. */
export type FrameKind = "app" | "start" | "plan";

interface Screen {
  frame: FrameKind;
  Screen: ComponentType<Place>;
}

/** The screens of this edition. What is not in the table is no link anywhere and is told as "not here". */
export const screens: { readonly [Name in RouteName]?: Screen } = {
  home: {
    frame: "app",
    Screen: lazyScreen(
      ["library"],
      async () => (await import("#features/library/home-screen.tsx")).HomeScreen,
    ),
  },
  plan: {
    frame: "plan",
    Screen: lazyScreen(
      ["overview"],
      async () => (await import("#features/overview/overview-screen.tsx")).OverviewScreen,
    ),
  },
  start: {
    frame: "start",
    Screen: lazyScreen(
      ["wizard", "ask"],
      async () => (await import("#features/wizard/start-screen.tsx")).StartScreen,
    ),
  },
  cost: {
    frame: "plan",
    Screen: lazyScreen(["cost"], async () => (await import("#features/cost/cost-screen.tsx")).CostScreen),
  },
  working: {
    frame: "plan",
    Screen: lazyScreen(
      ["cost"],
      async () => (await import("#features/cost/working-screen.tsx")).WorkingScreen,
    ),
  },
  shared: { frame: "plan", Screen: lazyScreen(["cost", "shared"], loadSharedScreen) },
  things: {
    frame: "plan",
    Screen: lazyScreen(
      ["cost", "ask", "backups", "things"],
      async () => (await import("#features/things/things-screen.tsx")).ThingsScreen,
    ),
  },
  thing: {
    frame: "plan",
    Screen: lazyScreen(
      ["cost", "ask", "backups", "contacts", "things"],
      async () => (await import("#features/things/thing-screen.tsx")).ThingScreen,
    ),
  },
  cardLines: {
    frame: "plan",
    Screen: lazyScreen(
      ["cost", "ask", "messages"],
      async () => (await import("#features/card-lines/card-lines-screen.tsx")).CardLinesScreen,
    ),
  },
  backups: {
    frame: "plan",
    Screen: lazyScreen(
      ["cost", "ask", "backups", "money"],
      async () => (await import("#features/backups/backups-screen.tsx")).BackupsScreen,
    ),
  },
  backup: {
    frame: "plan",
    Screen: lazyScreen(
      ["cost", "ask", "backups"],
      async () => (await import("#features/backups/backup-screen.tsx")).BackupScreen,
    ),
  },
  findCauses: {
    frame: "plan",
    Screen: lazyScreen(
      ["cost", "ask", "shared"],
      async () => (await import("#features/shared-causes/find-causes-screen.tsx")).FindCausesScreen,
    ),
  },
  contacts: {
    frame: "plan",
    Screen: lazyScreen(
      ["cost", "ask", "contacts"],
      async () => (await import("#features/contacts/contacts-screen.tsx")).ContactsScreen,
    ),
  },
  contact: {
    frame: "plan",
    Screen: lazyScreen(
      ["cost", "ask", "contacts"],
      async () => (await import("#features/contacts/contact-screen.tsx")).ContactScreen,
    ),
  },
  messages: {
    frame: "plan",
    Screen: lazyScreen(
      ["cost", "ask", "messages"],
      async () => (await import("#features/messages/messages-screen.tsx")).MessagesScreen,
    ),
  },
  thingMessages: {
    frame: "plan",
    Screen: lazyScreen(
      ["cost", "ask", "messages"],
      async () => (await import("#features/messages/thing-messages-screen.tsx")).ThingMessagesScreen,
    ),
  },
  ai: {
    frame: "plan",
    Screen: lazyScreen(
      ["cost", "ask", "ai"],
      async () => (await import("#features/ai/ai-tools-screen.tsx")).AiToolsScreen,
    ),
  },
  aiTool: {
    frame: "plan",
    Screen: lazyScreen(
      ["cost", "ask", "ai"],
      async () => (await import("#features/ai/ai-tool-screen.tsx")).AiToolScreen,
    ),
  },
  todo: {
    frame: "plan",
    Screen: lazyScreen(
      ["cost", "ask", "todo"],
      async () => (await import("#features/todo/todo-screen.tsx")).TodoScreen,
    ),
  },
  ready: {
    frame: "plan",
    Screen: lazyScreen(
      ["cost", "ask", "ready"],
      async () => (await import("#features/readiness/readiness-screen.tsx")).ReadinessScreen,
    ),
  },
  money: {
    frame: "plan",
    Screen: lazyScreen(
      ["cost", "ask", "backups", "money"],
      async () => (await import("#features/money/money-screen.tsx")).MoneyScreen,
    ),
  },
  learn: {
    frame: "plan",
    Screen: lazyScreen(
      ["cost", "ask", "learn"],
      async () => (await import("#features/learn/learn-screen.tsx")).LearnScreen,
    ),
  },
  news: {
    frame: "plan",
    Screen: lazyScreen(
      ["cost", "ask", "news"],
      async () => (await import("#features/news/news-screen.tsx")).NewsScreen,
    ),
  },
  review: {
    frame: "plan",
    Screen: lazyScreen(
      ["cost", "ask", "review"],
      async () => (await import("#features/review/review-screen.tsx")).ReviewScreen,
    ),
  },
  questions: {
    frame: "plan",
    Screen: lazyScreen(
      ["cost", "ask"],
      async () => (await import("#features/deeper/questions-screen.tsx")).QuestionsScreen,
    ),
  },
  question: {
    frame: "plan",
    Screen: lazyScreen(
      ["cost", "ask", "things", "shared", "backups", "contacts", "messages", "review", "money"],
      async () => (await import("#features/deeper/question-screen.tsx")).QuestionScreen,
    ),
  },
  print: {
    frame: "plan",
    Screen: lazyScreen(["print"], async () => (await import("#features/paper/print-screen.tsx")).PrintScreen),
  },
  help: {
    frame: "app",
    Screen: lazyScreen(["help"], async () => (await import("#features/help/help-screen.tsx")).HelpScreen),
  },
  settings: {
    frame: "app",
    Screen: lazyScreen(
      ["settings"],
      async () => (await import("#features/settings/settings-screen.tsx")).SettingsScreen,
    ),
  },
};

/** Shared causes show the ladder of the cost screens: the one place where two features meet. */
async function loadSharedScreen(): Promise<ComponentType<Place>> {
  const [{ SharedScreen }, { Ladder }] = await Promise.all([
    import("#features/shared-causes/shared-screen.tsx"),
    import("#features/cost/ladder.tsx"),
  ]);
  return () => <SharedScreen Ladder={Ladder} />;
}
