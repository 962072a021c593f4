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

interface AddOwnThingProps {
  things: readonly Dependency[];
  onAdd: (own: OwnThing) => void;
}

/** "Add your own": asks for a name once it is pressed. */
export function AddOwnThing({ things, onAdd }: AddOwnThingProps) {
  const t = useWords();
  const id = useId();
  const [isAsking, setIsAsking] = useState(false);
  const [wasAsking, setWasAsking] = useState(false);
  const [name, setName] = useState("");
  const [like, setLike] = useState("");
  const [isMissing, setIsMissing] = useState(false);
  const nameField = useRef<HTMLInputElement>(null);

  function add(): void {
    const given = name.trim();
    setIsMissing(given === "");
    nameField.current?.focus(); // to put it right, or to add another
    if (given === "") return;
    onAdd({ name: given, ...(like !== "" && { category: like }) });
    setName("");
    setLike("");
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== "Enter") return;
    event.preventDefault(); // adds it; Enter elsewhere goes on to the next page
    add();
  }

  function close(): void {
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
        value={name}
        onChange={({ target }) => setName(target.value)}
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
          value={like}
          onChange={({ target }) => setLike(target.value)}
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
