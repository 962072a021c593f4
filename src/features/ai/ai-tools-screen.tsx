import { usePlan } from "#store/open-plan.ts";
import { Button } from "#ui/button.tsx";
import { CardBody, CardFoot, HangCard, Perforation } from "#ui/hang-card.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { Page } from "#ui/page.tsx";
import { hrefTo } from "#ui/routes.ts";
import { useWords } from "#ui/words.tsx";
import { AddTool } from "./add-tool.tsx";
import styles from "./ai-tools-screen.module.css";
import { Suggestions } from "./suggestions.tsx";
import { ToolList } from "./tool-list.tsx";

const addForm = "ai-add";

/** The AI tools of the business, hidden ones included. Design, § 2 *AI tools*. */
export function AiToolsScreen() {
  const t = useWords();
  const plan = usePlan((open) => open);
  const count = plan.ai.length;
  return (
    <Page back={{ href: hrefTo("plan", { plan: plan.id }), name: t("frame.nav.plan") }}>
      <HangCard
        heading={<PageHeading title={t("ai.title")}>{t("ai.title")}</PageHeading>}
        {...(count > 0 && { beside: t("ai.count", { count }) })}
      >
        <CardBody>
          <div className={styles.intro}>
            {count === 0 && <h2>{t("ai.empty")}</h2>}
            <p>
              <b>{t("ai.hiddenCount")}</b> {t("ai.intro")}
            </p>
          </div>
          {count > 0 && <ToolList plan={plan} />}
        </CardBody>
        <Perforation />
        <CardBody>
          <Suggestions plan={plan} />
          <AddTool plan={plan} form={addForm} />
        </CardBody>
        <CardFoot>
          <Button kind="filled" type="submit" form={addForm}>
            {t("ai.add")}
          </Button>
        </CardFoot>
      </HangCard>
    </Page>
  );
}
