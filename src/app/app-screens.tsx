import type { ComponentType } from "react";
import { readFilesIn } from "#storage/read-in-worker.ts";
import type { Place, RouteName } from "#ui/routes.ts";
import { lazyScreen } from "./lazy-screen.tsx";

readFilesIn(async () => (await import("./own-workers.ts")).createFileWorker());

/** The screens that stand in no plan: all the first visit needs. */
export const appScreens: { readonly [Name in RouteName]?: ComponentType<Place> } = {
  home: lazyScreen(["library"], async () => (await import("#features/library/home-screen.tsx")).HomeScreen),
  help: lazyScreen(
    ["help", "offline"],
    async () => (await import("#features/help/help-screen.tsx")).HelpScreen,
  ),
  clients: lazyScreen(
    ["clients", "todo", "library", "review"],
    async () => (await import("./clients-screens.ts")).ClientsScreen,
  ),
  depends: lazyScreen(["clients"], async () => (await import("./clients-screens.ts")).DependsScreen),
  templates: lazyScreen(
    ["templates", "library"],
    async () => (await import("#features/library/templates-screen.tsx")).TemplatesScreen,
  ),
  // in no plan: it is the way back to one that cannot be read
  versions: lazyScreen(
    ["versions", "review"],
    async () => (await import("#features/versions/versions-screen.tsx")).VersionsScreen,
  ),
  anyDown: lazyScreen(
    ["library", "live"],
    async () => (await import("#features/library/which-is-down.tsx")).WhichIsDown,
  ),
  settings: lazyScreen(
    ["settings", "kept"],
    async () => (await import("#features/settings/settings-screen.tsx")).SettingsScreen,
  ),
  diagnostics: lazyScreen(
    ["diagnostics"],
    async () => (await import("#features/diagnostics/diagnostics-screen.tsx")).DiagnosticsScreen,
  ),
};
