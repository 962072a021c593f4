import type { paper } from "#i18n/messages/en/paper.ts";

type Key = keyof typeof paper;

/**
 * What a page that scrolls says where paper names a page or a side of the sheet; null: nothing, there is a link
 * instead. The number of a page itself becomes the name of the leaf it would be.
 */
export const flowingWords: Partial<Record<Key, Key | null>> = {
  "paper.backOfPage": null,
  "paper.firstTenTurn": null,
  "paper.firstTenOnPage": null,
  "paper.turnOver": null,
  "paper.goToPage": "paper.web.goTo",
  "paper.theirNumbers": "paper.web.theirNumbers",
  "paper.honestWhere": "paper.web.blanksWhere",
  "paper.gapPage": "paper.web.where",
  "paper.newer": "paper.web.newer",
};
