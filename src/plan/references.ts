import type { Dependency } from "./dependency.ts";
import { pointsSomewhere } from "./guess.ts";
import type { Outage } from "./outage.ts";
import { withOrWithout } from "./part.ts";
import type { Plan } from "./plan.ts";

/** A reference that was taken out: where it stood, and the id that is not in the plan. */
export interface DroppedReference {
  path: (string | number)[];
  id: string;
}

/** A plan whose references all lead somewhere, and what had to be taken out for that. */
export interface SoundPlan {
  plan: Plan;
  dropped: DroppedReference[];
}

/**
 * Takes out every reference to a part that is not in the plan (plan file, § Reading). `upstreams` and `needs`
 * stay, because they may name a provider of the catalogue; only the id of a dependency is dropped from
 * `upstreams`, where it cannot stand. Every edit that removes something ends here, so that undo, which brings
 * the plan before it back, brings every reference back too.
 */
export function withSoundReferences(plan: Plan): SoundPlan {
  const dropped: DroppedReference[] = [];
  const contacts = idsOf(plan.contacts);
  const dependencies = idsOf(plan.dependencies);
  const streams = idsOf(plan.streams);
  const actions = idsOf(plan.actions);

  function oneOf(known: Set<string>, id: string | null, ...path: (string | number)[]): string | null {
    if (id === null || known.has(id)) return id;
    dropped.push({ path, id });
    return null;
  }
  function allOf(known: Set<string>, ids: string[], ...path: (string | number)[]): string[] {
    return kept(
      ids,
      (id) => known.has(id),
      (id) => id,
      path,
    );
  }
  function kept<Entry>(
    entries: Entry[],
    isKnown: (entry: Entry) => boolean,
    idOf: (entry: Entry) => string,
    path: (string | number)[],
  ): Entry[] {
    const left = entries.filter(isKnown);
    if (left.length === entries.length) return entries;
    for (const entry of entries) if (!isKnown(entry)) dropped.push({ path, id: idOf(entry) });
    return left;
  }

  function soundDependency(dependency: Dependency, index: number): Dependency {
    const path = ["dependencies", index] as const;
    return {
      ...dependency,
      upstreams: kept(
        dependency.upstreams,
        (id) => !dependencies.has(id),
        (id) => id,
        [...path, "upstreams"],
      ),
      affects: kept(
        dependency.affects,
        (effect) => streams.has(effect.stream),
        (effect) => effect.stream,
        [...path, "affects"],
      ),
      contacts: allOf(contacts, dependency.contacts, ...path, "contacts"),
      owner: oneOf(contacts, dependency.owner, ...path, "owner"),
      approval: dependency.approval && {
        ...dependency.approval,
        first: oneOf(contacts, dependency.approval.first, ...path, "approval", "first"),
        second: oneOf(contacts, dependency.approval.second, ...path, "approval", "second"),
      },
    };
  }
  function soundOutage(outage: Outage, index: number): Outage {
    return { ...outage, actions: allOf(actions, outage.actions, "outages", index, "actions") };
  }

  const sound: Plan = {
    ...plan,
    dependencies: plan.dependencies.map(soundDependency),
    callOrder: allOf(contacts, plan.callOrder, "callOrder"),
    decisions: plan.decisions.map((decision, index) => ({
      ...decision,
      who: oneOf(contacts, decision.who, "decisions", index, "who"),
      deputy: oneOf(contacts, decision.deputy, "decisions", index, "deputy"),
    })),
    copies: plan.copies.map((copy, index) => ({
      ...copy,
      holder: oneOf(contacts, copy.holder, "copies", index, "holder"),
    })),
    ai: plan.ai.map((tool, index) => ({
      ...tool,
      reviewer: oneOf(contacts, tool.reviewer, "ai", index, "reviewer"),
      dependency: oneOf(dependencies, tool.dependency, "ai", index, "dependency"),
    })),
    actions: plan.actions.map((action, index) => ({
      ...action,
      owner: oneOf(contacts, action.owner, "actions", index, "owner"),
      dependency: oneOf(dependencies, action.dependency, "actions", index, "dependency"),
    })),
    drills: plan.drills.map((drill, index) => ({
      ...drill,
      leader: oneOf(contacts, drill.leader, "drills", index, "leader"),
      who: allOf(contacts, drill.who, "drills", index, "who"),
      actions: allOf(actions, drill.actions, "drills", index, "actions"),
    })),
    outages: plan.outages.map(soundOutage),
    review: { ...plan.review, owner: oneOf(contacts, plan.review.owner, "review", "owner") },
  };
  const guesses = kept(
    plan.guesses,
    (path) => pointsSomewhere(sound, path),
    (path) => path,
    ["guesses"],
  );
  return { plan: { ...sound, guesses }, dropped };
}

/**
 * The plan without any reference to a dependency or provider that is about to go: `needs` and `upstreams`
 * cannot tell a removed part from a provider of the catalogue, so removing one has to name it.
 */
export function withoutLinksTo(plan: Plan, id: string): Plan {
  const without = (ids: string[]): string[] => withOrWithout(ids, id, false);
  return {
    ...plan,
    dependencies: plan.dependencies.map((dependency) => ({
      ...dependency,
      needs: without(dependency.needs),
      upstreams: without(dependency.upstreams),
      backup: dependency.backup && { ...dependency.backup, needs: without(dependency.backup.needs) },
    })),
  };
}

function idsOf(parts: { id: string }[]): Set<string> {
  return new Set(parts.map((part) => part.id));
}
