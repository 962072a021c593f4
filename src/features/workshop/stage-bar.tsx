import type { Ref } from "react";
import { useWorkshop } from "#store/workshop-run.ts";
import { Button, ButtonLink } from "#ui/button.tsx";
import { usePage } from "#ui/page-context.tsx";
import { hrefTo } from "#ui/routes.ts";
import { useWords } from "#ui/words.tsx";
import { stageBeside, type Stage } from "#workshop/stages.ts";
import styles from "./stage.module.css";
import { useTimeWords } from "./use-time-words.ts";

interface StageBarProps {
  plan: string;
  stage: Stage;
  isMore: boolean;
  more: Ref<HTMLButtonElement>;
  onMore: () => void;
}

/** Back, the time that is left, whether all is saved, Undo, More and Next. */
export function StageBar({ plan, stage, isMore, more, onMore }: StageBarProps) {
  const t = useWords();
  const { standing } = usePage();
  const showsTime = useWorkshop((run) => run.showsTime);
  const [before, after] = [stageBeside(stage, -1), stageBeside(stage, 1)];
  const hrefOf = ({ number }: Stage): string => hrefTo("stage", { plan, stage: String(number) });
  return (
    <nav className={styles.bar} data-sticks="foot" aria-label={t("workshop.bar")}>
      {before && <ButtonLink href={hrefOf(before)}>{t("workshop.back.button")}</ButtonLink>}
      {showsTime && <TimeLeft stage={stage} />}
      <div className={styles.standing}>{standing}</div>
      <Button looks ref={more} aria-expanded={isMore} aria-keyshortcuts="?" onClick={onMore}>
        {t("workshop.more")}
      </Button>
      {after && (
        <ButtonLink kind="filled" href={hrefOf(after)}>
          {t("workshop.next")}
        </ButtonLink>
      )}
    </nav>
  );
}

function TimeLeft({ stage }: { stage: Stage }) {
  const startedAt = useWorkshop((run) => run.startedAt);
  return <p className={styles.time}>{useTimeWords(stage, startedAt)}</p>;
}
