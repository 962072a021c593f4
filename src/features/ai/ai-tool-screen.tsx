import { useState } from "react";
import type { AiTool } from "#plan/ai-tool.ts";
import { removeAiTool } from "#plan/edits/remove-ai-tool.ts";
import type { Plan } from "#plan/plan.ts";
import { AiQuestions } from "#questions/ai/ai-questions.tsx";
import { AsAThing } from "#questions/ai/as-a-thing.tsx";
import { IfItIsWrong } from "#questions/ai/if-it-is-wrong.tsx";
import { MonthlyCheck } from "#questions/ai/monthly-check.tsx";
import { WhatItDoes } from "#questions/ai/what-it-does.tsx";
import { WhoChecks } from "#questions/ai/who-checks.tsx";
import { SheetPart } from "#questions/sheet-part.tsx";
import { Sheet } from "#questions/sheet.tsx";
import { apply, usePlan } from "#store/open-plan.ts";
import { offerUndo } from "#store/undo-offer.ts";
import { Button, ButtonLink } from "#ui/button.tsx";
import { focusHeading } from "#ui/focus-heading.ts";
import { CardBody, CardColumns, HangCard, Perforation } from "#ui/hang-card.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { Page } from "#ui/page.tsx";
import { goTo, hrefTo, type Place } from "#ui/routes.ts";
import { useWords } from "#ui/words.tsx";
import { checkPart, ToolAside } from "./tool-aside.tsx";
import { useToolWords } from "./use-tool-words.ts";

/** One AI tool: what it does, who checks it, what to do if it is wrong, and its check. Design, § 2 *AI tools*. */
export function AiToolScreen({ tool: id }: Place) {
  const t = useWords();
  const plan = usePlan((open) => open);
  const words = useToolWords(plan);
  const [removed, setRemoved] = useState<string | null>(null);
  const tool = plan.ai.find((each) => each.id === id);

  function remove(): void {
    if (tool === undefined) return;
    const name = words.name(tool);
    setRemoved(name);
    apply(removeAiTool, { id });
    offerUndo(t("ai.removed", { name }));
    focusHeading();
  }

  return (
    <Page back={{ href: hrefTo("ai", { plan: plan.id }), name: t("ai.title") }}>
      {tool ? (
        <ToolSheet key={id} plan={plan} tool={tool} onRemove={remove} />
      ) : (
        <GoneTool plan={plan} removed={removed} />
      )}
    </Page>
  );
}

function ToolSheet({ plan, tool, onRemove }: { plan: Plan; tool: AiTool; onRemove: () => void }) {
  const t = useWords();
  const words = useToolWords(plan);
  const { id } = tool;
  const name = words.name(tool);
  const next = plan.ai[plan.ai.indexOf(tool) + 1];
  return (
    <HangCard heading={<PageHeading title={name}>{name}</PageHeading>}>
      <Sheet
        goesOn={next ? t("ai.next", { name: words.name(next) }) : t("ai.done")}
        onGoOn={() =>
          goTo(next ? hrefTo("aiTool", { plan: plan.id, tool: next.id }) : hrefTo("ai", { plan: plan.id }))
        }
      >
        <CardColumns aside={<ToolAside plan={plan} tool={tool} />}>
          <SheetPart heading={t("ai.whatPart")}>
            <WhatItDoes id={id} />
          </SheetPart>
          <SheetPart heading={t("ai.whoPart")}>
            <WhoChecks id={id} />
            <MonthlyCheck id={id} />
          </SheetPart>
          <SheetPart heading={t("ai.wrongPart")}>
            <IfItIsWrong id={id} />
            <AsAThing id={id} />
          </SheetPart>
        </CardColumns>
        <Perforation />
        <SheetPart id={checkPart} heading={t("ai.checkPart")}>
          <AiQuestions id={id} />
        </SheetPart>
        <SheetPart heading={t("ai.removePart")}>
          <Button kind="plain" stop onClick={onRemove}>
            {t("ai.remove", { name })}
          </Button>
        </SheetPart>
      </Sheet>
    </HangCard>
  );
}

function GoneTool({ plan, removed }: { plan: Plan; removed: string | null }) {
  const t = useWords();
  return (
    <HangCard
      heading={
        <PageHeading title={t("ai.title")}>
          {removed === null ? t("ai.gone") : t("ai.removed", { name: removed })}
        </PageHeading>
      }
    >
      <CardBody>
        <p>{removed === null ? t("ai.goneText") : t("ai.removedText")}</p>
        <div>
          <ButtonLink kind="filled" href={hrefTo("ai", { plan: plan.id })}>
            {t("ai.backToList")}
          </ButtonLink>
        </div>
      </CardBody>
    </HangCard>
  );
}
