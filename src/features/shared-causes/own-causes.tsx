import { useCallback, useRef, useState } from "react";
import { freshId } from "#advice/fresh-id.ts";
import { thingsToHang } from "#advice/homely-causes.ts";
import { removeCause } from "#plan/edits/remove-cause.ts";
import { renameCause } from "#plan/edits/rename-cause.ts";
import { thingsHangingOn } from "#plan/hanging-on.ts";
import type { Plan } from "#plan/plan.ts";
import type { Provider } from "#plan/provider.ts";
import { CauseCost } from "#questions/cause/cause-cost.tsx";
import { CauseFields } from "#questions/cause/cause-fields.tsx";
import { useHomelyContent } from "#questions/cause/homely-cause.tsx";
import { useIdsTaken } from "#questions/cause/ids-taken.ts";
import { useCauseWords } from "#questions/cause/use-cause-words.ts";
import { OpenedFields } from "#questions/opened-fields.tsx";
import { apply, undo } from "#store/open-plan.ts";
import { Button } from "#ui/button.tsx";
import { Cluster } from "#ui/layout.tsx";
import { TextField } from "#ui/text-field.tsx";
import { UndoBar } from "#ui/undo-bar.tsx";
import { useWords } from "#ui/words.tsx";
import styles from "./own-causes.module.css";

/** All causes of the plan's own, to be renamed and removed; and one of any kind to be added. */
export function OwnCauses({ plan }: { plan: Plan }) {
  const { t } = useCauseWords(plan);
  const content = useHomelyContent();
  const taken = useIdsTaken(plan);
  const [added, setAdded] = useState<string | null>(null);
  const [removed, setRemoved] = useState<string | null>(null);
  const part = useRef<HTMLDivElement>(null);
  const gone = useCallback(() => setRemoved(null), []);
  const listed = plan.providers.filter(({ id }) => id !== added);

  function remove({ id, name }: Provider): void {
    apply(removeCause, { id });
    setRemoved(t("shared.find.removed", { cause: name }));
    part.current?.focus();
  }
  function takeBack(): void {
    undo();
    gone();
    part.current?.focus();
  }

  return (
    <div ref={part} tabIndex={-1} className={styles.part}>
      {listed.length === 0 && added === null && <p>{t("shared.find.ownNone")}</p>}
      <ul className={styles.causes}>
        {listed.map((cause) => (
          <li key={cause.id}>
            <OneCause plan={plan} cause={cause} onRemove={() => remove(cause)} />
          </li>
        ))}
      </ul>
      {added !== null && (
        <CauseFields
          key={added}
          plan={plan}
          id={added}
          kind="other"
          calledAtFirst=""
          things={thingsToHang(content, plan, null)}
          atHand={new Map()}
          mayChooseKind
        />
      )}
      {plan.dependencies.length > 0 && (
        <div>
          <Button small icon="plus" onClick={() => setAdded(freshId("cause", taken))}>
            {t("shared.find.addOwn")}
          </Button>
          <p className={styles.help}>{t("shared.find.addOwnHelp")}</p>
        </div>
      )}
      {removed !== null && <UndoBar key={removed} text={removed} onUndo={takeBack} onGone={gone} />}
    </div>
  );
}

interface OneCauseProps {
  plan: Plan;
  cause: Provider;
  onRemove: () => void;
}

function OneCause({ plan, cause, onRemove }: OneCauseProps) {
  const { t, formats, nameOf } = useCauseWords(plan);
  const [isRenaming, setIsRenaming] = useState(false);
  const rename = useRef<HTMLButtonElement>(null);
  const things = thingsHangingOn(plan, cause.id);

  function close(): void {
    setIsRenaming(false);
    rename.current?.focus();
  }

  return (
    <>
      <div className={styles.head}>
        <div className={styles.name}>
          <b>
            <bdi>{cause.name}</bdi>
          </b>
          <small>
            {t(`shared.find.kind.${cause.kind}`)}.{" "}
            {things.length === 0
              ? t("shared.find.nothingHangs")
              : t("shared.find.hangsOn", {
                  count: things.length,
                  things: formats.list(things.map(nameOf)),
                })}
          </small>
        </div>
        <Cluster>
          <Button
            ref={rename}
            kind="plain"
            small
            aria-expanded={isRenaming}
            aria-label={t("shared.find.renameAbout", { cause: cause.name })}
            onClick={() => setIsRenaming(!isRenaming)}
          >
            {t("shared.find.rename")}
          </Button>
          <Button
            kind="plain"
            small
            stop
            aria-label={t("shared.find.removeAbout", { cause: cause.name })}
            onClick={onRemove}
          >
            {t("shared.find.remove")}
          </Button>
        </Cluster>
      </div>
      {isRenaming && <NewName cause={cause} onDone={close} />}
      <CauseCost plan={plan} id={cause.id} />
    </>
  );
}

function NewName({ cause, onDone }: { cause: Provider; onDone: () => void }) {
  const t = useWords();
  const [typed, setTyped] = useState(cause.name);
  const isBlank = typed.trim() === "";

  return (
    <OpenedFields className={styles.fields} onEscape={onDone}>
      <TextField
        label={t("shared.find.called")}
        dir="auto"
        maxLength={120}
        value={typed}
        error={isBlank ? t("shared.find.blank") : undefined}
        onChange={({ target }) => {
          setTyped(target.value);
          if (target.value.trim() !== "")
            apply(
              renameCause,
              { id: cause.id, changes: { name: target.value } },
              { together: `cause ${cause.id}` },
            );
        }}
      />
      <div>
        <Button small onClick={onDone}>
          {t("shared.find.keepName")}
        </Button>
      </div>
    </OpenedFields>
  );
}
