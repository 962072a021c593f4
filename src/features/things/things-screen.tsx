import { useEffect, useMemo, useRef, useState } from "react";
import { salesAreUnknown, unknownWeeklySales } from "#plan/weekly-sales.ts";
import { useFigures } from "#store/figures.ts";
import { usePlan } from "#store/open-plan.ts";
import { Button } from "#ui/button.tsx";
import { focusDrawn } from "#ui/focus-drawn.ts";
import { CardBody, CardFoot, HangCard, Perforation } from "#ui/hang-card.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { Page } from "#ui/page.tsx";
import { hrefTo } from "#ui/routes.ts";
import { useCostWords } from "#questions/use-cost-words.ts";
import { addThingForm, AddThing } from "./add-thing.tsx";
import { DroppedNote } from "./dropped-note.tsx";
import { ThingRows } from "./thing-rows.tsx";
import { beginWalk } from "./thing-walk.ts";
import { thingsInOrder } from "./things-in-order.ts";
import styles from "./things-screen.module.css";

/** Everything the business depends on, the costliest hour first, and the way to add more. Design, § 2 *Things*. */
export function ThingsScreen() {
  const plan = usePlan((open) => open);
  const figures = useFigures((state) => state.figures);
  const { t, formats } = useCostWords(plan);
  const isEmpty = plan.dependencies.length === 0;
  const [isAsking, setIsAsking] = useState(false);
  const isAdding = isAsking || isEmpty;
  const things = useMemo(() => thingsInOrder(plan, figures), [plan, figures]);
  useEffect(
    () =>
      beginWalk(
        plan.id,
        things.map(({ thing }) => thing.id),
      ),
    [plan.id, things],
  );
  const addButton = useRef<HTMLButtonElement>(null);

  function ask(): void {
    setIsAsking(true);
    focusDrawn(() => document.getElementById("add-thing-name"));
  }
  function close(): void {
    setIsAsking(false);
    focusDrawn(() => addButton.current);
  }

  return (
    <Page back={{ href: hrefTo("plan", { plan: plan.id }), name: t("frame.nav.plan") }}>
      <HangCard heading={<PageHeading title={t("things.title")}>{t("things.title")}</PageHeading>}>
        <CardBody>
          <DroppedNote />
          {isEmpty ? (
            <div>
              <h2>{t("things.empty")}</h2>
              <p className={styles.empty}>{t("things.emptyText")}</p>
            </div>
          ) : (
            !isAdding && (
              <p className={styles.lead}>
                {t("things.lead", { count: things.length })}
                {salesAreUnknown(plan) &&
                  ` ${t("things.perThousand", { amount: formats.moneyAsTyped(unknownWeeklySales) })}`}
              </p>
            )
          )}
          {isAdding && <AddThing />}
        </CardBody>
        {!isEmpty && (
          <>
            {isAdding ? <Perforation /> : <div className={styles.line} />}
            <ThingRows plan={plan} things={things} />
          </>
        )}
        <CardFoot>
          {isAdding ? (
            <Button kind="filled" type="submit" form={addThingForm}>
              {t("things.add.go")}
            </Button>
          ) : (
            <Button ref={addButton} kind="filled" icon="plus" onClick={ask}>
              {t("things.add")}
            </Button>
          )}
          {isAdding && !isEmpty && (
            <Button kind="plain" onClick={close}>
              {t("frame.cancel")}
            </Button>
          )}
        </CardFoot>
      </HangCard>
    </Page>
  );
}
