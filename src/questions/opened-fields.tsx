import { useEffect, useRef, type ReactNode } from "react";

interface OpenedFieldsProps {
  className: string | undefined;
  /** Esc was pressed: closes the fields and gives the focus back */
  onEscape: () => void;
  children: ReactNode;
}

/** Fields that *Change* has opened: the first of them has the focus, its text selected, so that typing replaces it. */
export function OpenedFields({ className, onEscape, children }: OpenedFieldsProps) {
  const fields = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const field = fields.current?.querySelector<HTMLInputElement | HTMLSelectElement>(
      "input:checked, input:not([type=radio]), select",
    );
    field?.focus();
    if (field instanceof HTMLInputElement && field.type === "text") field.select();
  }, []);
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- it only hears the Esc of the fields in it
    <div
      ref={fields}
      className={className}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onEscape();
      }}
    >
      {children}
    </div>
  );
}
