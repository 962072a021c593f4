import { useUndoOffer, withdrawUndoOffer } from "#store/undo-offer.ts";
import { focusHeading } from "#ui/focus-heading.ts";
import { UndoBar } from "#ui/undo-bar.tsx";

/** For ten seconds: what was just done to the plan, and the way back. */
export function UndoOfferBar() {
  const offer = useUndoOffer();
  if (offer === null) return null;

  function takeBack(): void {
    withdrawUndoOffer();
    offer?.takeBack();
    // the bar had the focus; whoever took it back may have put it where it belongs
    requestAnimationFrame(() => document.activeElement === document.body && focusHeading());
  }

  return <UndoBar key={offer.text} text={offer.text} onUndo={takeBack} onGone={withdrawUndoOffer} />;
}
