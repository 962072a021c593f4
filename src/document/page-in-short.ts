import { pageInShort } from "#plan/edition.ts";

/** A page as the plan keeps it once it is printed: its words on its paper, so that on Letter it is another page. */
export function inShort({ texts, paper, leaf, title }: PrintedWords): string {
  return pageInShort({ words: `${paper.width}x${paper.height}:${texts.join("")}`, leaf, title });
}

interface PrintedWords {
  /** in reading order, without the foot */
  texts: readonly string[];
  paper: { width: number; height: number };
  /** the id of its leaf; a back goes by its front's id and title */
  leaf: string;
  title: string;
}
