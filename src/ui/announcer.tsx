import { createContext, use, useCallback, useRef, useState, type ReactNode } from "react";
import { VisuallyHidden } from "./visually-hidden.tsx";

/** How urgent a spoken sentence is: polite waits its turn, assertive does not (a storage failure, a checkpoint). */
export type Urgency = "polite" | "assertive";

type Announce = (text: string, urgency?: Urgency) => void;

const AnnounceContext = createContext<Announce>(() => {});

/** `const announce = useAnnounce(); announce(t("frame.undone"))`: says a sentence to those who listen. */
export function useAnnounce(): Announce {
  return use(AnnounceContext);
}

interface Said {
  id: number;
  text: string;
  urgency: Urgency;
}

/** Long enough to be noticed by what reads the screen, though something else is said right after. */
const staysForMs = 4_000;

/** Stands once around the app and holds the two live regions; each sentence is read once, none takes another's place. */
export function Announcer({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState<readonly Said[]>([]);
  const count = useRef(0);
  const announce = useCallback<Announce>((text, urgency = "polite") => {
    if (text === "") return;
    count.current += 1;
    const one = { id: count.current, text, urgency };
    setSaid((before) => [...before, one]);
    setTimeout(() => setSaid((all) => all.filter((each) => each !== one)), staysForMs);
  }, []);
  const saidWith = (wanted: Urgency) =>
    said.filter(({ urgency }) => urgency === wanted).map(({ id, text }) => <span key={id}>{text} </span>);
  return (
    <AnnounceContext value={announce}>
      {children}
      <VisuallyHidden>
        <output aria-atomic={false}>{saidWith("polite")}</output>
        <span role="alert" aria-atomic={false}>
          {saidWith("assertive")}
        </span>
      </VisuallyHidden>
    </AnnounceContext>
  );
}
