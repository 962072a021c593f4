import { useEffect } from "react";
import { noPlan } from "#live/plan-of-playbooks.ts";
import { closePlan } from "#store/plan-at-hand.ts";
import { loadLibrary, useLibrary } from "#store/library.ts";
import { ButtonLink } from "#ui/button.tsx";
import { CardBody, HangCard } from "#ui/hang-card.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { Page } from "#ui/page.tsx";
import { hrefTo } from "#ui/routes.ts";
import { useWords } from "#ui/words.tsx";
import styles from "./which-is-down.module.css";

/** "Something is down" outside any plan: leads on to the one plan there is, or to our steps where there is none. */
export function WhichIsDown() {
  const t = useWords();
  const state = useLibrary((library) => library.state);
  const plans = useLibrary((library) => library.plans);
  const only = plans.length > 1 ? null : (plans[0]?.id ?? noPlan);
  useEffect(() => {
    async function list(): Promise<void> {
      await closePlan();
      await loadLibrary();
    }
    void list();
  }, []);
  useEffect(() => {
    // in its place: Back leads to where one came from
    if (state !== "loading" && only !== null) location.replace(hrefTo("down", { plan: only }));
  }, [state, only]);
  if (state === "loading" || only !== null) return null;
  return (
    <Page back={{ href: hrefTo("home"), name: t("frame.yourPlans") }}>
      <HangCard heading={<PageHeading title={t("live.title")}>{t("live.whichPlan")}</PageHeading>}>
        <CardBody>
          <ul className={styles.plans}>
            {plans.map(({ id, name, client }) => (
              <li key={id}>
                <ButtonLink className={styles.plan} href={hrefTo("down", { plan: id })}>
                  {[name === "" ? t("library.unnamed") : name, client].filter(Boolean).join(" · ")}
                </ButtonLink>
              </li>
            ))}
          </ul>
          <ButtonLink kind="plain" href={hrefTo("down", { plan: noPlan })}>
            {t("live.withoutPlan")}
          </ButtonLink>
        </CardBody>
      </HangCard>
    </Page>
  );
}
