import type { PlanQuestion } from "#advice/plan-questions.ts";

/** Questions under one heading: those of a thing, or of what the plan is about besides. */
export interface QuestionGroup {
  /** the id of a thing; null for the others */
  thing: string | null;
  name: "sales" | "thing" | "causes" | "people" | "paper" | "upkeep";
  questions: PlanQuestion[];
}

const order = ["sales", "thing", "causes", "people", "paper", "upkeep"] as const;

/** The questions by what they are about: the business, each thing, causes, people, paper, upkeep. */
export function groupsOf(questions: readonly PlanQuestion[]): QuestionGroup[] {
  const groups = new Map<string, QuestionGroup>();
  for (const question of questions) {
    const { asked } = question;
    const thing = "thing" in asked ? asked.thing : null;
    const name = nameOfGroup(asked);
    const key = `${name} ${thing}`;
    const group = groups.get(key);
    if (group) group.questions.push(question);
    else groups.set(key, { thing, name, questions: [question] });
  }
  return [...groups.values()].toSorted((one, other) => order.indexOf(one.name) - order.indexOf(other.name));
}

function nameOfGroup(asked: PlanQuestion["asked"]): QuestionGroup["name"] {
  if (asked.of === "business" || asked.of === "stream") return "sales";
  if (asked.of === "cause") return "causes";
  if (asked.of !== "plan") return "thing";
  if (["lead", "contacts", "decisions"].includes(asked.part)) return "people";
  return asked.part === "review" ? "upkeep" : "paper";
}
