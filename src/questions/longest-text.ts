/** Letters of a title as it is typed: of a thing to do, a fix, a backup. Paper has a line or two for it. */
export const longestTitle = 200;

/** Letters of the label of a client and of an adviser's name: they stand on the foot of every page. */
export const longestClientName = 120;
