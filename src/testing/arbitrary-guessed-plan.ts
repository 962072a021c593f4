import fc from "fast-check";
import { guessPath } from "#plan/guess.ts";
import type { Plan } from "#plan/plan.ts";
import { arbitraryPlan } from "./arbitrary-plan.ts";

/** Small plans of which any of the values the starter may guess are guesses. */
export const arbitraryGuessedPlan: fc.Arbitrary<Plan> = arbitraryPlan().chain((plan) =>
  fc.subarray(pathsOf(plan)).map((guesses) => ({ ...plan, guesses })),
);

const streamFields = [
  "weeklySales",
  "margin",
  "comesBack",
  "hours",
  "customersPerWeek",
  "leaveForGood",
  "customerValue",
] as const;

function pathsOf({ streams, dependencies }: Plan): string[] {
  return [
    guessPath.streams,
    guessPath.things,
    ...(["hours", "people", "hourlyWage", "overtimeFactor", "certainty"] as const).map(guessPath.business),
    ...streams.flatMap(({ id }) => streamFields.map((field) => guessPath.stream(id, field))),
    ...dependencies.flatMap(({ id, upstreams, backup }) => [
      ...(["needs", "affects", "tolerableMinutes", "stalledPeople", "extraPerHour"] as const).map((field) =>
        guessPath.dependency(id, field),
      ),
      ...upstreams.map((provider) => guessPath.upstream(id, provider)),
      ...(backup
        ? (["keeps", "readyAfterMinutes"] as const).map((field) => guessPath.backup(id, field))
        : []),
    ]),
  ];
}
