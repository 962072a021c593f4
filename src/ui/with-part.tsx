import { Fragment, type ReactNode } from "react";

/**
 * A worded sentence with one of its parts shown in another way: a large amount, a link. The sentence stays whole in
 * the catalogue: `withPart(t("cost.headline", { about }), "€46", <b>€46</b>)`.
 */
export function withPart(sentence: string, part: string, shown: ReactNode): ReactNode {
  const at = part === "" ? -1 : sentence.indexOf(part);
  if (at === -1) return sentence;
  return (
    <Fragment>
      {sentence.slice(0, at)}
      {shown}
      {sentence.slice(at + part.length)}
    </Fragment>
  );
}
