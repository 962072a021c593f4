import type { Figures } from "#cost/figures.ts";
import type { Plan } from "#plan/plan.ts";
import { hrefTo } from "#ui/routes.ts";
import { Stack } from "#ui/layout.tsx";
import { useWords } from "#ui/words.tsx";
import { waitingFor } from "./waiting-for.ts";

/** A plan of no things: page one prints, and the rest says what it waits for. */
export function RestWaits({ plan, figures }: { plan: Plan; figures: Figures }) {
  const t = useWords();
  const start = (page: string): string => hrefTo("start", { plan: plan.id, page });
  return (
    <Stack>
      <h2>{t("print.pageOneNow")}</h2>
      <p>{t("print.what.pageOne.help")}</p>
      <h3>{t("print.restWaits")}</h3>
      <ul>
        <li>
          {t("print.rest.things")} <a href={start("6")}>{t("print.rest.things.link")}</a>
        </li>
        {waitingFor("call-sheet", plan, figures) !== null && (
          <li>
            {t("print.rest.numbers")} <a href={start("9")}>{t("print.rest.numbers.link")}</a>
          </li>
        )}
        <li>{t("print.rest.causes")}</li>
      </ul>
    </Stack>
  );
}
