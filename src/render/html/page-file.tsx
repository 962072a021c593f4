import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import type { WordedDocument } from "#document/leaf.ts";
import type { Translate } from "#i18n/translate.ts";
import { pageStyle } from "./page-style.ts";
import { WebPage } from "./web-page.tsx";

/** What the file may do when it is opened: be looked at. It runs nothing, loads nothing and sends nothing. */
const pagePolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** The first thing in the file's head: a policy governs only what follows it. */
const metas: Record<string, string>[] = [
  { charset: "utf-8" },
  { "http-equiv": "Content-Security-Policy", content: pagePolicy },
  { name: "viewport", content: "width=device-width, initial-scale=1" },
  { name: "color-scheme", content: "light dark" },
  { name: "referrer", content: "no-referrer" },
  { name: "robots", content: "noindex" },
  // numbers that dial are links already
  { name: "format-detection", content: "telephone=no" },
];

/**
 * The text of the web page file. React draws into a document nobody sees, which is then written out by the browser: no
 * markup is put together from what the owner typed.
 */
export function pageFile(document: WordedDocument, words: Translate): string {
  const page = window.document.implementation.createHTMLDocument(document.title);
  page.documentElement.lang = document.language;
  page.head.prepend(...metas.map((attributes) => metaWith(attributes, page)));
  const root = createRoot(page.body);
  flushSync(() => root.render(<WebPage document={document} words={words} />));
  const markup = page.documentElement.outerHTML;
  root.unmount();
  // the style is put in as text: our own policy, which holds for the unseen document too, refuses style elements
  return `<!doctype html>\n${markup.replace("</head>", () => `<style>${pageStyle}</style></head>`)}\n`;
}

function metaWith(attributes: Record<string, string>, page: Document): HTMLMetaElement {
  const meta = page.createElement("meta");
  for (const [name, value] of Object.entries(attributes)) meta.setAttribute(name, value);
  return meta;
}
