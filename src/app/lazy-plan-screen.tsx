import { lazyScreen } from "./lazy-screen.tsx";

/** Which screen of a plan stands where comes with the first plan that is opened. */
export const LazyPlanScreen = lazyScreen([], async () => (await import("./plan-screens.tsx")).PlanScreen);
