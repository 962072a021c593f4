export const problem = {
  "problem.share": "must be between 0 and 1",
} as const;
