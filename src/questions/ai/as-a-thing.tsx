import { withAiThing } from "#advice/with-ai-thing.ts";
import { apply, usePlan } from "#store/open-plan.ts";
import { useFigures } from "#store/figures.ts";
import { useAnnounce } from "#ui/announcer.tsx";
import { Button } from "#ui/button.tsx";
import { hrefTo } from "#ui/routes.ts";
import { SelectField } from "#ui/select-field.tsx";
import { contentHook } from "../content-hook.ts";
import { SheetRow } from "../sheet-part.tsx";
import { useCostWords } from "../use-cost-words.ts";
import { changeTool, useAiTool } from "./use-ai-tool.ts";

const useThingContent = contentHook([
  "businessTypes",
  "categories",
  "countries",
  "starterNumbers",
  "providers",
  "services",
]);

const selectId = "aiDependency";

/** The thing of the plan an AI tool is, if it is one: then losing it has a cost, a backup and a card. */
export function AsAThing({ id }: { id: string }) {
  const plan = usePlan((open) => open);
  const content = useThingContent();
  const announce = useAnnounce();
  const { t } = useCostWords(plan);
  const tool = useAiTool(id);
  if (tool === undefined) return null;

  function makeAThing(): void {
    apply((open, input: { tool: string }) => withAiThing(content, open, input), { tool: id });
    announce(t("ai.thingMade", { name: tool?.name ?? "" }));
    document.getElementById(selectId)?.focus();
  }

  return (
    <SheetRow ask={t("ai.thing")} help={t("ai.thingHelp")}>
      <SelectField
        id={selectId}
        label={t("ai.thingPick")}
        value={tool.dependency ?? ""}
        onChange={({ target }) => changeTool(id, { dependency: target.value === "" ? null : target.value })}
        options={[
          { value: "", label: t("ai.noThing") },
          ...plan.dependencies.map((thing) => ({ value: thing.id, label: thing.name })),
        ]}
      />
      {tool.dependency === null ? (
        <div>
          <Button small icon="plus" onClick={makeAThing}>
            {t("ai.makeAThing")}
          </Button>
        </div>
      ) : (
        <CostOfThing dependency={tool.dependency} />
      )}
    </SheetRow>
  );
}

/** What an open hour without the thing costs, and the way to it. */
export function CostOfThing({ dependency }: { dependency: string }) {
  const plan = usePlan((open) => open);
  const { t, about, isWorkedOut, inSentence } = useCostWords(plan);
  const figures = useFigures((state) => state.figures);
  const own = figures?.dependencies.find(({ id }) => id === dependency);
  const stopsNothing = plan.dependencies.find(({ id }) => id === dependency)?.affects.length === 0;
  // 0 because nobody has said what stops is no answer
  const isSaid = isWorkedOut(dependency) && !(stopsNothing && own?.openHour.likely === 0);
  const place = { plan: plan.id, dependency };
  return (
    <>
      {own && isSaid ? (
        <p>
          {t("ai.thingCosts", { about: about(own.openHour.likely) })}{" "}
          <a href={hrefTo("working", place)}>{t("ai.seeWorking")}</a>
        </p>
      ) : (
        <p>
          {t("ai.thingNoCost")} <a href={hrefTo("working", place)}>{t("ai.sayWhatStops")}</a>
        </p>
      )}
      <p>
        <a href={hrefTo("thing", place)}>{t("ai.openThing", { thing: inSentence(dependency) })}</a>
      </p>
    </>
  );
}
