import { useState } from "react";
import { wallClockAt } from "#i18n/local-moment.ts";
import { keepOutage } from "#plan/edits/keep-outage.ts";
import { removeOutage } from "#plan/edits/remove-outage.ts";
import type { Outage } from "#plan/outage.ts";
import { Sheet } from "#questions/sheet.tsx";
import { newId } from "#store/new-id.ts";
import { apply, usePlan } from "#store/open-plan.ts";
import { offerUndo } from "#store/undo-offer.ts";
import { ButtonLink } from "#ui/button.tsx";
import { focusHeading } from "#ui/focus-heading.ts";
import { CardBody, HangCard } from "#ui/hang-card.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { Page } from "#ui/page.tsx";
import { hrefTo } from "#ui/routes.ts";
import { useFormats, useWords } from "#ui/words.tsx";
import { HowOftenOffers } from "./how-often-offers.tsx";
import styles from "./learn.module.css";
import { OutageForm } from "./outage-form.tsx";
import { OutageSays } from "./outage-says.tsx";
import { PastOutages } from "./past-outages.tsx";

/** An outage that happened, what it says of the plan's numbers, and those that came before. */
export function LearnScreen() {
  const t = useWords();
  const plan = usePlan((open) => open);
  const formats = useFormats(plan.business);
  const [open, setOpen] = useState(newId);
  const outage = plan.outages.find(({ id }) => id === open);

  function show(id: string): void {
    setOpen(id);
    focusHeading();
    scrollTo({ top: 0 });
  }
  function remove(gonePast: Outage): void {
    apply(removeOutage, { id: gonePast.id });
    // Undo leaves alone what happened in the world, so an outage is put back by its own way
    offerUndo(t("learn.removed", { day: dayOf(gonePast) }), () => apply(keepOutage, gonePast));
    if (gonePast.id === open) setOpen(newId());
    focusHeading();
  }
  const dayOf = ({ startedAt }: Outage): string => formats.day(wallClockAt(startedAt).day);

  return (
    <Page back={{ href: hrefTo("cost", { plan: plan.id }), name: t("cost.title") }}>
      <HangCard heading={<PageHeading title={t("learn.title")}>{t("learn.title")}</PageHeading>}>
        <CardBody>
          <p className={styles.lead}>{t("learn.lead")}</p>
          {plan.dependencies.length === 0 && <NoThings plan={plan.id} />}
        </CardBody>
        {plan.dependencies.length > 0 && (
          <Sheet key={open} goesOn={t("learn.done")} onGoOn={() => show(newId())}>
            <OutageForm
              plan={plan}
              id={open}
              heading={outage ? t("learn.formOf", { day: dayOf(outage) }) : t("learn.form")}
            />
            <OutageSays plan={plan} outage={outage} />
          </Sheet>
        )}
      </HangCard>
      <HangCard heading={<h2>{t("learn.past")}</h2>}>
        <CardBody>
          <PastOutages plan={plan} onChange={show} onRemove={remove} />
        </CardBody>
        <HowOftenOffers plan={plan} />
      </HangCard>
    </Page>
  );
}

function NoThings({ plan }: { plan: string }) {
  const t = useWords();
  return (
    <>
      <p>{t("learn.noThings")}</p>
      <div>
        <ButtonLink kind="filled" href={hrefTo("start", { plan, page: "6" })}>
          {t("learn.noThingsLink")}
        </ButtonLink>
      </div>
    </>
  );
}
