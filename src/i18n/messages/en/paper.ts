export const paper = {
  "paper.title": "{business}: outage plan",
} as const;
