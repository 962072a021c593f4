import type { Dependency } from "#plan/dependency.ts";
import type { Plan } from "#plan/plan.ts";

/** The kind of thing a question of the readiness check is about, where it is about one. */
const categoryOfQuestion: Readonly<Record<string, string>> = {
  "r-card-backup": "payments-card-terminal",
  "r-offline-rules": "payments-card-terminal",
  "r-internet": "internet",
  "r-phone": "phone-voip",
  "r-power": "electricity",
  "r-domain": "domain-dns",
};

/** The questions that are about one kind of thing: a test holds them to the content's. */
export const questionsAboutThings: readonly string[] = Object.keys(categoryOfQuestion);

/** The plan's things a question of the readiness check is about, in plan order. */
export function thingsAskedAbout(
  { dependencies }: Pick<Plan, "dependencies">,
  question: string,
): Dependency[] {
  const category = Object.hasOwn(categoryOfQuestion, question) ? categoryOfQuestion[question] : undefined;
  return category === undefined ? [] : dependencies.filter((thing) => thing.category === category);
}
