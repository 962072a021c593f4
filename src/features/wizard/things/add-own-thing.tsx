import { useId, useState, type KeyboardEvent, type RefObject } from "react";
import type { Dependency } from "#plan/dependency.ts";
import { Button } from "#ui/button.tsx";
import { Cluster } from "#ui/layout.tsx";
import { SelectField } from "#ui/select-field.tsx";
import { TextField } from "#ui/text-field.tsx";
import { useWords } from "#ui/words.tsx";
import { nothingTyped, type OwnThing } from "./own-thing.ts";
import styles from "./things-page.module.css";

interface AddOwnThingProps {
  things: readonly Dependency[];
  /** what stands in its fields: the page adds it too when it goes on */
  typed: OwnThing;
  onType: (own: OwnThing) => void;
  onAdd: () => void;
  /** why it was not added */
  error: string | undefined;
  nameField: RefObject<HTMLInputElement | null>;
}

/** "Add your own": asks for a name once it is pressed. */
export function AddOwnThing({ things, typed, onType, onAdd, error, nameField }: AddOwnThingProps) {
  const t = useWords();
  const id = useId();
  const [isAsking, setIsAsking] = useState(typed.name !== "");
  const [wasAsking, setWasAsking] = useState(false);
  const [wasAsked, setWasAsked] = useState(false);

  function add(): void {
    nameField.current?.focus(); // to put it right, or to add another
    onAdd();
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== "Enter") return;
    event.preventDefault(); // adds it; Enter elsewhere goes on to the next page
    add();
  }

  function ask(): void {
    setIsAsking(true);
    setWasAsked(true);
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
        <Button icon="plus" autoFocus={wasAsking} onClick={ask}>
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
        autoFocus={wasAsked}
        label={t("wizard.things.ownName")}
        help={t("wizard.things.ownHelp")}
        error={error}
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
