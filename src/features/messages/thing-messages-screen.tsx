import { usePlan } from "#store/open-plan.ts";
import { ButtonLink } from "#ui/button.tsx";
import { CardBody, HangCard } from "#ui/hang-card.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { Page } from "#ui/page.tsx";
import { hrefTo, type Place } from "#ui/routes.ts";
import { useWords } from "#ui/words.tsx";
import { MessagesCard } from "./messages-card.tsx";

/** What to tell people when one thing is down. */
export function ThingMessagesScreen({ dependency: id }: Place) {
  const t = useWords();
  const plan = usePlan((open) => open.id);
  const thing = usePlan(({ dependencies }) => dependencies.find((each) => each.id === id));
  const back = thing
    ? { href: hrefTo("thing", { plan, dependency: id }), name: thing.name }
    : { href: hrefTo("plan", { plan }), name: t("frame.nav.plan") };
  return <Page back={back}>{thing ? <MessagesCard key={id} of={id} /> : <GoneThing plan={plan} />}</Page>;
}

function GoneThing({ plan }: { plan: string }) {
  const t = useWords();
  return (
    <HangCard heading={<PageHeading title={t("messages.title")}>{t("messages.gone")}</PageHeading>}>
      <CardBody>
        <p>{t("messages.goneText")}</p>
        <div>
          <ButtonLink kind="filled" href={hrefTo("messages", { plan })}>
            {t("messages.title")}
          </ButtonLink>
        </div>
      </CardBody>
    </HangCard>
  );
}
