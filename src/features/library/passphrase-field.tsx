import { useState, type ComponentProps, type ReactNode } from "react";
import { Button } from "#ui/button.tsx";
import { Cluster } from "#ui/layout.tsx";
import { TextField } from "#ui/text-field.tsx";
import { useWords } from "#ui/words.tsx";

interface PassphraseFieldProps extends Pick<ComponentProps<typeof TextField>, "label" | "help" | "error"> {
  "data-testid"?: string;
  value: string;
  onChange: (typed: string) => void;
  /** shown from the start: what was drawn has to be written down */
  isShown?: boolean;
  /** what else can be done with it, beside showing it */
  more?: ReactNode;
}

/** A passphrase: hidden while it is typed, and shown when that is asked for. */
export function PassphraseField({
  value,
  onChange,
  isShown: wasShown = false,
  more,
  ...field
}: PassphraseFieldProps) {
  const t = useWords();
  const [isShown, setIsShown] = useState(wasShown);
  return (
    <TextField
      {...field}
      type={isShown ? "text" : "password"}
      autoComplete="off"
      autoCapitalize="none"
      spellCheck={false}
      value={value}
      onChange={({ target }) => onChange(target.value)}
      after={
        <Cluster>
          <Button kind="plain" small onClick={() => setIsShown(!isShown)}>
            {t(isShown ? "locking.hide" : "locking.show")}
          </Button>
          {more}
        </Cluster>
      }
    />
  );
}
