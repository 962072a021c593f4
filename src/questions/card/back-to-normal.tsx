import { PartLines } from "./part-lines.tsx";

/** What do you do when it is back? Design, § 3 *Going deeper*. */
export function BackToNormal({ id }: { id: string }) {
  return <PartLines id={id} part="backToNormal" />;
}
