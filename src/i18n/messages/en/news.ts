export const news = {
  "news.title": "News: facts or rumours",
} as const;
