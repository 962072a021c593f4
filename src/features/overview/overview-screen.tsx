import { ClockNote } from "#questions/clock-note.tsx";
import { useFigures } from "#store/figures.ts";
import { usePlan } from "#store/open-plan.ts";
import { CardBody, CardColumns, HangCard } from "#ui/hang-card.tsx";
import { Stack } from "#ui/layout.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { Page } from "#ui/page.tsx";
import { hrefTo } from "#ui/routes.ts";
import { useWords } from "#ui/words.tsx";
import { FurtherList } from "./further-list.tsx";
import { NextBestTask } from "./next-best-task.tsx";
import { PageOne } from "./page-one.tsx";
import { Result } from "./result.tsx";
import { TaskList } from "./task-list.tsx";

/** One plan at a glance: what an hour costs, page one, what is best done next, and how every part of it stands. */
export function OverviewScreen() {
  const t = useWords();
  const plan = usePlan((open) => open);
  const figures = useFigures((state) => state.figures);
  const name = plan.business.name.trim();
  const heading = (
    <PageHeading title={t("overview.title")}>{name === "" ? t("frame.unnamedPlan") : name}</PageHeading>
  );
  return (
    <Page back={{ href: hrefTo("home"), name: t("overview.back") }}>
      <HangCard heading={heading} tab={1} current>
        <CardColumns aside={<PageOne plan={plan} figures={figures} />}>
          <CardBody>
            <Stack gap="apart">
              <ClockNote changes={[plan.updatedAt]} />
              <Result plan={plan} figures={figures} />
              <NextBestTask plan={plan} figures={figures} />
              <TaskList plan={plan} />
              <FurtherList plan={plan} />
            </Stack>
          </CardBody>
        </CardColumns>
      </HangCard>
    </Page>
  );
}
