import { useState } from "react";
import { inSecondLanguage } from "#document/second-language.ts";
import type { Phase } from "#plan/customer-words.ts";
import { usePlan } from "#store/open-plan.ts";
import { CardBody, CardColumns, HangCard } from "#ui/hang-card.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { hrefTo } from "#ui/routes.ts";
import { useWords } from "#ui/words.tsx";
import { AudienceParts } from "./audience-parts.tsx";
import { Beside } from "./beside.tsx";
import { useWordsOfPlan } from "./content.ts";
import { LanguageChoice } from "./language-choice.tsx";
import { PauseSteps } from "./pause-steps.tsx";
import { PhaseChoice } from "./phase-choice.tsx";
import { ThingChoice } from "./thing-choice.tsx";
import { useSecondLanguage } from "./use-second-language.ts";

/** The words for a thing, or for nothing named, in one phase: to every audience. */
export function MessagesCard({ of }: { of: string | null }) {
  const t = useWords();
  const plan = usePlan((open) => open);
  const [picked, setPicked] = useState(of);
  const [phase, setPhase] = useState<Phase>("down");
  const words = useWordsOfPlan(plan);
  const thing = plan.dependencies.find(({ id }) => id === picked) ?? null;
  const second = useSecondLanguage(plan);
  const [isSecondPicked, setSecondPicked] = useState(false);
  const shown = isSecondPicked ? second : null;
  const first = words.contextOf(thing?.id ?? null);
  const context = shown === null ? first : inSecondLanguage(first, shown);
  const heading = thing ? t("messages.heading", { thing: thing.name }) : t("messages.headingOfNothing");
  return (
    <HangCard heading={<PageHeading title={t("messages.title")}>{heading}</PageHeading>}>
      <CardColumns
        aside={<Beside plan={plan} context={first} isNamed={thing !== null} language={words.language} />}
      >
        <CardBody>
          {plan.dependencies.length === 0 ? (
            <p>
              {t("messages.noThings")}{" "}
              <a href={hrefTo("things", { plan: plan.id })}>{t("messages.addThings")}</a>
            </p>
          ) : (
            <ThingChoice plan={plan} chosen={thing?.id ?? null} onChoose={setPicked} />
          )}
          {context.businessName === "" && (
            <p>
              {t("messages.noName")}{" "}
              <a href={hrefTo("start", { plan: plan.id, page: "2" })}>{t("messages.nameBusiness")}</a>
            </p>
          )}
          {second !== null && (
            <LanguageChoice
              language={words.language}
              second={second}
              isSecond={isSecondPicked}
              onChoose={setSecondPicked}
            />
          )}
          <PhaseChoice phase={phase} messages={words.messages} onChoose={setPhase} />
        </CardBody>
        <AudienceParts
          key={`${thing?.id ?? ""} ${phase} ${shown?.tag ?? ""}`}
          context={context}
          // our words in the second language cannot be changed: the plan has room for words in one
          thing={shown === null ? (thing?.id ?? null) : null}
          phase={phase}
          language={shown?.tag ?? words.language}
        />
        <PauseSteps plan={plan} messages={words.messages} thing={thing?.id ?? null} phase={phase} />
      </CardColumns>
    </HangCard>
  );
}
