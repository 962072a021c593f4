import type { LinkArea } from "./link-areas.ts";
import { hexText } from "./pdf-strings.ts";
import type { Kid, StructurePart, StructureTree } from "./structure-tree.ts";

/** What the objects of a structure tree are written with: numbers of objects, given out as they are asked for. */
export interface StructureFile {
  newObject: () => { objId: number; content: string };
  /** the number of a page as an object; pages are counted from 0 */
  pageObject: (page: number) => number;
  links: readonly LinkArea[];
}

/**
 * Writes the tree as objects of the file and returns the number of its root. Parts that came to hold nothing are left
 * out; but a cell of a table is one even where it is blank.
 */
export function writeStructure(tree: StructureTree, file: StructureFile): number {
  const root = file.newObject();
  const numbers = new Map<StructurePart, number>();
  const top = writePart(tree.root, root.objId, { file, numbers });
  const parents = file.newObject();
  const refs = (parts: readonly StructurePart[]): string =>
    parts.map((part) => `${numbers.get(part) ?? top} 0 R`).join(" ");
  const ofPages = tree.contents.map((parts, page) => `${page} [${refs(parts)}]`);
  const ofLinks = file.links.map(({ part, key }) => `${key} ${refs([part])}`);
  parents.content = `<</Nums [${[...ofPages, ...ofLinks].join("\n")}]>>`;
  const next = tree.contents.length + file.links.length;
  root.content = `<</Type /StructTreeRoot /K [${top} 0 R] /ParentTree ${parents.objId} 0 R /ParentTreeNextKey ${next}>>`;
  return root.objId;
}

interface Writing {
  file: StructureFile;
  numbers: Map<StructurePart, number>;
}

function writePart(part: StructurePart, parent: number, writing: Writing): number {
  const { file, numbers } = writing;
  const object = file.newObject();
  numbers.set(part, object.objId);
  const page = firstPageOf(part.kids);
  const kids = part.kids.flatMap((kid) => kidText(kid, { ...writing, page, parent: object.objId }));
  object.content = [
    `<</S /${roleOf(part)} /P ${parent} 0 R`,
    ...(page === undefined ? [] : [`/Pg ${file.pageObject(page)} 0 R`]),
    ...(kids.length === 0 ? [] : [`/K ${kids.length === 1 ? kids[0] : `[${kids.join(" ")}]`}`]),
    ...attributesOf(part),
  ]
    .join(" ")
    .concat(">>");
  return object.objId;
}

function kidText(kid: Kid, writing: Writing & { page: number | undefined; parent: number }): string[] {
  const { file, page, parent } = writing;
  if ("part" in kid) return isEmpty(kid.part) ? [] : [`${writePart(kid.part, parent, writing)} 0 R`];
  const onPage = kid.page === page ? "" : ` /Pg ${file.pageObject(kid.page)} 0 R`;
  if ("content" in kid)
    return [onPage === "" ? `${kid.content}` : `<</Type /MCR${onPage} /MCID ${kid.content}>>`];
  const link = file.links[kid.annotation];
  return link === undefined ? [] : [`<</Type /OBJR${onPage} /Obj ${link.objId} 0 R>>`];
}

function firstPageOf(kids: readonly Kid[]): number | undefined {
  for (const kid of kids) if ("page" in kid) return kid.page;
  return undefined;
}

function isEmpty({ element, kids }: StructurePart): boolean {
  if (element.role === "TD" || element.role === "TH") return false;
  return kids.every((kid) => "part" in kid && isEmpty(kid.part));
}

/** A link that leads nowhere, as its address is not one anybody may open, is only words. */
function roleOf({ element, kids }: StructurePart): string {
  return element.role === "Link" && !kids.some((kid) => "annotation" in kid) ? "Span" : element.role;
}

function attributesOf({ element }: StructurePart): string[] {
  const { alt, actual, scope, numbered, language } = element;
  return [
    ...(language === undefined ? [] : [`/Lang ${hexText(language)}`]),
    ...(alt === undefined ? [] : [`/Alt ${hexText(alt)}`]),
    ...(actual === undefined ? [] : [`/ActualText ${hexText(actual)}`]),
    ...(scope === undefined ? [] : [`/A <</O /Table /Scope /${scope}>>`]),
    ...(numbered === true ? ["/A <</O /List /ListNumbering /Decimal>>"] : []),
  ];
}
