import type { Plan } from "#plan/plan.ts";
import type { Database } from "./database.ts";
import { listPlans } from "./kept-plans.ts";
import { readStored, type KeptPlanRead } from "./read-plan.ts";
import { notStored, stored, type Stored } from "./stored.ts";

/** Every plan in use as a file holds it, and how many cannot be read. */
export async function readAllPlans(
  database: Database,
  readPlan: (id: string) => Promise<KeptPlanRead> = (id) => readStored(database, id),
): Promise<Stored<{ plans: Plan[]; unreadable: number }>> {
  const listed = await listPlans(database);
  if (!listed.ok) return listed;
  const plans: Plan[] = [];
  let unreadable = 0;
  for (const { id } of listed.value.plans) {
    // oxlint-disable-next-line no-await-in-loop -- one after another: a thousand at once would hold the page up
    const read = await readPlan(id);
    if (read.is === "failed") return notStored(read.reason);
    if (read.is === "plan") plans.push(read.plan);
    if (read.is === "unreadable") unreadable += 1;
  }
  return stored({ plans, unreadable });
}
