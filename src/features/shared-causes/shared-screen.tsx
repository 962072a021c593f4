import { useState, type ComponentType } from "react";
import type { Figures, SharedCauseFigures } from "#cost/figures.ts";
import type { Plan } from "#plan/plan.ts";
import { salesAreUnknown, unknownWeeklySales } from "#plan/weekly-sales.ts";
import { Button, ButtonLink } from "#ui/button.tsx";
import { CardBody, HangCard, Perforation } from "#ui/hang-card.tsx";
import { Note } from "#ui/note.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { hrefTo } from "#ui/routes.ts";
import { useWords } from "#ui/words.tsx";
import { useFigures } from "#store/figures.ts";
import { usePlan } from "#store/open-plan.ts";
import { AgainstCause } from "./against-cause.tsx";
import { CauseList } from "./cause-list.tsx";
import { CauseMap } from "./cause-map.tsx";
import { CauseSentence } from "#questions/cause/cause-sentence.tsx";
import { CauseTable } from "./cause-table.tsx";
import { NothingToHang } from "./nothing-to-hang.tsx";
import styles from "./shared-screen.module.css";
import { useCauseWords } from "#questions/cause/use-cause-words.ts";

interface SharedScreenProps {
  /** the ladder of what the cost screens show, handed in by the app: features are strangers */
  Ladder: ComponentType<{
    plan: Plan;
    figures: Figures;
    cause: {
      ladder: SharedCauseFigures["ladder"];
      failed: readonly string[];
      alsoDown: readonly string[];
    };
  }>;
}

/** What falls together, from which cause, and what that costs. Design, § 4 *Shared-cause map*. */
export function SharedScreen({ Ladder }: SharedScreenProps) {
  const t = useWords();
  const plan = usePlan((open) => open);
  const figures = useFigures((state) => state.figures);
  const [wanted, setWanted] = useState<string | null>(null);
  const [view, setView] = useState<"map" | "list">("map");
  if (!figures) return <output className={styles.waiting}>{t("cost.workingOut")}</output>;
  const causes = figures.sharedCauses;
  const chosen = causes.find(({ id }) => id === wanted) ?? causes[0];
  if (!chosen) return <NoCauses plan={plan} />;
  return (
    <div className={styles.cards}>
      <HangCard
        heading={<PageHeading title={t("shared.title")}>{t("shared.title")}</PageHeading>}
        beside={
          <Button
            looks
            kind="plain"
            small
            className={styles.switch}
            onClick={() => setView(view === "map" ? "list" : "map")}
          >
            {t(view === "map" ? "shared.asList" : "shared.asMap")}
          </Button>
        }
      >
        <CardBody>
          <div className={styles.lead}>
            <p>{t("shared.lead")}</p>
            <ButtonLink kind="plain" small href={hrefTo("findCauses", { plan: plan.id })}>
              {t("shared.findLink")}
            </ButtonLink>
          </div>
          <div className={view === "map" ? styles.mapView : styles.listView}>
            <div className={styles.map}>
              <CauseMap plan={plan} causes={causes} chosen={chosen.id} onChoose={setWanted} />
            </div>
            <div className={styles.list}>
              <CauseList plan={plan} causes={causes} chosen={chosen.id} onChoose={setWanted} />
            </div>
          </div>
          <CauseSentence plan={plan} cause={chosen} />
          <PerThousand plan={plan} />
          <CauseTable plan={plan} causes={causes} />
        </CardBody>
        <Perforation />
        <CardBody>
          <LadderHeading plan={plan} cause={chosen.id} />
          <Ladder
            key={chosen.id}
            plan={plan}
            figures={figures}
            cause={{
              ladder: chosen.ladder,
              failed: chosen.kind === "dependency" ? [chosen.id] : [],
              alsoDown: chosen.falls,
            }}
          />
          <AgainstCause
            plan={plan}
            cause={chosen}
            costOf={(thing) => figures.dependencies.find(({ id }) => id === thing)?.openHour.likely ?? 0}
          />
          <div>
            <ButtonLink kind="plain" small href={hrefTo("news", { plan: plan.id })}>
              {t("shared.newsLink")}
            </ButtonLink>
          </div>
        </CardBody>
      </HangCard>
    </div>
  );
}

function LadderHeading({ plan, cause }: { plan: Plan; cause: string }) {
  const { t, nameOf } = useCauseWords(plan);
  return <h2 className={styles.heading}>{t("shared.ladder", { cause: nameOf(cause) })}</h2>;
}

function NoCauses({ plan: { id: plan, dependencies } }: { plan: Plan }) {
  const t = useWords();
  return (
    <div className={styles.cards}>
      <HangCard heading={<PageHeading title={t("shared.title")}>{t("shared.title")}</PageHeading>}>
        <CardBody>
          {dependencies.length === 0 ? (
            <NothingToHang plan={plan} />
          ) : (
            <>
              <h2>{t("shared.empty")}</h2>
              <p>{t("shared.emptyText")}</p>
              <div>
                <ButtonLink kind="filled" href={hrefTo("start", { plan, page: "7" })}>
                  {t("shared.emptyLink")}
                </ButtonLink>
              </div>
              <p>
                {t("shared.emptyFind")}{" "}
                <a href={hrefTo("findCauses", { plan })}>{t("shared.emptyFindLink")}</a>
              </p>
            </>
          )}
        </CardBody>
      </HangCard>
    </div>
  );
}

function PerThousand({ plan }: { plan: Plan }) {
  const { t, formats } = useCauseWords(plan);
  if (!salesAreUnknown(plan)) return null;
  const amount = formats.moneyAsTyped(unknownWeeklySales);
  return (
    <Note kind="warning">
      {t("cost.perThousandWhy", { amount })}{" "}
      <a href={hrefTo("start", { plan: plan.id, page: "3" })}>{t("cost.giveSales")}</a>
    </Note>
  );
}
