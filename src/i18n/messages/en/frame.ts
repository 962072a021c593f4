export const frame = {
  "frame.skip": "Skip to the page",
} as const;
