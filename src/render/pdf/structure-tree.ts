import type { Sheet } from "#layout/laid-out.ts";
import type { Mark, Role, TagElement, TextMark } from "#layout/mark.ts";
import { point } from "#layout/paper-size.ts";
import { hexText } from "./pdf-strings.ts";

/** What a part of the tree is: what the layout says, or one of the two kinds that hold its parts. */
interface PartElement extends Omit<TagElement, "role"> {
  role: Role | "Document" | "Sect";
}

/** An element of the text's structure, as it grows while pages are drawn. */
export interface StructurePart {
  element: PartElement;
  parent: StructurePart | null;
  kids: Kid[];
  /** the text that was drawn in it last */
  text?: WrittenMark;
}

/** A mark that is read as text. */
type WrittenMark = Extract<Mark, { kind: "text" | "drawn-text" | "missing-letters" }>;

/** What a part holds: further parts, a stretch of a page's content by its number there, or the area of a link. */
export type Kid =
  | { part: StructurePart }
  | { page: number; content: number }
  | { page: number; annotation: number };

/** Marks outside of the text: what repeats from page to page, and what is only drawn. */
type Decoration = "Pagination" | "Layout";

/**
 * Writes down, while the pages are drawn, what of them is which part of the text: one tree for the whole file, whose
 * parts run on from page to page, and numbered stretches of content that belong to them. What belongs to none is
 * decoration, which a program that reads aloud leaves out.
 */
export class StructureTree {
  readonly root: StructurePart = { element: { role: "Document" }, parent: null, kids: [] };
  /** of each page, the parts its stretches of content belong to, in the order of their numbers */
  readonly contents: StructurePart[][] = [];
  readonly #write: (line: string) => unknown;
  readonly #sections = new Map<string, StructurePart>();
  readonly #latest = new Map<TagElement, StructurePart>();
  #open: StructurePart[] = [];
  /** what the stretch being written belongs to */
  #within: StructurePart | Decoration | null = null;

  constructor(write: (line: string) => unknown) {
    this.#write = write;
  }

  /** The marks that follow are on a further page. A leaf printed a second time is a section of its own. */
  beginPage({ leaf, part }: Sheet): void {
    this.contents.push([]);
    const known = part === 0 ? undefined : this.#sections.get(leaf);
    const section = known ?? addPart(this.root, { role: "Sect" });
    this.#sections.set(leaf, section);
    this.#open = [section];
  }

  endPage(): void {
    this.#goInto(null);
  }

  /** Puts a mark where it belongs, drawn as `draw` does; what opens and closes parts draws nothing. */
  put(mark: Mark, draw: (mark: Mark) => void): void {
    if (mark.kind === "open") return this.#openPart(mark.element, mark.starts === true);
    if (mark.kind === "close") {
      this.#open.pop();
      return;
    }
    const place = this.#placeOf(mark);
    this.#goInto(place);
    if (typeof place === "string" || !isText(mark)) return draw(mark);
    if (mark.kind === "text" && place.text && isApart(place.text, mark)) draw(spaceBefore(mark));
    place.text = mark;
    const text = textBehind(mark);
    if (text === null) return draw(mark);
    this.#write(`/Span <</ActualText ${hexText(text)}>> BDC`);
    draw(mark);
    this.#write("EMC");
  }

  /** The link whose area is `annotation`; a part of its own where none is open. */
  putLink(annotation: number): StructurePart {
    const inside = this.#innermost();
    const part = inside.element.role === "Link" ? inside : addPart(inside, { role: "Link" });
    part.kids.push({ page: this.contents.length - 1, annotation });
    return part;
  }

  #openPart(element: TagElement, starts: boolean): void {
    const known = starts ? undefined : this.#latest.get(element);
    const part = known ?? addPart(this.#innermost(), element);
    this.#latest.set(element, part);
    this.#open.push(part);
  }

  #innermost(): StructurePart {
    return this.#open.at(-1) ?? this.root;
  }

  #placeOf(mark: Mark): StructurePart | Decoration {
    const part = this.#innermost();
    if (part.element.role === "Sect") return isText(mark) ? "Pagination" : "Layout";
    return isText(mark) || isSpokenFor(part.element) ? part : "Layout";
  }

  /** Ends the stretch of content in hand where it belongs elsewhere, and begins the next. */
  #goInto(place: StructurePart | Decoration | null): void {
    if (place === this.#within) return;
    if (this.#within !== null) this.#write("EMC");
    this.#within = place;
    if (place === null) return;
    if (typeof place === "string") {
      this.#write(`/Artifact <</Type /${place}>> BDC`);
      return;
    }
    const page = this.contents.length - 1;
    const onPage = this.contents[page] ?? [];
    this.#write(`/${place.element.role} <</MCID ${onPage.length}>> BDC`);
    place.kids.push({ page, content: onPage.length });
    onPage.push(place);
  }
}

function addPart(parent: StructurePart, element: PartElement): StructurePart {
  const part = { element, parent, kids: [] };
  parent.kids.push({ part });
  return part;
}

function isText(mark: Mark): mark is WrittenMark {
  return mark.kind === "text" || mark.kind === "drawn-text" || mark.kind === "missing-letters";
}

/** Whether a reader sees a space between two texts of one part: they stand on two lines, or with room between them. */
function isApart(before: WrittenMark, mark: WrittenMark): boolean {
  if ("goesOn" in before && before.goesOn) return false;
  const isOnLine = Math.abs(before.y - mark.y) < touching || before.kind === "missing-letters";
  const isBeside =
    Math.abs(before.x + before.width - mark.x) < touching ||
    Math.abs(mark.x + mark.width - before.x) < touching;
  return !isOnLine || !isBeside;
}

/** millimetres; a box for missing letters stands a little within their room */
const touching = 0.5;

/** A line does not end in a space where it is broken; one is written before the next, for whoever has it read aloud. */
function spaceBefore(mark: TextMark): TextMark {
  const width = mark.size * point * 0.25;
  return { ...mark, text: " ", x: mark.x - width, width };
}

/** Whether words stand for what is drawn in a part, so that lines and boxes are its content. */
function isSpokenFor({ role, alt, actual }: PartElement): boolean {
  return role === "Figure" || alt !== undefined || actual !== undefined;
}

/** The text of letters that are drawn as a box. A run drawn as a picture has its text behind it already. */
function textBehind(mark: Mark): string | null {
  return mark.kind === "missing-letters" ? mark.letters : null;
}
