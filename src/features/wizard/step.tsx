import type { FormEvent, ReactNode } from "react";
import { BackLink } from "#ui/back-link.tsx";
import { Button } from "#ui/button.tsx";
import { ErrorSummary, type FieldProblem } from "#ui/error-summary.tsx";
import { CardBody, CardFoot, HangCard } from "#ui/hang-card.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { hrefTo } from "#ui/routes.ts";
import { useWords } from "#ui/words.tsx";
import { pageBefore, type PageNumber } from "./pages.ts";
import { StepStrip } from "./step-strip.tsx";
import { StepTabs } from "./step-tabs.tsx";
import styles from "./step.module.css";

/** What every page of the quick start is given. */
export interface StepProps {
  /** of the plan */
  id: string;
  page: PageNumber;
  /** on to the next page, from the last one to the plan */
  goOn: () => void;
}

interface StepCardProps extends StepProps {
  question: ReactNode;
  /** under the question, before the fields */
  help?: ReactNode;
  /** Continue was pressed */
  submit: (event: FormEvent) => void;
  problems: readonly FieldProblem[];
  attempt: number;
  /** the page may be left unanswered */
  maySkip?: boolean;
  /** the answers are still our guesses: Continue takes them as they are */
  looksRight?: boolean;
  /** beside the button: what is ticked, what skipping means */
  foot?: ReactNode;
  children: ReactNode;
}

/** A page of the quick start: way back, question, help, fields, Continue. */
export function StepCard({
  id,
  page,
  goOn,
  question,
  help,
  submit,
  problems,
  attempt,
  maySkip = false,
  looksRight = false,
  foot,
  children,
}: StepCardProps) {
  const t = useWords();
  const goesOn = page === 9 ? t("wizard.finish") : t("wizard.continue");
  return (
    <>
      <WayBack id={id} page={page} />
      <StepStrip page={page} />
      <form noValidate onSubmit={submit}>
        <HangCard
          heading={<PageHeading title={t("wizard.title", { page })}>{question}</PageHeading>}
          beside={<span className={styles.pageOf}>{t("wizard.pageOf", { page })}</span>}
          edge={<StepTabs id={id} page={page} />}
        >
          <CardBody>
            <div className={styles.fields}>
              <ErrorSummary problems={problems} attempt={attempt} />
              {help && <div className={styles.help}>{help}</div>}
              {children}
            </div>
          </CardBody>
          <CardFoot>
            <div className={styles.ways}>
              <Button looks kind="filled" type="submit" className={styles.on}>
                {looksRight ? t("wizard.looksRight") : goesOn}
              </Button>
              {maySkip && (
                <Button looks kind="plain" onClick={goOn}>
                  {t("wizard.skip")}
                </Button>
              )}
            </div>
            {foot}
          </CardFoot>
        </HangCard>
      </form>
    </>
  );
}

function WayBack({ id, page }: Pick<StepProps, "id" | "page">) {
  const t = useWords();
  const before = pageBefore(page);
  return before === null ? (
    <BackLink href={hrefTo("home")}>{t("wizard.home")}</BackLink>
  ) : (
    <BackLink href={hrefTo("start", { plan: id, page: String(before) })}>
      {t(`wizard.page${before}`)}
    </BackLink>
  );
}
