export const todo = {
  "todo.title": "To do",
} as const;
