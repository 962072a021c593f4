import { lazyScreen } from "../lazy-screen.tsx";

/** The frame of an open plan comes with the first plan that is opened: Home does without. */
export const LazyPlanFrame = lazyScreen([], async () => (await import("./plan-frame.tsx")).PlanFrame);
