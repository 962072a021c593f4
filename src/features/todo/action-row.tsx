import { useRef, useState } from "react";
import { changeAction } from "#plan/edits/change-action.ts";
import { removeAction } from "#plan/edits/remove-action.ts";
import type { Plan } from "#plan/plan.ts";
import type { Action } from "#plan/upkeep.ts";
import { contactLabel } from "#questions/contact-pick.tsx";
import { OpenedFields } from "#questions/opened-fields.tsx";
import { useCostWords } from "#questions/use-cost-words.ts";
import { apply } from "#store/open-plan.ts";
import { Button } from "#ui/button.tsx";
import { hrefTo } from "#ui/routes.ts";
import { useFormats, useWords } from "#ui/words.tsx";
import { ActionFields } from "./action-fields.tsx";
import { sayAtList } from "./say-at-list.ts";
import styles from "./todo.module.css";

interface ActionRowProps {
  plan: Plan;
  action: Action;
  /** the nearest of all: its *Done* is the screen's filled button */
  isNext: boolean;
  today: string;
}

/** Something on the list: what, by when, who, and the ways to settle or change it. */
export function ActionRow({ plan, action, isNext, today }: ActionRowProps) {
  const t = useWords();
  const words = useCostWords(plan);
  const [isChanging, setIsChanging] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { id, title, dependency } = action;
  const isOfBackup = dependency !== null && /^(write|try)-backup\./u.test(action.from ?? "");

  function close(): void {
    setIsChanging(false);
    button.current?.focus();
  }

  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <p className={styles.title}>{title}</p>
        <ActionMeta plan={plan} action={action} today={today} />
        {isOfBackup && (
          <a
            href={hrefTo("backup", { plan: plan.id, dependency })}
            aria-label={t("todo.toBackupWhich", { thing: words.inSentence(dependency) })}
            className={styles.link}
          >
            {t("todo.toBackup")}
          </a>
        )}
      </div>
      <div className={styles.ways}>
        <Button
          kind={isNext ? "filled" : "outline"}
          small
          aria-label={t("todo.doneWhich", { title })}
          onClick={() => {
            apply(changeAction, { id, changes: { doneOn: today } });
            sayAtList(t("todo.doneSaid", { title }));
          }}
        >
          {t("todo.done")}
        </Button>
        <Button
          ref={button}
          kind="plain"
          small
          aria-label={t("todo.changeWhich", { title })}
          aria-expanded={isChanging}
          onClick={() => setIsChanging(!isChanging)}
        >
          {t("todo.change")}
        </Button>
        <Button
          kind="plain"
          small
          stop
          aria-label={t("todo.removeWhich", { title })}
          onClick={() => {
            apply(removeAction, { id });
            sayAtList(t("todo.removedSaid", { title }));
          }}
        >
          {t("todo.remove")}
        </Button>
      </div>
      {isChanging && (
        <OpenedFields className={styles.fields} onEscape={close}>
          <ActionFields id={id} today={today} onClose={close} />
        </OpenedFields>
      )}
    </li>
  );
}

function ActionMeta({ plan, action, today }: Pick<ActionRowProps, "plan" | "action" | "today">) {
  const t = useWords();
  const formats = useFormats(plan.business);
  const { due } = action;
  const owner = plan.contacts.find(({ id }) => id === action.owner);
  const thing = plan.dependencies.find(({ id }) => id === action.dependency);
  const isLate = due !== null && due < today;
  const when =
    due === null
      ? t("todo.noDate")
      : due === today
        ? t("todo.today")
        : t(isLate ? "todo.wasDue" : "todo.by", { day: formats.day(due) });
  const rest = [owner && contactLabel(owner), thing?.name].filter((part) => part !== undefined);
  return (
    <p className={styles.quiet}>
      <span className={isLate ? styles.late : undefined}>{when}</span>
      {rest.map((part) => ` · ${part}`).join("")}
    </p>
  );
}
