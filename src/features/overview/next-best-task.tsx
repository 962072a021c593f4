import type { Figures } from "#cost/figures.ts";
import { nameInSentence } from "#i18n/name-in-sentence.ts";
import { brandsIn } from "#plan/brands.ts";
import type { Plan } from "#plan/plan.ts";
import { guessedNumbers, nextTask } from "#readiness/plan-tasks.ts";
import { changeSession } from "#store/session.ts";
import { ButtonLink } from "#ui/button.tsx";
import { hrefTo } from "#ui/routes.ts";
import { useLanguage, useWords } from "#ui/words.tsx";
import styles from "./next-best-task.module.css";

interface NextBestTaskProps {
  plan: Plan;
  figures: Figures | null;
}

/** The one filled button: what is best done next, and why. */
export function NextBestTask({ plan, figures }: NextBestTaskProps) {
  const t = useWords();
  const step = useNextStep(plan, figures);
  return (
    <section className={styles.next} aria-label={t("overview.next")}>
      {step.href !== null && (
        <ButtonLink
          kind="filled"
          href={step.href}
          onClick={() => step.isPageOne && changeSession({ pageOneAloneOf: plan.id })}
        >
          {step.name}
        </ButtonLink>
      )}
      <p>{step.why}</p>
    </section>
  );
}

interface NextStep {
  /** null: there is nothing to do */
  href: string | null;
  name: string;
  why: string;
  /** leads to page one alone */
  isPageOne?: boolean;
}

function useNextStep(plan: Plan, figures: Figures | null): NextStep {
  const t = useWords();
  const language = useLanguage();
  const task = nextTask(plan, figures);
  const to = { plan: plan.id };
  const nameOf = (id: string): string => {
    const name = plan.dependencies.find((dependency) => dependency.id === id)?.name ?? id;
    return nameInSentence(name, language, brandsIn(plan));
  };
  switch (task.do) {
    case "quick-start":
      return {
        href: hrefTo("start", { ...to, page: String(task.page) }),
        name: t("overview.next.quickStart", { page: task.page }),
        why: t("overview.next.quickStart.why"),
      };
    case "print":
      return task.isFirst
        ? {
            href: hrefTo("print", to),
            name: t("overview.next.print"),
            why: t("overview.next.print.why"),
            isPageOne: true,
          }
        : {
            href: hrefTo("print", to),
            name: t("overview.next.printAgain"),
            why: t("overview.next.printAgain.why", { version: plan.printed.version }),
          };
    case "lead":
      return {
        href: hrefTo("start", { ...to, page: "9" }),
        name: t("overview.next.lead"),
        why: t("overview.next.lead.why"),
      };
    case "backup":
      return {
        href: hrefTo("backup", { ...to, dependency: task.dependency }),
        name: t("overview.next.backup", { thing: nameOf(task.dependency) }),
        why: t("overview.next.backup.why"),
      };
    case "numbers":
      return {
        href: hrefTo("question", { ...to, question: "next" }),
        name: t("overview.next.numbers"),
        why: t("overview.next.numbers.why", { count: guessedNumbers(plan).length }),
      };
    default:
      return { href: null, name: "", why: t("overview.next.nothing") };
  }
}
