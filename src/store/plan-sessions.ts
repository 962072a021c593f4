import { createStore, type StoreApi } from "zustand/vanilla";
import type { DroppedReference } from "#plan/references.ts";
import type { Reason } from "#plan/field.ts";
import type { Plan } from "#plan/plan.ts";
import type { Database, PlanBody } from "#storage/database.ts";
import type { PlanSaver } from "#storage/plan-saver.ts";
import type { SaveState } from "#storage/save-queue.ts";
import type { SentinelNote } from "#storage/sentinel-note.ts";
import type { History } from "./history.ts";

/** What the stores stand on; tests bring their own. */
export interface Ground {
  database: Database;
  sentinel: SentinelNote;
  now: () => Date;
  newId: () => string;
}

/** A plan as this tab holds it: its history, and the queue that saves it. */
export interface PlanSession {
  history: History;
  saving: SaveState;
  saver: PlanSaver;
  /** false for a finished plan that is only looked at */
  isKept: boolean;
  /** references that led nowhere and were left out when it was read */
  dropped: DroppedReference[];
  /** why a change would leave a plan that cannot be opened again; null where it would not */
  whyNotKept: (before: Plan, after: Plan) => Reason | null;
  /** told of every change of `saving` */
  onSaving: () => void;
}

export interface PlanSessions {
  begin: (opened: {
    plan: Plan;
    rev: number;
    savedAt: string;
    dropped: DroppedReference[];
    /** its text as it is kept; absent for a new plan */
    kept?: Omit<PlanBody, "id">;
    /** steps of change it has seen before */
    changes?: number;
  }) => Promise<PlanSession>;
  /** a session whose changes are forgotten with it */
  beginUnkept: (plan: Plan) => Promise<PlanSession>;
  /** lets go of a session; one with something that could not be saved is kept, and goes on trying */
  end: (session: PlanSession) => void;
  /** the plans that were closed with changes that could not be saved yet */
  notSaved: StoreApi<{ plans: readonly string[] }>;
  /** such a plan as it was left; undefined where all of it is saved */
  leftPlan: (id: string) => Plan | undefined;
  /** takes back a session that ended with something unsaved */
  unsaved: (id: string) => PlanSession | undefined;
  /** sends at once what of closed plans waits */
  hurry: () => void;
  /** whether something of a plan that was closed could not be saved yet */
  hasUnsaved: () => boolean;
  /** gives up what could not be saved of a plan that is being removed or replaced */
  giveUp: (id: string) => void;
}

export function makePlanSessions({ database, now, newId }: Ground): PlanSessions {
  const ended = new Map<string, PlanSession>();
  const notSaved = createStore<{ plans: readonly string[] }>(() => ({ plans: [] }));

  function look(): void {
    const waiting = [...ended].filter(([, { saver }]) => saver.isWaiting());
    notSaved.setState({ plans: waiting.map(([id]) => id) });
  }

  return {
    notSaved,
    leftPlan(id) {
      const session = ended.get(id);
      return session?.saver.isWaiting() === true ? session.history.plan : undefined;
    },
    async begin({ plan, rev, savedAt, dropped, kept, changes = 0 }) {
      // what knows the schema, and what saves, comes with the first plan that is opened, not with the first screen
      const [{ createPlanSaver }, { historyOf }, { planText }, { whyNotKept }] = await Promise.all([
        import("#storage/plan-saver.ts"),
        import("./history.ts"),
        import("#storage/plan-text.ts"),
        import("#plan/why-not-kept.ts"),
      ]);
      const session: PlanSession = {
        history: historyOf(plan),
        saving: { state: "saved", at: savedAt },
        dropped,
        isKept: true,
        whyNotKept,
        onSaving: () => undefined,
        saver: createPlanSaver({
          database,
          id: plan.id,
          rev,
          opened: kept && { ...kept, at: savedAt, printedVersion: plan.printed.version },
          changes: () => changes + session.history.steps,
          textOf: planText,
          now,
          newId,
          onState: (state) => {
            session.saving = state;
            session.onSaving();
          },
        }),
      };
      return session;
    },
    async beginUnkept(plan) {
      const [{ historyOf }, { whyNotKept }] = await Promise.all([
        import("./history.ts"),
        import("#plan/why-not-kept.ts"),
      ]);
      return {
        history: historyOf(plan),
        saving: { state: "saved", at: "" },
        dropped: [],
        isKept: false,
        whyNotKept,
        onSaving: () => undefined,
        saver: keepsNothing,
      };
    },
    end(session) {
      if (!session.saver.isWaiting()) return;
      ended.set(session.history.plan.id, session);
      session.onSaving = look;
      look();
    },
    unsaved(id) {
      const session = ended.get(id);
      ended.delete(id);
      look();
      return session?.saver.isWaiting() === true ? session : undefined;
    },
    hurry: () => ended.forEach(({ saver }) => saver.hurry()),
    hasUnsaved: () => [...ended.values()].some(({ saver }) => saver.isWaiting()),
    giveUp(id) {
      ended.get(id)?.saver.stop();
      ended.delete(id);
      look();
    },
  };
}

const keepsNothing: PlanSaver = {
  rev: () => 0,
  save: () => undefined,
  settled: () => Promise.resolve(),
  hurry: () => undefined,
  isWaiting: () => false,
  stop: () => undefined,
};
