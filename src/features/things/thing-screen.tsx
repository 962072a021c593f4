import { useMemo } from "react";
import { useFigures } from "#store/figures.ts";
import { usePlan } from "#store/open-plan.ts";
import { ButtonLink } from "#ui/button.tsx";
import { CardBody, HangCard } from "#ui/hang-card.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { Page } from "#ui/page.tsx";
import { hrefTo, type Place } from "#ui/routes.ts";
import { useWords } from "#ui/words.tsx";
import { cardNumberOf } from "./card-number-of.ts";
import { ThingSheet } from "./thing-sheet.tsx";

/** The sheet of one thing: all that is asked of it, what it costs, and what is still open. Design, § 2 *Things*. */
export function ThingScreen({ dependency: id }: Place) {
  const t = useWords();
  const plan = usePlan((open) => open.id);
  const name = usePlan(({ dependencies }) => dependencies.find((thing) => thing.id === id)?.name.trim());
  const things = hrefTo("things", { plan });
  return (
    <Page back={{ href: things, name: t("things.title") }}>
      {name === undefined ? (
        <HangCard heading={<PageHeading title={t("things.title")}>{t("things.gone")}</PageHeading>}>
          <CardBody>
            <p>{t("things.goneText")}</p>
            <div>
              <ButtonLink kind="filled" href={things}>
                {t("things.sheet.back")}
              </ButtonLink>
            </div>
          </CardBody>
        </HangCard>
      ) : (
        <SheetCard key={id} id={id} name={name || t("things.sheet.unnamed")} />
      )}
    </Page>
  );
}

function SheetCard({ id, name }: { id: string; name: string }) {
  const t = useWords();
  const plan = usePlan((open) => open);
  const figures = useFigures((state) => state.figures);
  const number = useMemo(() => figures && cardNumberOf(plan, figures, id), [plan, figures, id]);
  return (
    <HangCard
      heading={<PageHeading title={name}>{name}</PageHeading>}
      {...(number !== null && {
        tab: number,
        current: true,
        beside: t("things.sheet.card", { number }),
      })}
    >
      <ThingSheet id={id} />
    </HangCard>
  );
}
