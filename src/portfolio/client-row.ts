import { nextReview, type NextReview } from "#readiness/next-review.ts";
import { readinessScore, type ReadinessQuestions } from "#readiness/readiness-score.ts";
import type { PlanInShort } from "./plan-in-short.ts";

/** What is known of a client's plan without reading it. */
export interface ListedPlan {
  id: string;
  name: string;
  client: string;
  printedVersion: number;
  printedOn: string | null;
  isPaperOld: boolean;
  reviewedOn: string | null;
  everyMonths: number;
}

/** A client's plan as a row of the list; what is worked out is null until it is, or where the plan cannot be read. */
export interface ClientRow extends Pick<
  ListedPlan,
  "id" | "name" | "client" | "printedVersion" | "printedOn" | "isPaperOld"
> {
  review: NextReview | null;
  short: PlanInShort | null;
  /** 0..100, unrounded; null where nothing is answered: that is not 0 */
  readiness: number | null;
}

/** The plans that carry a client's label, as rows. Design, § 2 *Clients*. */
export function clientRows(
  plans: readonly ListedPlan[],
  { shorts, check, today }: ShortsAndCheck,
): ClientRow[] {
  return plans
    .filter(({ client }) => client.trim() !== "")
    .map(({ id, name, client, printedVersion, printedOn, isPaperOld, reviewedOn, everyMonths }) => {
      const short = shorts.get(id) ?? null;
      return {
        id,
        name,
        client,
        printedVersion,
        printedOn,
        isPaperOld,
        review: nextReview({ reviewedOn, printedOn, everyMonths }, today),
        short,
        readiness: short && check && readinessScore(check, short.answers).score,
      };
    });
}

interface ShortsAndCheck {
  /** by id */
  shorts: ReadonlyMap<string, PlanInShort>;
  /** null while it is not known */
  check: ReadinessQuestions | null;
  today: string;
}
