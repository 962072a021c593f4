import { useEffect } from "react";
import type { Checkpoint } from "#live/checkpoints.ts";
import type { Outage } from "#plan/outage.ts";
import { useAnnounce } from "#ui/announcer.tsx";
import { focusHeading } from "#ui/focus-heading.ts";
import { BigButton } from "./big-button.tsx";
import styles from "./live.module.css";
import { answerCheckpoint } from "./outage-taps.ts";
import type { LiveWords } from "./use-live-words.ts";

interface CheckpointBarProps {
  outage: Outage;
  checkpoint: Checkpoint;
  words: LiveWords;
  /** leads to where the answer is carried out */
  onGo: () => void;
}

/** A bar that waits in silence for an answer: go to paper, tell, call, decide. Design, § 7 *Live* 4. */
export function CheckpointBar({ outage, checkpoint, words, onGo }: CheckpointBarProps) {
  const { t } = words;
  const announce = useAnnounce();
  const asks = askedBy(checkpoint, outage, words);
  useEffect(() => announce(asks, "assertive"), [announce, asks]);
  const goes = {
    paper: t("live.yes"),
    tell: t("live.tab.tell"),
    promised: t("live.tab.tell"),
    call: t("live.tab.call"),
    decide: t("live.done"),
    stage: t("live.check.show"),
  }[checkpoint.kind];
  const logged = checkpoint.kind === "paper" ? t("live.wentToPaper") : asks;
  function answer(result: "done" | "later"): void {
    answerCheckpoint(outage.id, checkpoint, logged, result);
    focusHeading(); // the bar is gone
  }
  return (
    <section className={styles.check} data-testid="checkpoint" data-asks>
      <p>{asks}</p>
      <div className={styles.pair}>
        <BigButton
          onClick={() => {
            answer("done");
            onGo();
          }}
        >
          {goes}
        </BigButton>
        <BigButton onClick={() => answer("later")}>{t("live.check.notYet")}</BigButton>
      </div>
    </section>
  );
}

function askedBy(
  { kind, after, root }: Checkpoint,
  { promisedBack }: Outage,
  { t, formats, inSentence }: LiveWords,
): string {
  if (kind === "promised")
    return t("live.check.promised", { time: formats.clock(new Date(promisedBack ?? "")) });
  const time = formats.minutes(after);
  if (kind === "stage") return t("live.check.stage", { time, thing: inSentence(root ?? "") });
  return t(`live.check.${kind}`, { time });
}
