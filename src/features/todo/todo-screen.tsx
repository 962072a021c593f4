import { useMemo } from "react";
import { suggestedActions } from "#advice/suggested-actions.ts";
import { isOpenAction } from "#plan/upkeep.ts";
import { contentHook } from "#questions/content-hook.ts";
import { useFigures } from "#store/figures.ts";
import { usePlan } from "#store/open-plan.ts";
import { Page } from "#ui/page.tsx";
import { hrefTo } from "#ui/routes.ts";
import { useWords } from "#ui/words.tsx";
import { Calendar } from "./calendar.tsx";
import { Suggestions } from "./suggestions.tsx";
import { YourList } from "./your-list.tsx";

const useActionContent = contentHook(["categories", "playbooks", "readinessCheck", "roadmap"]);

/** What is to be done in 30, 60 and 90 days: the owner's list, what we suggest, the dates for a calendar. Issue 4, § To do. */
export function TodoScreen() {
  const t = useWords();
  const content = useActionContent();
  const plan = usePlan((open) => open);
  const figures = useFigures((state) => state.figures);
  const suggested = useMemo(() => suggestedActions(content, plan, figures), [content, plan, figures]);
  const isEmpty = !plan.actions.some(isOpenAction);
  return (
    <Page back={{ href: hrefTo("plan", { plan: plan.id }), name: t("frame.nav.plan") }}>
      <YourList plan={plan} />
      <Suggestions
        plan={plan}
        suggested={suggested}
        windows={content.roadmap.windows}
        figures={figures}
        isNext={isEmpty}
      />
      <Calendar plan={plan} />
    </Page>
  );
}
