import { editionOfCopy, readPageInShort, type Edition } from "./edition.ts";
import type { Plan } from "./plan.ts";
import type { Copy } from "./upkeep.ts";

/** How a printing looks, beside which of its sheets were ticked. */
export interface Look extends Pick<Edition, "type" | "copy"> {
  isPageOneAlone: boolean;
}

export function lookOf({ type, copy, pages }: Pick<Edition, "type" | "copy" | "pages">): Look {
  const isPageOneAlone = pages.length > 0 && pages.every((page) => readPageInShort(page).leaf === "page-one");
  return { type, copy, isPageOneAlone };
}

export function isSameLook(one: Look, other: Look): boolean {
  return one.type === other.type && one.copy === other.copy && one.isPageOneAlone === other.isPageOneAlone;
}

/** The printing a place gets where it is said to have the newest version: in the look it had. */
export function editionToHang(
  plan: Pick<Plan, "printed">,
  copy: Copy,
): Pick<Edition, "id" | "version"> | null {
  const { version, editions = [] } = plan.printed;
  const ofVersion = editions.filter((each) => each.version === version);
  const before = editionOfCopy(plan, copy);
  const alike = before && ofVersion.find((each) => isSameLook(lookOf(each), lookOf(before)));
  return alike ?? ofVersion[0] ?? null;
}
