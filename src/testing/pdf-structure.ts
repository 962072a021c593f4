import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A part of a page's text as a reader program sees it: what it is, its words, and the parts in it. */
export interface ReadPart {
  role: string;
  alt: string;
  /** the words that stand in it directly */
  text: string;
  parts: ReadPart[];
}

/** A page of a tagged file, read back. */
export interface ReadPage {
  parts: ReadPart[];
  /** words outside of the structure, marked as decoration */
  decoration: string[];
  /** words that are neither */
  lost: string[];
}

/** The structure of each page of a file. */
export async function pdfStructure(file: Uint8Array): Promise<ReadPage[]> {
  const pdf = await getDocument({ data: file.slice(), useSystemFonts: false, verbosity: 0 }).promise;
  return Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const page = await pdf.getPage(index + 1);
      const { items } = await page.getTextContent({ includeMarkedContent: true });
      const words = wordsByContent(items);
      const tree = await page.getStructTree();
      return {
        parts: tree === null ? [] : [partOf(tree, words.byId)],
        decoration: words.decoration,
        lost: words.lost,
      };
    }),
  );
}

type Items = Awaited<
  ReturnType<
    Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>["promise"]>["getPage"]>>["getTextContent"]
  >
>["items"];

function wordsByContent(items: Items) {
  const byId = new Map<string, string>();
  const decoration: string[] = [];
  const lost: string[] = [];
  const open: { id: string | null; tag: string }[] = [];
  for (const item of items) {
    if ("str" in item) {
      const within = open.findLast(({ id, tag }) => id !== null || tag === "Artifact");
      const words = item.str + (item.hasEOL ? " " : "");
      if (within === undefined) lost.push(words);
      else if (within.id === null) decoration.push(words);
      else byId.set(within.id, (byId.get(within.id) ?? "") + words);
    } else if (item.type === "endMarkedContent") open.pop();
    else open.push({ id: item.id ?? null, tag: tagOf(item) });
  }
  return { byId, decoration: decoration.filter(isSaid), lost: lost.filter(isSaid) };
}

function isSaid(words: string): boolean {
  return words.trim() !== "";
}

/** The types of pdf.js leave the tag out. */
function tagOf(item: object): string {
  return "tag" in item ? String(item.tag) : "";
}

interface TreeNode {
  role?: string;
  alt?: string;
  type?: string;
  id?: string;
  children?: TreeNode[];
}

function partOf(node: TreeNode, byId: ReadonlyMap<string, string>): ReadPart {
  const kids = node.children ?? [];
  const text = kids.map((kid) => (kid.type === "content" ? (byId.get(kid.id ?? "") ?? "") : "")).join("");
  return {
    role: node.role ?? "",
    alt: node.alt ?? "",
    text: text.replaceAll(/\s+/g, " ").trim(),
    parts: kids.flatMap((kid) =>
      kid.type === undefined
        ? [partOf(kid, byId)]
        : kid.type === "object" || kid.type === "annotation"
          ? [{ role: "annotation", alt: "", text: "", parts: [] }]
          : [],
    ),
  };
}

/** Every part below these and they themselves, in reading order. */
export function allParts(parts: readonly ReadPart[]): ReadPart[] {
  return parts.flatMap((part) => [part, ...allParts(part.parts)]);
}
