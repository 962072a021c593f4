import { useEffect, type ComponentType } from "react";
import { goOnAtPage } from "#plan/edits/go-on-at-page.ts";
import { apply, usePlan } from "#store/open-plan.ts";
import { goTo, hrefTo, type Place } from "#ui/routes.ts";
import { BackupPage } from "./backup/backup-page.tsx";
import { BusinessTypePage } from "./business-type/business-type-page.tsx";
import { HoursPage } from "./hours/hours-page.tsx";
import { MakesPage } from "./makes/makes-page.tsx";
import { PageOneAside } from "./page-one-aside.tsx";
import { pageAfter, pageNumberOf, pageToGoOnAt, type PageNumber } from "./pages.ts";
import { PeoplePage } from "./people/people-page.tsx";
import { PlacePage } from "./place/place-page.tsx";
import { SalesPage } from "./sales/sales-page.tsx";
import type { StepProps } from "./step.tsx";
import { StreamsPage } from "./streams/streams-page.tsx";
import { ThingsPage } from "./things/things-page.tsx";
import styles from "./start-screen.module.css";

const pages: Record<PageNumber, ComponentType<StepProps>> = {
  1: BusinessTypePage,
  2: PlacePage,
  3: SalesPage,
  4: StreamsPage,
  5: HoursPage,
  6: ThingsPage,
  7: MakesPage,
  8: BackupPage,
  9: PeoplePage,
};

/** The quick start: one page of nine, and page one of the paper filling up beside it. Design, § 3. */
export function StartScreen({ plan: id, page: asked }: Place) {
  const page = pageNumberOf(asked);
  const goOnAt = usePlan((plan) => pageToGoOnAt(plan, page));
  useEffect(() => {
    if (goOnAt !== null) apply(goOnAtPage, { page: goOnAt });
  }, [goOnAt]);

  function goOn(): void {
    const next = pageAfter(page);
    if (next !== null) return goTo(hrefTo("start", { plan: id, page: String(next) }));
    apply(goOnAtPage, { page: null });
    goTo(hrefTo("plan", { plan: id }));
  }

  const Page = pages[page];
  return (
    <div className={styles.wizard}>
      <div>
        <Page id={id} page={page} goOn={goOn} />
      </div>
      <PageOneAside id={id} page={page} />
    </div>
  );
}
