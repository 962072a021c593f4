export const things = {
  "things.title": "Things",
} as const;
