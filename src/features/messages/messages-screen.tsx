import { costliestFirst } from "#document/sheets.ts";
import { useFigures } from "#store/figures.ts";
import { usePlan } from "#store/open-plan.ts";
import { Page } from "#ui/page.tsx";
import { hrefTo } from "#ui/routes.ts";
import { useWords } from "#ui/words.tsx";
import { MessagesCard } from "./messages-card.tsx";

/** What to tell people, the costliest thing first. Design, § 2. */
export function MessagesScreen() {
  const t = useWords();
  const plan = usePlan((open) => open);
  const figures = useFigures((state) => state.figures);
  const isKnown = useFigures((state) => state.figuresOf !== null);
  if (!isKnown && plan.dependencies.length > 0) return null; // which is costliest is not known yet
  const inPlan = plan.dependencies.map(({ id }) => id);
  const [costliest = null] = figures === null ? inPlan : costliestFirst(plan, figures);
  return (
    <Page back={{ href: hrefTo("plan", { plan: plan.id }), name: t("frame.nav.plan") }}>
      <MessagesCard of={costliest} />
    </Page>
  );
}
