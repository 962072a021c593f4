import { createStore, type StoreApi } from "zustand/vanilla";
import type { Figures } from "#cost/figures.ts";
import type { Plan } from "#plan/plan.ts";
import { haveSameFigures, onlyForFigures } from "./figure-fields.ts";
import type { FiguresAnswer } from "./figures-answer.ts";

export interface FiguresState {
  /** the latest figures that are ready; null before the first, and for no plan */
  figures: Figures | null;
  /** the plan they hold for; another one than the open plan while newer ones are worked out */
  figuresOf: Plan | null;
  working: boolean;
  /** where the latest were worked out: this thread only where no worker could start; null before the first */
  ranIn: FiguresPlace | null;
  /** what went wrong the last time, for diagnostics; null where nothing did */
  problem: string | null;
}

export type FiguresPlace = "worker" | "this-thread";

/** Works out the figures of one plan at a time, and says where. Never rejects. */
export type RunFigures = (plan: Plan) => Promise<FiguresAnswer & { ranIn: FiguresPlace }>;

export interface FiguresOfPlan {
  store: StoreApi<FiguresState>;
  /** asks for the figures of a plan, in place of any it was asked for before; null for no plan */
  request: (plan: Plan | null) => void;
}

const none: FiguresState = { figures: null, figuresOf: null, working: false, ranIn: null, problem: null };

/**
 * The figures of the latest plan asked for. One calculation is in progress; while it is, only the newest plan
 * waits. Figures of an earlier state of the same plan are shown until then; those of another plan never. A change is
 * taken up after a `rest`, so that handing the plan over never stands between a key and its letter.
 */
export function makeFigures(run: RunFigures, rest?: () => Promise<void>): FiguresOfPlan {
  const store = createStore<FiguresState>(() => none);
  let wanted: Plan | null = null;
  let isRunning = false;

  function request(plan: Plan | null): void {
    const last = wanted;
    wanted = plan;
    if (plan === null || plan.id !== last?.id) store.setState({ ...none, working: plan !== null }, true);
    if (plan !== null) void workOut();
  }

  async function workOut(): Promise<void> {
    if (isRunning) return;
    isRunning = true;
    for (let plan = nextPlan(); plan !== null; plan = nextPlan()) {
      store.setState({ working: true });
      if (rest && store.getState().figuresOf !== null) {
        // oxlint-disable-next-line no-await-in-loop -- the plan of after the rest is the one to work out
        await rest();
        plan = nextPlan();
        if (plan === null) break;
      }
      // oxlint-disable-next-line no-await-in-loop -- one calculation at a time, the latest plan next
      show(plan, await run(onlyForFigures(plan)));
    }
    isRunning = false;
  }

  /** The plan whose figures are to be worked out next; where the ones at hand still hold, they say so. */
  function nextPlan(): Plan | null {
    const { figuresOf } = store.getState();
    if (wanted === null) return null;
    if (figuresOf === null || !haveSameFigures(wanted, figuresOf)) return wanted;
    store.setState({ figuresOf: wanted, working: false });
    return null;
  }

  function show(plan: Plan, answer: Awaited<ReturnType<RunFigures>>): void {
    if (wanted?.id !== plan.id) return;
    const { ranIn } = answer;
    if (answer.ok) store.setState({ figures: answer.figures, figuresOf: plan, problem: null, ranIn });
    else store.setState({ figures: null, figuresOf: plan, problem: answer.problem, ranIn });
  }

  return { store, request };
}
