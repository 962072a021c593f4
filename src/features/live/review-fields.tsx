import { useRef, useState } from "react";
import { linesKept } from "#questions/lines.ts";
import { changesToTakeOn, reviewOutage, takeOnChanges } from "#plan/edits/review-outage.ts";
import type { Outage } from "#plan/outage.ts";
import type { Plan } from "#plan/plan.ts";
import { newId } from "#store/new-id.ts";
import { apply } from "#store/open-plan.ts";
import { useAnnounce } from "#ui/announcer.tsx";
import { Button } from "#ui/button.tsx";
import { hrefTo } from "#ui/routes.ts";
import { TextArea } from "#ui/text-field.tsx";
import { useWords } from "#ui/words.tsx";
import styles from "./report.module.css";

interface ReviewFieldsProps {
  plan: Plan;
  outage: Outage;
  /** the sentence a review begins with */
  opening: string;
}

/** What happened, what helped, what do we change: each line of the last becomes a to-do. */
export function ReviewFields({ plan, outage, opening }: ReviewFieldsProps) {
  const t = useWords();
  const announce = useAnnounce();
  const { review } = outage;
  const [change, setChange] = useState(review.change.join("\n"));
  const taken = useRef<HTMLParagraphElement>(null);
  const open = changesToTakeOn(plan, outage);
  const keep = (changes: Partial<Outage["review"]>): void => apply(reviewOutage, { id: outage.id, changes });
  function takeOn(): void {
    apply(takeOnChanges, { id: outage.id, newIds: open.map(newId) });
    announce(t("live.report.takenSpoken"));
    setTimeout(() => taken.current?.focus()); // the button is gone
  }
  const written = [
    { heading: t("live.report.happened"), lines: [review.happened] },
    { heading: t("live.report.helped"), lines: [review.helped] },
    { heading: t("live.report.change"), lines: review.change },
  ].filter(({ lines }) => lines.some((line) => line.trim() !== ""));
  const field = { rows: 3, dir: "auto", maxLength: 5000 } as const;
  return (
    <section className={styles.card}>
      <h2>{t("live.report.review")}</h2>
      {written.map(({ heading, lines }) => (
        <div key={heading} className={styles.onPaper}>
          <h3>{heading}</h3>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      ))}
      <div className={styles.fields}>
        <p>{opening}</p>
        <TextArea
          {...field}
          name="happened"
          label={t("live.report.happened")}
          value={review.happened}
          onChange={({ target }) => keep({ happened: target.value })}
        />
        <TextArea
          {...field}
          name="helped"
          label={t("live.report.helped")}
          value={review.helped}
          onChange={({ target }) => keep({ helped: target.value })}
        />
        <TextArea
          {...field}
          name="change"
          label={t("live.report.change")}
          help={t("live.report.changeHelp")}
          value={change}
          onChange={({ target }) => {
            setChange(target.value);
            keep({ change: linesKept(target.value.split("\n")) });
          }}
        />
      </div>
      {open.length > 0 && (
        <div className={styles.takeOn}>
          <Button onClick={takeOn}>{t("live.report.takeOn", { count: open.length })}</Button>
        </div>
      )}
      {outage.actions.length > 0 && (
        <p ref={taken} tabIndex={-1} className={styles.taken}>
          {t("live.report.taken", { count: outage.actions.length })}{" "}
          <a href={hrefTo("todo", { plan: plan.id })}>{t("live.report.toTodo")}</a>
        </p>
      )}
    </section>
  );
}
