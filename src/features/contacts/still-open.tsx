import { useMemo } from "react";
import { useContactWords } from "#questions/people/use-contact-words.ts";
import { useReach } from "#questions/people/use-reach.ts";
import { useToday } from "#questions/use-today.ts";
import { warningsOfContact } from "#readiness/contact-warnings.ts";
import { CardBody } from "#ui/hang-card.tsx";
import { Note } from "#ui/note.tsx";

/** On top of a contact's sheet: what is not right with them yet. */
export function StillOpen({ id }: { id: string }) {
  const reach = useReach();
  const today = useToday();
  const { warning } = useContactWords();
  const found = useMemo(() => warningsOfContact(reach, id, today), [reach, today, id]);
  if (found.length === 0) return null;
  return (
    <CardBody>
      <Note kind="warning">
        {found.map((each) => (
          <p key={warning(each)}>{warning(each)}</p>
        ))}
      </Note>
    </CardBody>
  );
}
