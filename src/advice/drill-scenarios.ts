import type { Content } from "#content/content.ts";
import type { Figures } from "#cost/figures.ts";
import { networkOf } from "#cost/network.ts";
import { reachOf } from "#cost/outage-course.ts";
import type { Plan } from "#plan/plan.ts";
import { drillSurprises, type DrillSurprise } from "./drill-surprises.ts";
import { rootsHere } from "./incident-here.ts";

/** What a drill is about: from the plan itself, or a scene of ours that fits it. */
export type DrillTopic =
  | { is: "costliest"; thing: string }
  | { is: "sharedCause"; cause: string; falls: readonly string[] }
  | { is: "untriedBackup"; thing: string; backup: string }
  | { is: "scene"; title: string; scene: string }
  | { is: "incident"; title: string; scene: string };

/** A scene that can be practised with this plan. */
export interface DrillScenario {
  /** the same for the same plan: "costliest", "scene-s-ransom" */
  id: string;
  topic: DrillTopic;
  /** ids of the things or providers that fail: the cards in hand */
  roots: readonly string[];
  /** three */
  surprises: readonly DrillSurprise[];
}

/** The scenarios a plan gives, or why it gives none. */
export type DrillsOffered =
  | { scenarios: [DrillScenario, ...DrillScenario[]] }
  | { scenarios: []; why: "noThings" };

/** The same at most of scenes of ours and of outages that happened. */
const mostReady = 3;

interface Known {
  content: Pick<Content, "drills" | "incidents">;
  /** null as long as they are being worked out */
  figures: Pick<Figures, "sharedCauses"> | null;
  /** ids of all things, the costliest first */
  costliestFirst: readonly string[];
}

/**
 * What to practise: the costliest thing, the worst shared cause, the backup never tried, then scenes of ours and
 * outages that happened which touch what is in the plan. Design, § 7 *Drill*; issue 7, § 2.
 */
export function drillScenarios(plan: Plan, { content, figures, costliestFirst }: Known): DrillsOffered {
  const ids = new Set(plan.dependencies.map(({ id }) => id));
  const order = [...new Set([...costliestFirst.filter((id) => ids.has(id)), ...ids])];
  const [costliest] = order;
  if (costliest === undefined) return { scenarios: [], why: "noThings" };

  function scenario(id: string, topic: DrillTopic, roots: readonly string[], tries?: string): DrillScenario {
    const stopped = stoppedBy(plan, roots);
    const surprises = drillSurprises(plan, { stopped, costliestFirst: order, triesBackupOf: tries });
    return { id, topic, roots, surprises };
  }

  const further: DrillScenario[] = [];
  const worst = figures?.sharedCauses.find(({ id, falls }) => id !== costliest && falls.length > 0);
  if (worst)
    further.push(
      scenario("shared-cause", { is: "sharedCause", cause: worst.id, falls: worst.falls }, [worst.id]),
    );
  const untried = untriedBackup(plan, order);
  if (untried)
    further.push(
      scenario("untried-backup", { is: "untriedBackup", ...untried }, [untried.thing], untried.thing),
    );
  return {
    scenarios: [
      scenario("costliest", { is: "costliest", thing: costliest }, [costliest]),
      ...further,
      ...readyScenes(plan, content),
      ...incidents(plan, content).map(({ id, title, scene, roots }) =>
        scenario(`incident-${id}`, { is: "incident", title, scene }, roots),
      ),
    ],
  };
}

/** Ids of the things that stop when these fail, themselves included where they are things; no backup runs. */
function stoppedBy(plan: Pick<Plan, "dependencies" | "providers">, roots: readonly string[]): string[] {
  const network = networkOf(plan);
  const places = roots.map((id) => network.ids.indexOf(id)).filter((place) => place >= 0);
  return reachOf(network, places).map((place) => network.ids[place] ?? "");
}

/** The costliest thing whose backup was never tried. */
function untriedBackup(
  { dependencies }: Pick<Plan, "dependencies">,
  order: readonly string[],
): { thing: string; backup: string } | null {
  const untried = new Map(
    dependencies.flatMap(({ id, backup }) =>
      backup !== null && backup.lastTested === null && backup.title.trim() !== ""
        ? [[id, backup.title.trim()] as const]
        : [],
    ),
  );
  const thing = order.find((id) => untried.has(id));
  return thing === undefined ? null : { thing, backup: untried.get(thing) ?? "" };
}

/** Scenes of ours for this kind of business, with the first thing of the plan whose card they are about. */
function readyScenes(
  { business, dependencies }: Pick<Plan, "business" | "dependencies">,
  { drills }: Pick<Content, "drills">,
): DrillScenario[] {
  return drills.scenarios
    .filter(({ fits }) => fits.includes(business.type))
    .flatMap(({ id, title, scene, playbooks, surprises }) => {
      const [root] = playbooks.flatMap((card) => dependencies.filter(({ category }) => category === card));
      if (root === undefined) return [];
      return {
        id: `scene-${id}`,
        topic: { is: "scene", title, scene } as const,
        roots: [root.id],
        surprises: surprises.map(({ text, ask }) => ({ is: "ready", text, ask }) as const),
      };
    })
    .slice(0, mostReady);
}

/** The latest outages that would have come here, each with another cause. */
function incidents(
  plan: Plan,
  content: Pick<Content, "incidents">,
): { id: string; title: string; scene: string; roots: string[] }[] {
  const causes = new Set<string>();
  return content.incidents
    .toSorted((one, other) => (one.date < other.date ? 1 : -1))
    .flatMap((incident) => {
      const roots = rootsHere(plan, incident);
      const cause = roots.join(" ");
      if (roots.length === 0 || causes.has(cause)) return [];
      causes.add(cause);
      return { id: incident.id, title: incident.title, scene: incident.drillPrompt, roots };
    })
    .slice(0, mostReady);
}
