import { useEffect, useId, useLayoutEffect, useRef, type ReactNode } from "react";
import { classNames } from "./class-names.ts";
import styles from "./dialog.module.css";

interface DialogProps {
  title: ReactNode;
  /** as wide as there is room for: something to look at, not a question */
  isWide?: boolean;
  /** asked for with Esc, or by a button of the dialog: take the dialog out of the page */
  onClose: () => void;
  /** the buttons; mark the safe one with `data-safe`: it gets the focus */
  actions: ReactNode;
  children: ReactNode;
}

/**
 * A question that has to be answered before anything else. Render it to open it, take it out to close it:
 * `{isAsking && <Dialog …/>}`. The focus goes back to where it was.
 */
export function Dialog({ title, isWide = false, onClose, actions, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close(); // gives the focus back, which taking it out of the page alone does not
  }, []);
  useEffect(() => {
    dialog.current?.querySelector<HTMLElement>("[data-safe]")?.focus({ preventScroll: true });
    dialog.current?.scrollTo(0, 0); // the title is read first, wherever the focus is
  }, []);
  return (
    <dialog
      ref={dialog}
      className={classNames(styles.dialog, isWide && styles.wide)}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 className={styles.title} id={titleId}>
        {title}
      </h2>
      <div className={styles.body}>{children}</div>
      <div className={styles.actions}>{actions}</div>
    </dialog>
  );
}
