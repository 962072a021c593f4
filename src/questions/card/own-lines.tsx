import { cardParts } from "#plan/card-lines.ts";
import { PartLines } from "./part-lines.tsx";

/** Own lines for the card? Design, § 3 *Going deeper*. */
export function OwnLines({ id }: { id: string }) {
  return cardParts.map((part) => <PartLines key={part} id={id} part={part} />);
}
