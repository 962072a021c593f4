import { useRef, useState } from "react";
import { freshId } from "#advice/fresh-id.ts";
import { thingsToHang } from "#advice/homely-causes.ts";
import { removeCause } from "#plan/edits/remove-cause.ts";
import { thingsHangingOn } from "#plan/hanging-on.ts";
import type { Plan } from "#plan/plan.ts";
import type { Provider } from "#plan/provider.ts";
import { CauseCost } from "#questions/cause/cause-cost.tsx";
import { causeDrafts } from "#questions/cause/cause-drafts.ts";
import { CauseFields } from "#questions/cause/cause-fields.tsx";
import { useHomelyContent } from "#questions/cause/homely-cause.tsx";
import { useIdsTaken } from "#questions/cause/ids-taken.ts";
import { useCauseWords } from "#questions/cause/use-cause-words.ts";
import { OpenedFields } from "#questions/opened-fields.tsx";
import { apply, undo } from "#store/open-plan.ts";
import { offerUndo } from "#store/undo-offer.ts";
import { Button } from "#ui/button.tsx";
import { Cluster } from "#ui/layout.tsx";
import { useWords } from "#ui/words.tsx";
import styles from "./own-causes.module.css";

/** All causes of the plan's own, to be changed and removed; and one of any kind to be added. */
export function OwnCauses({ plan }: { plan: Plan }) {
  const t = useWords();
  const taken = useIdsTaken(plan);
  // one that was named in this tab and has no tick yet is open again
  const [open, setOpen] = useState<string | null>(
    () => [...causeDrafts(plan.id).keys()].find((id) => /^cause(-\d+)?$/.test(id) && !taken.has(id)) ?? null,
  );
  const part = useRef<HTMLDivElement>(null);
  const causes = new Map(plan.providers.map((cause) => [cause.id, cause]));
  // one that is open stays, though nothing hangs on it yet, or any more
  const shown = new Set([...causes.keys(), ...(open === null ? [] : [open])]);

  function remove({ id, name }: Provider): void {
    apply(removeCause, { id });
    offerUndo(t("shared.find.removed", { cause: name }), takeBack);
    part.current?.focus();
  }
  function takeBack(): void {
    undo();
    part.current?.focus();
  }
  function close(): void {
    setOpen(null);
    part.current?.focus();
  }

  return (
    <div ref={part} tabIndex={-1} className={styles.part}>
      {shown.size === 0 && <p>{t("shared.find.ownNone")}</p>}
      <ul className={styles.causes}>
        {[...shown].map((id) => {
          const cause = causes.get(id);
          return (
            <li key={id}>
              {id === open ? (
                <OpenCause plan={plan} id={id} onDone={close} />
              ) : (
                cause && (
                  <OneCause
                    plan={plan}
                    cause={cause}
                    onChange={() => setOpen(id)}
                    onRemove={() => remove(cause)}
                  />
                )
              )}
            </li>
          );
        })}
      </ul>
      {plan.dependencies.length > 0 && open === null && (
        <div>
          <p className={styles.help}>{t("shared.find.addOwnHelp")}</p>
          <Button small icon="plus" onClick={() => setOpen(freshId("cause", taken))}>
            {t("shared.find.addOwn")}
          </Button>
        </div>
      )}
    </div>
  );
}

/** A cause of any kind with its fields open. */
function OpenCause({ plan, id, onDone }: { plan: Plan; id: string; onDone: () => void }) {
  const t = useWords();
  const content = useHomelyContent();
  return (
    <OpenedFields className={styles.fields} onEscape={onDone}>
      <CauseFields
        plan={plan}
        id={id}
        kind="other"
        calledAtFirst=""
        things={thingsToHang(content, plan, null)}
        atHand={new Map()}
        mayChooseKind
      />
      <div>
        <Button small onClick={onDone}>
          {t("shared.find.close")}
        </Button>
      </div>
    </OpenedFields>
  );
}

interface OneCauseProps {
  plan: Plan;
  cause: Provider;
  onChange: () => void;
  onRemove: () => void;
}

function OneCause({ plan, cause, onChange, onRemove }: OneCauseProps) {
  const { t, formats, nameOf } = useCauseWords(plan);
  const things = thingsHangingOn(plan, cause.id);
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
            kind="plain"
            small
            aria-label={t("shared.find.changeAbout", { cause: cause.name })}
            onClick={onChange}
          >
            {t("shared.find.change")}
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
      <CauseCost plan={plan} id={cause.id} />
    </>
  );
}
