import { Button, ButtonLink } from "#ui/button.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { focusHeading } from "#ui/focus-heading.ts";
import { hrefTo } from "#ui/routes.ts";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import { useFormats, useWords } from "#ui/words.tsx";
import { copyPlan, removePlan, restorePlan, useLibrary } from "#store/library.ts";
import { nextReview } from "#readiness/next-review.ts";
import type { RunningInShort } from "#plan/outage-in.ts";
import { downSince } from "#questions/down-since.ts";
import type { PlanSummary } from "#storage/plan-summary.ts";
import { HookCard } from "./hook-rail.tsx";
import styles from "./plan-card.module.css";
import { localDay } from "#i18n/local-day.ts";
import { nameOfCopy } from "#store/name-of-copy.ts";
import { useCopyWords } from "./copy-words.ts";
import { needsCopy, outsideCopy } from "./plan-facts.ts";
import { useSay } from "#questions/said.tsx";
import { useKeepTemplate } from "#questions/use-keep-template.ts";
import { SaveLockedButton } from "./save-locked-button.tsx";
import { saveCopy } from "./save-copy.ts";

interface PlanCardProps {
  plan: PlanSummary;
  /** the kind of business in words; "" while it is not known */
  kind: string;
  today: string;
  /** it was closed with changes that could not be saved yet */
  isNotSaved: boolean;
}

/** A plan of this browser on its hook. */
export function PlanCard({ plan, kind, today, isNotSaved }: PlanCardProps) {
  const t = useWords();
  const name = plan.name === "" ? t("library.unnamed") : plan.name;
  const page = plan.quickStartPage;
  const isUrgent = isNotSaved || needsCopy(plan, today);
  return (
    <HookCard
      data-testid="plan-row"
      data-plan-id={plan.id}
      level={2}
      name={name}
      href={
        page === null
          ? hrefTo("plan", { plan: plan.id })
          : hrefTo("start", { plan: plan.id, page: String(page) })
      }
      says={plan.client === "" ? kind : t("library.client", { client: plan.client })}
      facts={[
        [t("library.review"), <ReviewFact key="review" plan={plan} today={today} />],
        [t("library.paper"), <PaperFact key="paper" plan={plan} />],
        [t("library.changed"), <ChangedFact key="changed" plan={plan} />],
      ]}
      isFootUrgent={isUrgent}
      foot={
        <>
          {plan.running && <StillDown plan={plan.id} running={plan.running} today={today} />}
          {isNotSaved && (
            <p role="alert">
              <b>{t("library.notSaved")}</b>
            </p>
          )}
          {plan.conflictCopyOf !== null && <p>{t("library.conflict")}</p>}
          {page !== null && <p>{t("library.quickStart", { done: page - 1 })}</p>}
          <CopySentence plan={plan} today={today} />
          {page !== null && (
            <div>
              <ButtonLink href={hrefTo("start", { plan: plan.id, page: String(page) })}>
                {t("library.goOn", { page })}
              </ButtonLink>
            </div>
          )}
          <PlanActions plan={plan} name={name} isCopyUrgent={isUrgent} />
        </>
      }
    />
  );
}

function StillDown({ plan, running, today }: { plan: string; running: RunningInShort; today: string }) {
  const t = useWords();
  const formats = useFormats();
  return (
    <>
      <p>
        <b>{downSince(running, { t, formats, today })}</b>
      </p>
      <div>
        <ButtonLink href={hrefTo("outage", { plan, outage: running.outage })}>{t("frame.goOn")}</ButtonLink>
      </div>
    </>
  );
}

function ReviewFact({ plan, today }: { plan: PlanSummary; today: string }) {
  const t = useWords();
  const formats = useFormats();
  const review = nextReview(plan, today);
  if (review === null) return t("library.review.none");
  const day = formats.day(review.on);
  return review.isDue ? t("library.review.due", { day }) : day;
}

function PaperFact({ plan }: { plan: PlanSummary }) {
  const t = useWords();
  const formats = useFormats();
  const { printedVersion, printedOn, isPaperOld } = plan;
  if (printedVersion === 0) return t("library.paper.none");
  const printed = printedOn === null ? "" : t("library.paper.printed", { day: formats.day(printedOn) });
  const more = isPaperOld ? t("library.paper.old") : printed;
  return (
    <>
      {t("library.paper.version", { version: printedVersion })}
      {more !== "" && <span> · {more}</span>}
    </>
  );
}

function ChangedFact({ plan }: { plan: PlanSummary }) {
  const formats = useFormats();
  return plan.updatedAt === "" ? "–" : formats.day(localDay(new Date(plan.updatedAt)));
}

function CopySentence({ plan, today }: { plan: PlanSummary; today: string }) {
  const t = useWords();
  const words = useCopyWords(plan, today);
  if (!needsCopy(plan, today)) return outsideCopy(plan, today).is === "none" ? null : <p>{words}</p>;
  return (
    <p>
      <b>{words}</b> {t("library.copy.risk")}
    </p>
  );
}

interface PlanActionsProps {
  plan: PlanSummary;
  name: string;
  isCopyUrgent: boolean;
}

function PlanActions({ plan, name, isCopyUrgent }: PlanActionsProps) {
  const t = useWords();
  const say = useSay();
  const keepTemplate = useKeepTemplate();
  const plans = useLibrary((library) => library.plans);

  async function save(): Promise<void> {
    const sent = await saveCopy(plan.id);
    if (sent.ok) say.done(t("library.said.sent", { file: sent.value }));
    else say.failed(sent.reason);
  }
  async function duplicate(): Promise<void> {
    const copied = await copyPlan(
      plan.id,
      nameOfCopy(
        name,
        plans.map((other) => other.name),
      ),
    );
    if (copied.ok) say.done(t("library.said.duplicated", { name }), () => removePlan(copied.value));
    else say.failed(copied.reason);
  }
  async function remove(): Promise<void> {
    const removed = await removePlan(plan.id);
    if (!removed.ok) return say.failed(removed.reason);
    say.done(t("library.said.removed", { name }), () => restorePlan(plan.id));
    focusHeading(); // its card had the focus
  }

  return (
    <div className={styles.actions}>
      {plans.length > 1 && (
        // with one plan the bar leads there; with several, two taps are still enough
        <ButtonLink
          kind="plain"
          small
          aria-label={t("library.downOf", { name })}
          href={hrefTo("down", { plan: plan.id })}
        >
          {t("frame.down")}
        </ButtonLink>
      )}
      <Button
        kind={isCopyUrgent ? "outline" : "plain"}
        small={!isCopyUrgent}
        data-testid="export-plan"
        aria-label={t("library.saveCopyOf", { name })}
        onClick={() => void save()}
      >
        {t("library.saveCopy")}
      </Button>
      <SaveLockedButton
        small
        what={{ plan: plan.id }}
        name={name}
        label={t("library.saveLockedOf", { name })}
      >
        {t("library.saveLocked")}
      </SaveLockedButton>
      <Disclosure
        summary={
          <>
            <span aria-hidden="true">{t("library.more")}</span>
            <VisuallyHidden>{t("library.moreOf", { name })}</VisuallyHidden>
          </>
        }
      >
        <div className={styles.more}>
          <ButtonLink kind="plain" small href={hrefTo("versions", { plan: plan.id })}>
            {t("library.versions")}
          </ButtonLink>
          <Button kind="plain" small onClick={() => void duplicate()}>
            {t("library.duplicate")}
          </Button>
          <Button kind="plain" small onClick={() => void keepTemplate(plan.id)}>
            {t("library.template")}
          </Button>
          <Button kind="plain" small stop data-testid="remove-plan" onClick={() => void remove()}>
            {t("library.remove")}
          </Button>
        </div>
      </Disclosure>
    </div>
  );
}
