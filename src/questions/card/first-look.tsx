import { PartLines } from "./part-lines.tsx";

/** What do you look at first? Design, § 3 *Going deeper*. */
export function FirstLook({ id }: { id: string }) {
  return <PartLines id={id} part="checks" />;
}
