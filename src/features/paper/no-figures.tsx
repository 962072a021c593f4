import { Button } from "#ui/button.tsx";
import { CardBody, HangCard } from "#ui/hang-card.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { Page } from "#ui/page.tsx";
import { useWords } from "#ui/words.tsx";
import { useFigures } from "#store/figures.ts";
import { useIsSlow } from "#ui/use-is-slow.ts";

/** Before the first figures of a plan are there; or where they cannot be worked out. */
export function NoFigures() {
  const t = useWords();
  const problem = useFigures((state) => state.problem);
  const isSlow = useIsSlow(problem === null);
  if (problem === null) return <Page>{isSlow && <output>{t("print.workingOut")}</output>}</Page>;
  return (
    <Page>
      <HangCard heading={<PageHeading title={t("print.title")}>{t("print.noFigures")}</PageHeading>}>
        <CardBody>
          <p>{t("print.noFiguresText")}</p>
          <div>
            <Button looks kind="filled" onClick={() => location.reload()}>
              {t("print.reload")}
            </Button>
          </div>
        </CardBody>
      </HangCard>
    </Page>
  );
}
