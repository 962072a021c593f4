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
      ["wizard"],
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
