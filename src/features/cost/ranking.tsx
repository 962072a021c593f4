import { useState } from "react";
import type { DependencyFigures } from "#cost/figures.ts";
import type { Plan } from "#plan/plan.ts";
import { BarChart } from "#ui/bar-chart.tsx";
import { Button } from "#ui/button.tsx";
import { DataTable, type Column } from "#ui/data-table.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { CardBody, HangCard } from "#ui/hang-card.tsx";
import { hrefTo } from "#ui/routes.ts";
import { useCostWords, type CostWords } from "#questions/use-cost-words.ts";
import { withoutHours } from "#plan/without-hours.ts";

const shownAtFirst = 8;

interface RankingProps {
  plan: Plan;
  /** dearest first */
  things: readonly DependencyFigures[];
  current: string;
}

/** Every thing by what an open hour without it costs; each leads to its working. */
export function Ranking({ plan, things, current }: RankingProps) {
  const words = useCostWords(plan);
  const { t, nameOf } = words;
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? things : things.slice(0, shownAtFirst);
  const amountOf = (own: DependencyFigures): string => amountWords(plan, own, own.openHour.likely, words);
  const entries = shown.map((own) =>
    t("cost.ranking.entry", { thing: nameOf(own.id), amount: amountOf(own) }),
  );
  return (
    <HangCard tab="2" heading={<h2>{t("cost.ranking")}</h2>}>
      <CardBody>
        <BarChart
          name={t("cost.ranking.name", { things: entries.join(", ") })}
          current={current}
          rows={shown.map((own) => ({
            key: own.id,
            label: nameOf(own.id),
            bars: [{ amount: own.openHour.likely, text: amountOf(own), look: "solid" }],
          }))}
          targetOf={(id) => {
            const own = shown.find((each) => each.id === id);
            const amount = own ? amountOf(own) : "";
            return {
              href: hrefTo("working", { plan: plan.id, dependency: id }),
              label: t("cost.ranking.target", { thing: nameOf(id), amount }),
            };
          }}
        />
        {things.length > shownAtFirst && (
          <div>
            <Button looks small onClick={() => setShowsAll(!showsAll)}>
              {showsAll
                ? t("cost.ranking.fewer", { count: shownAtFirst })
                : t("cost.ranking.all", { count: things.length })}
            </Button>
          </div>
        )}
        <Disclosure summary={t("cost.asTable")}>
          <DataTable<DependencyFigures>
            caption={t("cost.ranking")}
            captionIsHeading
            columns={columnsOf(plan, words)}
            rows={things}
            keyOf={({ id }) => id}
          />
        </Disclosure>
      </CardBody>
    </HangCard>
  );
}

/** What an hour costs; where the hours of what stops are blank, or nobody has said what stops, that it is not known yet. */
function amountWords(
  plan: Plan,
  { id, takesDown }: DependencyFigures,
  amount: number,
  { t, formats, isWorkedOut }: CostWords,
): string {
  if (!isWorkedOut(id)) return t("cost.ranking.notWorkedOut");
  return withoutHours(plan, [id, ...takesDown]).isAll ? t("cost.ranking.notYet") : formats.money(amount);
}

function columnsOf(
  plan: Plan,
  words: CostWords,
): [Column<DependencyFigures>, ...Column<DependencyFigures>[]] {
  const { t, nameOf } = words;
  const working = (id: string): string => hrefTo("working", { plan: plan.id, dependency: id });
  return [
    { key: "thing", heading: t("cost.ranking.thing"), cell: ({ id }) => nameOf(id) },
    {
      key: "amount",
      heading: t("cost.ranking.amount"),
      isFigure: true,
      cell: (own) => <a href={working(own.id)}>{amountWords(plan, own, own.openHour.likely, words)}</a>,
    },
    {
      key: "busiest",
      heading: t("cost.ranking.busiest"),
      isFigure: true,
      cell: (own) => amountWords(plan, own, own.busiestHour.amount, words),
    },
  ];
}
