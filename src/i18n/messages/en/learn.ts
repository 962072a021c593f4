export const learn = {
  "learn.title": "Learn from a real outage",
} as const;
