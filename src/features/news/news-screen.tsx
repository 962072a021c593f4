import { usePlan } from "#store/open-plan.ts";
import { CardBody, HangCard } from "#ui/hang-card.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { Page } from "#ui/page.tsx";
import { hrefTo } from "#ui/routes.ts";
import { useWords } from "#ui/words.tsx";
import { useNewsContent } from "./content.ts";
import { Incidents } from "./incidents.tsx";
import { NewsCheck } from "./news-check.tsx";

/** A supplier is in the news: is it true, and what does it mean here? Design, § 2 *Shared causes*. */
export function NewsScreen() {
  const t = useWords();
  const plan = usePlan((open) => open);
  const { newsCheck } = useNewsContent();
  return (
    <Page back={{ href: hrefTo("shared", { plan: plan.id }), name: t("news.shared") }}>
      <HangCard heading={<PageHeading title={t("news.title")}>{newsCheck.title}</PageHeading>}>
        <NewsCheck plan={plan} />
      </HangCard>
      <HangCard heading={<h2>{t("news.happened")}</h2>}>
        <CardBody>
          <Incidents plan={plan} />
        </CardBody>
      </HangCard>
    </Page>
  );
}
