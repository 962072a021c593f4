export const ai = {
  "ai.title": "AI tools",
} as const;
