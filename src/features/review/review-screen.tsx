import { Client } from "#questions/upkeep/client.tsx";
import { Copies } from "#questions/upkeep/copies.tsx";
import { GrabList } from "#questions/upkeep/grab-list.tsx";
import { Logo } from "#questions/upkeep/logo.tsx";
import { ReviewRhythm } from "#questions/upkeep/review-rhythm.tsx";
import { SheetPart } from "#questions/sheet-part.tsx";
import { Sheet } from "#questions/sheet.tsx";
import { usePlan } from "#store/open-plan.ts";
import { HangCard } from "#ui/hang-card.tsx";
import { Stack } from "#ui/layout.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { Page } from "#ui/page.tsx";
import { goTo, hrefTo } from "#ui/routes.ts";
import { useWords } from "#ui/words.tsx";
import { Changes } from "./changes.tsx";
import { KeepAlive } from "./keep-alive.tsx";

/** Review: who goes through the plan and when, what changed since it was printed, where its copies hang. Issue 4, § Review. */
export function ReviewScreen() {
  const t = useWords();
  const plan = usePlan(({ id }) => id);
  const home = hrefTo("plan", { plan });
  return (
    <Page back={{ href: home, name: t("frame.nav.plan") }}>
      <HangCard heading={<PageHeading title={t("review.title")}>{t("review.title")}</PageHeading>}>
        <Sheet goesOn={t("review.done")} onGoOn={() => goTo(home)}>
          <SheetPart heading={t("review.changes")}>
            <Changes />
          </SheetPart>
          <SheetPart heading={t("review.rhythm")}>
            <ReviewRhythm />
            <KeepAlive />
          </SheetPart>
          <SheetPart heading={t("review.copies")}>
            <Stack gap="apart">
              <p>{t("review.copiesHelp")}</p>
              <Copies />
            </Stack>
          </SheetPart>
          <SheetPart heading={t("review.grab")}>
            <GrabList />
          </SheetPart>
          <SheetPart heading={t("review.logo")}>
            <Logo />
          </SheetPart>
          <SheetPart heading={t("review.client")}>
            <Client />
          </SheetPart>
        </Sheet>
      </HangCard>
    </Page>
  );
}
