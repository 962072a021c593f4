import { usePlan } from "#store/open-plan.ts";
import { CardBody, HangCard } from "#ui/hang-card.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { Page } from "#ui/page.tsx";
import { hrefTo } from "#ui/routes.ts";
import { useWords } from "#ui/words.tsx";

export function ReviewScreen() {
  const t = useWords();
  const plan = usePlan(({ id }) => id);
  return (
    <Page back={{ href: hrefTo("plan", { plan }), name: t("frame.nav.plan") }}>
      <HangCard heading={<PageHeading title={t("review.title")}>{t("review.title")}</PageHeading>}>
        <CardBody>{null}</CardBody>
      </HangCard>
    </Page>
  );
}
