import { lazyScreen } from "../lazy-screen.tsx";

export const LazyUnreadable = lazyScreen(
  ["library", "problem"],
  async () => (await import("#features/library/unreadable-plan.tsx")).UnreadablePlan,
);
