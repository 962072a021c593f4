import type { LaidOut, Sheet } from "#layout/laid-out.ts";
import type { LinkMark } from "#layout/mark.ts";
import { plainText } from "#layout/plain-text.ts";
import type { Internals } from "./jspdf-internals.ts";
import { linkObject, targetOf, type LinkArea, type LinkTarget } from "./link-areas.ts";
import { metadataStream, type Metadata } from "./metadata-stream.ts";
import { pageLabels } from "./page-labels.ts";
import { writeStructure } from "./structure-objects.ts";
import { StructureTree } from "./structure-tree.ts";

interface PlacedLink extends LinkArea {
  mark: LinkMark;
  target: LinkTarget;
  page: number;
  object: { content: string };
}

/**
 * What makes a file of pages a tagged one: the structure of its text, its links as parts of it, its language, the
 * numbers of its pages, and what it says about itself. Everything goes through events of jsPDF while it puts the file
 * together, as objects of our own.
 */
export class TaggedFile {
  readonly tree: StructureTree;
  readonly #inside: Internals;
  readonly #laidOut: LaidOut;
  readonly #links: PlacedLink[] = [];

  constructor(inside: Internals, laidOut: LaidOut, about: Metadata) {
    this.#inside = inside;
    this.#laidOut = laidOut;
    this.tree = new StructureTree(inside.write);
    let catalog = "";
    inside.events.subscribe("putPage", ({ pageNumber }) => this.#putPage(pageNumber - 1));
    inside.events.subscribe("putAdditionalObjects", () => {
      catalog = this.#putObjects(about);
    });
    inside.events.subscribe("putCatalog", () => inside.write(catalog));
  }

  /** A link's area; where it may not lead, its words stay words. */
  putLink(mark: LinkMark): void {
    const target = targetOf(mark, this.#laidOut);
    if (target === null) return;
    const page = this.tree.contents.length - 1;
    const part = this.tree.putLink(this.#links.length);
    const key = this.#laidOut.sheets.length + this.#links.length;
    this.#links.push({ mark, target, part, page, key, objId: 0, object: { content: "" } });
  }

  #putPage(page: number): void {
    const { write, newAdditionalObject } = this.#inside;
    const links = this.#links.filter((link) => link.page === page);
    for (const link of links) {
      const object = newAdditionalObject();
      Object.assign(link, { object, objId: object.objId });
    }
    write(`/StructParents ${page}`);
    if (links.length > 0) write(`/Tabs /S /Annots [${links.map(({ objId }) => `${objId} 0 R`).join(" ")}]`);
  }

  /** Writes the objects, and gives the lines that lead to them from the root of the file. */
  #putObjects(about: Metadata): string {
    const { sheets } = this.#laidOut;
    const newObject = this.#inside.newAdditionalObject;
    const pageObject = (page: number): number => this.#inside.getPageInfo(page + 1).objId;
    for (const { mark, target, key, page, object } of this.#links) {
      const paper = sheets[page]?.paper ?? this.#laidOut.paper;
      const says = plainText(saysOf(target, sheets));
      object.content = linkObject({ area: mark, paper, target, key, pageObject, page, says });
    }
    const root = writeStructure(this.tree, { newObject, pageObject, links: this.#links });
    const metadata = newObject();
    metadata.content = metadataStream(about);
    return [
      `/MarkInfo <</Marked true>> /StructTreeRoot ${root} 0 R`,
      `/Metadata ${metadata.objId} 0 R`,
      `/PageLabels ${pageLabels()}`,
      ...(isLanguageTag(about.language) ? [`/Lang (${about.language})`] : []),
    ].join("\n");
  }
}

/** What a link says by itself: the name of the page it leads to, or the number or address it opens. */
function saysOf(target: LinkTarget, sheets: readonly Sheet[]): string {
  if ("sheet" in target) return sheets[target.sheet]?.title ?? "";
  return target.address.replace(/^(tel|mailto):/i, "");
}

/** Letters, digits and hyphens: any tag of BCP 47, and nothing that means something in a file. */
function isLanguageTag(tag: string): boolean {
  return /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(tag);
}
