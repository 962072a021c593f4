import { useDeferredValue, useState, type ReactNode } from "react";
import { PageHeading } from "#ui/page-heading.tsx";
import { hrefTo } from "#ui/routes.ts";
import { useShownInParts } from "#ui/shown-in-parts.tsx";
import { TextField } from "#ui/text-field.tsx";
import { useWords } from "#ui/words.tsx";
import { ClockNote } from "#questions/clock-note.tsx";
import { useLibrary, useNotSaved } from "#store/library.ts";
import { useBusinessTypeNames } from "#questions/business-type-names.ts";
import { HomeFoot } from "./home-foot.tsx";
import { HookRail } from "./hook-rail.tsx";
import { PlanCard } from "./plan-card.tsx";
import { localDay } from "#i18n/local-day.ts";
import { nextReview } from "#readiness/next-review.ts";
import { foundClients } from "#portfolio/found-clients.ts";
import { needsCopy } from "./plan-facts.ts";
import styles from "./plan-list.module.css";

/** Plans from which on a search is worth its place. Design, § 2 *Home*. */
const searchFrom = 8;

/** Cards on the rail before a button shows more: fifteen rows of four. */
const hungAtFirst = 60;

/** Cards that are hung at once; the others follow without holding up the page. */
const inSight = 12;

/** Home with plans: a card on the rail for each. */
export function PlanList({ actions }: { actions: ReactNode }) {
  const t = useWords();
  const plans = useLibrary((library) => library.plans);
  const notSaved = useNotSaved();
  const kinds = useBusinessTypeNames();
  const [search, setSearch] = useState("");
  const [today] = useState(() => localDay(new Date()));
  const hasSearch = plans.length >= searchFrom;
  const found = hasSearch ? foundClients(plans, search) : plans;
  const [shown, more] = useShownInParts(found, hungAtFirst);
  const hung = useDeferredValue(shown.length, inSight);
  const reviews = plans.filter((plan) => nextReview(plan, today)?.isDue).length;
  const copies = plans.filter((plan) => needsCopy(plan, today)).length;

  return (
    <>
      <div className={styles.head}>
        <div>
          <PageHeading title={t("library.title")}>{t("library.title")}</PageHeading>
          <p className={styles.says}>
            {reviews > 0 && t("library.reviewsDue", { count: reviews })}{" "}
            {copies > 0 && t("library.copiesDue", { count: copies })}
            {reviews + copies + notSaved.length === 0 &&
              plans.some((plan) => plan.quickStartPage === null) &&
              t("library.allWell")}
            {plans.some(({ client }) => client.trim() !== "") && (
              <>
                {" "}
                <a href={hrefTo("clients")}>{t("library.clients")}</a>
              </>
            )}
          </p>
        </div>
        <div className={styles.actions}>{actions}</div>
      </div>
      <div className={styles.clock}>
        <ClockNote changes={plans.map(({ updatedAt }) => updatedAt)} />
      </div>
      {hasSearch && (
        <div className={styles.search}>
          <TextField
            type="search"
            label={t("library.search")}
            help={t("library.searchHelp")}
            value={search}
            onChange={(event) => setSearch(event.target.value)}
          />
          <output className={styles.says}>
            {search.trim() !== "" && t("library.found", { count: found.length })}
          </output>
        </div>
      )}
      <HookRail>
        {shown.slice(0, hung).map((plan) => (
          <PlanCard
            key={plan.id}
            plan={plan}
            kind={kinds.get(plan.businessType) ?? ""}
            today={today}
            isNotSaved={notSaved.includes(plan.id)}
          />
        ))}
      </HookRail>
      {more && <div className={styles.more}>{more}</div>}
      <HomeFoot />
    </>
  );
}
