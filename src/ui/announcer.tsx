import { createContext, use, useCallback, useState, type ReactNode } from "react";
import { VisuallyHidden } from "./visually-hidden.tsx";

/** How urgent a spoken sentence is: polite waits its turn, assertive does not (a storage failure, a checkpoint). */
export type Urgency = "polite" | "assertive";

type Announce = (text: string, urgency?: Urgency) => void;

const AnnounceContext = createContext<Announce>(() => {});

/** `const announce = useAnnounce(); announce(t("frame.undone"))`: says a sentence to those who listen. */
export function useAnnounce(): Announce {
  return use(AnnounceContext);
}

const silence = { polite: "", assertive: "" };

/** Stands once around the app and holds the two live regions. */
export function Announcer({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState(silence);
  const announce = useCallback<Announce>((text, urgency = "polite") => {
    // the same sentence twice is read twice only if something changes: a no-break space at its end
    setSaid((before) => ({ ...before, [urgency]: before[urgency] === text ? `${text}\u00a0` : text }));
  }, []);
  return (
    <AnnounceContext value={announce}>
      {children}
      <VisuallyHidden>
        <output>{said.polite}</output>
        <span role="alert">{said.assertive}</span>
      </VisuallyHidden>
    </AnnounceContext>
  );
}
