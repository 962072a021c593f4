import { useId, useRef, useState, type KeyboardEvent } from "react";
import type { Dependency } from "#plan/dependency.ts";
import { Button } from "#ui/button.tsx";
import { Cluster } from "#ui/layout.tsx";
import { SelectField } from "#ui/select-field.tsx";
import { TextField } from "#ui/text-field.tsx";
import { useWords } from "#ui/words.tsx";
import styles from "./things-page.module.css";

/** A thing of the owner's own: its name, and its category where it is a second one of those there are. */
export interface OwnThing {
  name: string;
  category?: string;
}

/** What stands in its fields before anything is typed. */
export const nothingTyped: OwnThing = { name: "" };

interface AddOwnThingProps {
  things: readonly Dependency[];
  /** what stands in its fields: the page adds it too when it goes on */
  typed: OwnThing;
  onType: (own: OwnThing) => void;
  onAdd: (own: OwnThing) => void;
}

/** "Add your own": asks for a name once it is pressed. */
export function AddOwnThing({ things, typed, onType, onAdd }: AddOwnThingProps) {
  const t = useWords();
  const id = useId();
  const [isAsking, setIsAsking] = useState(false);
  const [wasAsking, setWasAsking] = useState(false);
  const [isMissing, setIsMissing] = useState(false);
  const nameField = useRef<HTMLInputElement>(null);

  function add(): void {
    const isNamed = typed.name.trim() !== "";
    setIsMissing(!isNamed);
    nameField.current?.focus(); // to put it right, or to add another
    if (isNamed) onAdd(typed);
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== "Enter") return;
    event.preventDefault(); // adds it; Enter elsewhere goes on to the next page
    add();
  }

  function close(): void {
    onType(nothingTyped);
    setIsAsking(false);
    setWasAsking(true);
  }

  if (!isAsking)
    return (
      <div>
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- once closed, the focus is back where it came from */}
        <Button icon="plus" autoFocus={wasAsking} onClick={() => setIsAsking(true)}>
          {t("wizard.things.addOwn")}
        </Button>
      </div>
    );
  const kinds = things.filter(
    ({ category }, place) =>
      category !== "" && things.findIndex((other) => other.category === category) === place,
  );
  return (
    <div className={styles.own}>
      <TextField
        id={id}
        ref={nameField}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- its button was pressed just now
        autoFocus
        label={t("wizard.things.ownName")}
        help={t("wizard.things.ownHelp")}
        error={isMissing ? t("wizard.things.ownMissing") : undefined}
        dir="auto"
        maxLength={120}
        value={typed.name}
        onChange={({ target }) => onType({ ...typed, name: target.value })}
        onKeyDown={onKeyDown}
      />
      {kinds.length > 0 && (
        <SelectField
          id={`${id}-like`}
          label={t("wizard.things.ownLike")}
          options={[
            { value: "", label: t("wizard.things.ownNew") },
            ...kinds.map((thing) => ({ value: thing.category, label: thing.name })),
          ]}
          value={typed.category ?? ""}
          onChange={({ target }) =>
            onType({ name: typed.name, ...(target.value !== "" && { category: target.value }) })
          }
          onKeyDown={onKeyDown}
        />
      )}
      <Cluster>
        <Button onClick={add}>{t("wizard.things.ownAdd")}</Button>
        <Button kind="plain" onClick={close}>
          {t("frame.close")}
        </Button>
      </Cluster>
    </div>
  );
}
