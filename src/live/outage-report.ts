import type { OutageCost } from "#cost/one-outage.ts";
import type { PaperForm } from "#content/paper-form.ts";
import { formsTypedIn } from "#document/form-into.ts";
import type { PaperContent } from "#document/paper-content.ts";
import type { Channel } from "#plan/customer-words.ts";
import type { Dependency } from "#plan/dependency.ts";
import type { LogEntry, Outage } from "#plan/outage.ts";
import type { Plan } from "#plan/plan.ts";
import { costSoFar } from "./cost-so-far.ts";
import { outageLog, type LogLine } from "./outage-log.ts";
import { minutesReadOff } from "./outage-time.ts";
import { rootsInWork, thingInWork } from "./thing-in-work.ts";

/** What happened in an outage, for those who were not there. Design, § 7 *Live* 6. */
export interface OutageReport {
  startedAt: string;
  endedAt: string | null;
  /** as the times of the report are read, in whole minutes */
  minutes: number;
  down: { root: string; from: string; until: string | null }[];
  /** steps by their last answer */
  done: LogEntry[];
  couldNot: LogEntry[];
  later: LogEntry[];
  /** how often people were told, by channel, in the order it began */
  told: { channel: Channel; times: number }[];
  /** null where the plan cannot tell */
  cost: OutageCost | null;
  /** what the backups saved, if they ran as the plan says; 0 where there is none */
  saved: number;
  /** paper whose lines are still to be typed in, and the thing of the plan they go into */
  forms: { form: PaperForm; into: Dependency }[];
  log: LogLine[];
}

/** The report of an outage, worked out again whenever it is read. `now` is an ISO moment: it may go on still. */
export function outageReport(
  plan: Plan,
  outage: Outage,
  { content, now }: { content: Pick<PaperContent, "playbooks" | "providers" | "paperForms">; now: string },
): OutageReport {
  const cost = costSoFar(plan, outage, now);
  const answers = lastAnswers(outage.log);
  const used = rootsInWork(outage).flatMap((root) => thingInWork(root, plan, content).playbook.forms);
  return {
    startedAt: outage.startedAt,
    endedAt: outage.endedAt,
    minutes: minutesReadOff(outage.startedAt, outage.endedAt ?? now),
    down: outage.down.map(({ root, from, until }) => ({ root, from, until })),
    done: answers.filter(({ result }) => result === "done"),
    couldNot: answers.filter(({ result }) => result === "couldNot"),
    later: answers.filter(({ result }) => result === "later"),
    told: timesTold(outage.told),
    cost,
    saved: cost === null ? 0 : Math.max(0, cost.unprepared.likely - cost.prepared.likely),
    forms: formsTypedIn(
      content.paperForms.filter(({ id }) => used.includes(id)),
      plan.dependencies,
    ).flatMap(({ form, into }) => (into === null ? [] : [{ form, into }])),
    log: outageLog(outage),
  };
}

/** The last answer to each step, in the order of those. */
function lastAnswers(log: readonly LogEntry[]): LogEntry[] {
  const byStep = new Map<string, LogEntry>();
  for (const entry of log) {
    if (entry.result === "note" || entry.asked !== undefined) continue;
    const step = JSON.stringify([entry.root, entry.part, entry.step]);
    byStep.delete(step);
    byStep.set(step, entry);
  }
  return [...byStep.values()];
}

function timesTold(told: Outage["told"]): OutageReport["told"] {
  const times = new Map<Channel, number>();
  for (const { channel } of told) times.set(channel, (times.get(channel) ?? 0) + 1);
  return [...times].map(([channel, count]) => ({ channel, times: count }));
}
