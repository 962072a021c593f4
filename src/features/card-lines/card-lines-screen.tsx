import type { LinesPart } from "#plan/lines-part.ts";
import { useLinesOf } from "#questions/card/content.ts";
import { PartLines } from "#questions/card/part-lines.tsx";
import { usePlan } from "#store/open-plan.ts";
import { ButtonLink } from "#ui/button.tsx";
import { CardBody, HangCard } from "#ui/hang-card.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { Page } from "#ui/page.tsx";
import { hrefTo, type Place } from "#ui/routes.ts";
import { useWords } from "#ui/words.tsx";
import styles from "./card-lines-screen.module.css";
import { CardPreview } from "./card-preview.tsx";

/** The parts of a card in the order they stand on it, front and then back. */
const parts: LinesPart[] = [
  "notice",
  "checks",
  "firstTen",
  "keepTrading",
  "doNot",
  "ifItLasts",
  "backToNormal",
];

/** What the card of a thing says, part by part, with the card as it prints beside it. */
export function CardLinesScreen({ dependency: id }: Place) {
  const t = useWords();
  const plan = usePlan((open) => open);
  const lines = useLinesOf(id);
  if (lines === null) return <GoneThing plan={plan.id} />;
  const { dependency } = lines.of;
  return (
    <Page back={{ href: hrefTo("thing", { plan: plan.id, dependency: id }), name: dependency.name }}>
      <HangCard
        heading={
          <PageHeading title={t("messages.card.title")}>
            {t("messages.card.heading", { thing: dependency.name })}
          </PageHeading>
        }
      >
        <div className={styles.columns}>
          <div>
            <CardBody>
              <div>
                <p>{t("messages.card.intro")}</p>
                <p className={styles.links}>
                  <a href={hrefTo("thingMessages", { plan: plan.id, dependency: id })}>
                    {t("messages.card.messages")}
                  </a>
                </p>
              </div>
            </CardBody>
            {parts.map((part) => (
              <PartLines key={`${id} ${part}`} id={id} part={part} />
            ))}
          </div>
          <div className={styles.tray}>
            <div className={styles.stays}>
              <CardPreview plan={plan} of={lines.of} />
            </div>
          </div>
        </div>
      </HangCard>
    </Page>
  );
}

function GoneThing({ plan }: { plan: string }) {
  const t = useWords();
  return (
    <Page back={{ href: hrefTo("things", { plan }), name: t("frame.nav.things") }}>
      <HangCard heading={<PageHeading title={t("messages.card.title")}>{t("messages.gone")}</PageHeading>}>
        <CardBody>
          <p>{t("messages.goneText")}</p>
          <div>
            <ButtonLink kind="filled" href={hrefTo("things", { plan })}>
              {t("frame.nav.things")}
            </ButtonLink>
          </div>
        </CardBody>
      </HangCard>
    </Page>
  );
}
