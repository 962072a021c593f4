import { usePlan } from "#store/open-plan.ts";
import { HomelyCause, useHomelyContent } from "#questions/cause/homely-cause.tsx";
import { Sheet } from "#questions/sheet.tsx";
import { SheetPart } from "#questions/sheet-part.tsx";
import { CardBody, HangCard } from "#ui/hang-card.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { Page } from "#ui/page.tsx";
import { goTo, hrefTo } from "#ui/routes.ts";
import { useWords } from "#ui/words.tsx";
import { NothingToHang } from "./nothing-to-hang.tsx";
import { OwnCauses } from "./own-causes.tsx";
import styles from "./shared-screen.module.css";

/** Six short questions find the causes nobody lists; each answer is one of the plan's own. Design, § 2 *Shared causes*. */
export function FindCausesScreen() {
  const t = useWords();
  const plan = usePlan((open) => open);
  const { homelyCauses } = useHomelyContent();
  const shared = hrefTo("shared", { plan: plan.id });
  return (
    <Page back={{ href: shared, name: t("shared.title") }}>
      <HangCard heading={<PageHeading title={homelyCauses.title}>{homelyCauses.title}</PageHeading>}>
        {plan.dependencies.length === 0 && plan.providers.length === 0 ? (
          <CardBody>
            <NothingToHang plan={plan.id} />
          </CardBody>
        ) : (
          <>
            <CardBody>
              <p className={styles.lead}>{homelyCauses.intro}</p>
            </CardBody>
            <Sheet goesOn={t("shared.find.done")} onGoOn={() => goTo(shared)}>
              {homelyCauses.questions.map(({ id, question }) => (
                <SheetPart key={id} id={id} heading={question}>
                  <HomelyCause question={id} />
                </SheetPart>
              ))}
              <SheetPart id="own-causes" heading={t("shared.find.own")}>
                <OwnCauses plan={plan} />
              </SheetPart>
            </Sheet>
          </>
        )}
      </HangCard>
    </Page>
  );
}
