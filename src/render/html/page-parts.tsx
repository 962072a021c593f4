import type { ReactNode } from "react";
import type { Heading, Item } from "#document/blocks.ts";
import { openableAddress } from "#document/openable-address.ts";
import { usePage } from "./page-context.ts";

/** Nothing is known here: a line to write on where the page is printed, words where it is read. */
export function Blank() {
  return (
    <span className="blank">
      <span>{usePage().words("paper.web.blank")}</span>
    </span>
  );
}

/** The words, or a blank. */
export function OrBlank({ words }: { words: string | null }) {
  return words === null ? <Blank /> : words;
}

/** A heading below that of its part. */
export function BlockHeading({ heading }: { heading: Heading<string> }) {
  return (
    <h3>
      {heading.text}
      <Aside heading={heading} />
    </h3>
  );
}

export function Aside({ heading: { note } }: { heading: Heading<string> }) {
  return note !== undefined && note !== "" && <span className="aside"> {note}</span>;
}

/** A box to tick on paper. */
export function Box() {
  return <span className="box" role="img" aria-label={usePage().words("paper.web.box")} />;
}

interface LinkProps {
  to: Item<string>["link"] | null;
  children: ReactNode;
}

/** Leads to another part of the page, or to an address anyone may open; else only words. */
export function LinkTo({ to, children }: LinkProps) {
  const { hrefOf } = usePage();
  const href = !to ? null : "address" in to ? openableAddress(to.address) : hrefOf(to.leaf);
  if (href === null) return children;
  return (
    <a href={href} rel="noopener noreferrer">
      {children}
    </a>
  );
}

/** A phone number that dials, or a blank. */
export function PhoneNumber({ number, dial }: { number: string | null; dial: string | null }) {
  if (number === null) return <Blank />;
  return (
    <LinkTo to={dial === null ? null : { address: dial }}>
      <span className="number">{number}</span>
    </LinkTo>
  );
}

/** The words of an item, beginning and end bold. */
export function ItemWords({ item: { before, text, after, link } }: { item: Item<string> }) {
  return (
    <LinkTo to={link}>
      {before !== undefined && <strong>{before} </strong>}
      {text}
      {after !== undefined && <strong> {after}</strong>}
    </LinkTo>
  );
}
