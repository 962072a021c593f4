export const ready = {
  "ready.title": "Readiness",
} as const;
