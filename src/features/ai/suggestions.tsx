import { aiSuggestions, type AiSuggestion } from "#advice/ai-suggestions.ts";
import type { AiTool } from "#plan/ai-tool.ts";
import type { Plan } from "#plan/plan.ts";
import { useCostWords, type CostWords } from "#questions/use-cost-words.ts";
import { Button } from "#ui/button.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { withPart } from "#ui/with-part.tsx";
import { addTool } from "./add-ai-tool.ts";
import { useServices } from "./content.ts";
import styles from "./suggestions.module.css";

const shownAtOnce = 4;

/** Questions about AI that may be hidden in the things of the plan; a yes puts it on the list. */
export function Suggestions({ plan }: { plan: Plan }) {
  const words = useCostWords(plan);
  const all = aiSuggestions(useServices(), plan);
  if (all.length === 0) return null;
  const { t } = words;
  const [first, more] = [all.slice(0, shownAtOnce), all.slice(shownAtOnce)];
  return (
    <section aria-labelledby="ai-suggestions">
      <h2 id="ai-suggestions" className={styles.heading}>
        {t("ai.suggestions")}
      </h2>
      <p className={styles.help}>{t("ai.suggestionsHelp")}</p>
      <SuggestionList plan={plan} suggestions={first} words={words} />
      {more.length > 0 && (
        <Disclosure summary={t("ai.suggestMore", { count: more.length })}>
          <SuggestionList plan={plan} suggestions={more} words={words} />
        </Disclosure>
      )}
    </section>
  );
}

interface SuggestionListProps {
  plan: Plan;
  suggestions: readonly AiSuggestion[];
  words: CostWords;
}

function SuggestionList({ plan, suggestions, words }: SuggestionListProps) {
  const { t } = words;
  return (
    <ul className={styles.list}>
      {suggestions.map((suggestion) => {
        const question = questionWords(suggestion, words);
        return (
          <li key={suggestion.thing.id}>
            <span>
              {withPart(question, suggestion.thing.name.trim(), <b>{suggestion.thing.name.trim()}</b>)}
            </span>
            <Button
              small
              aria-label={t("ai.suggestYesAbout", { question })}
              onClick={() => addTool(plan, toolOf(suggestion, words))}
            >
              {t("ai.suggestYes")}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

function questionWords(suggestion: AiSuggestion, { t }: CostWords): string {
  const thing = suggestion.thing.name.trim();
  if (suggestion.is === "itself") return t("ai.suggest.itself", { thing });
  if (suggestion.is === "of-its-maker") return t("ai.suggest.of-its-maker", { name: suggestion.name, thing });
  return t(`ai.suggest.${suggestion.does}`, { thing });
}

/** What a yes tells of the tool: what it is part of and whom it reaches; nothing of who checks it. */
function toolOf(suggestion: AiSuggestion, { t }: CostWords): Partial<AiTool> & { name: string } {
  const { thing } = suggestion;
  if (suggestion.is === "itself") return { name: thing.name, dependency: thing.id };
  if (suggestion.is === "of-its-maker") return { name: suggestion.name };
  return {
    name: t(`ai.named.${suggestion.does}`),
    hiddenIn: thing.name,
    reaches: [...suggestion.reaches],
  };
}
