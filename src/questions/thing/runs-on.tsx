import { memo, useMemo, useState } from "react";
import { causesOf } from "#advice/make.ts";
import { tickUpstream } from "#plan/edits/tick-upstream.ts";
import { guessPath } from "#plan/guess.ts";
import { apply, usePlan } from "#store/open-plan.ts";
import { ButtonLink } from "#ui/button.tsx";
import { ChoiceGroup } from "#ui/choice-group.tsx";
import { hrefTo } from "#ui/routes.ts";
import { Tag } from "#ui/tag.tsx";
import { TickTile } from "#ui/tick-tile.tsx";
import { useWords } from "#ui/words.tsx";
import { SheetRow } from "../sheet-part.tsx";
import { AddCause } from "./add-cause.tsx";
import { CauseSource } from "./cause-source.tsx";
import { useMakeContent } from "./content.ts";
import { LooksRight } from "./looks-right.tsx";
import styles from "./thing-parts.module.css";
import { thingIn } from "./use-thing.ts";

const groupId = "thingRunsOn";

/** What a thing runs on: known, or "we think" with where we read it. If one of these stops, so does the thing. */
export const RunsOn = memo(function WhatItRunsOn({ id }: { id: string }) {
  const t = useWords();
  const { providers: known, services, checkedOn } = useMakeContent();
  const plan = usePlan((open) => open.id);
  const country = usePlan(({ business }) => business.country);
  const own = usePlan((open) => open.providers);
  const upstreams = usePlan((open) => thingIn(open, id)?.upstreams);
  const serviceId = usePlan((open) => thingIn(open, id)?.serviceId);
  const guesses = usePlan((open) => open.guesses);
  // what was unticked here stays in sight, so that it can be ticked again
  const [unticked, setUnticked] = useState<readonly string[]>([]);
  const service = services.find((each) => each.id === serviceId);
  const causes = useMemo(
    () => (service === undefined ? [] : causesOf(service, known, country)),
    [service, known, country],
  );
  const rows = useMemo(
    () => [
      ...new Set([
        ...causes.map(({ provider }) => provider),
        ...(upstreams ?? []),
        ...unticked,
        ...own.map((provider) => provider.id),
      ]),
    ],
    [causes, upstreams, unticked, own],
  );
  if (upstreams === undefined) return null;
  const [, ...moreCauses] = causes;
  const isOneSource =
    moreCauses.length > 0 &&
    moreCauses.every(
      ({ source, confidence }) => source === causes[0]?.source && confidence === causes[0].confidence,
    );
  const nameOf = (provider: string): string =>
    [...own, ...known].find((each) => each.id === provider)?.name ?? provider;

  function tick(provider: string, ticked: boolean): void {
    if (!ticked) setUnticked([...unticked, provider]);
    apply(tickUpstream, { dependency: id, provider, ticked });
  }

  return (
    <SheetRow ask={t("things.runsOn")} help={t("things.runsOn.help")}>
      <ChoiceGroup id={groupId} legend={t("things.runsOn.ask")} legendIsHeading className={styles.causes}>
        {rows.length === 0 && <p className={styles.help}>{t("things.runsOn.none")}</p>}
        {rows.map((provider) => {
          const isTicked = upstreams.includes(provider);
          const isThought = guesses.includes(guessPath.upstream(id, provider));
          const cause = causes.find((each) => each.provider === provider);
          return (
            <div key={provider}>
              <TickTile
                label={nameOf(provider)}
                tag={isTicked && <Tag kind={isThought ? "think" : "known"} />}
                why={cause?.note}
                checked={isTicked}
                onChange={({ target }) => tick(provider, target.checked)}
              />
              {cause && (!isOneSource || cause === causes.at(-1)) && (
                <CauseSource cause={cause} readOn={service?.checked ?? checkedOn.catalogue} />
              )}
            </div>
          );
        })}
      </ChoiceGroup>
      <LooksRight
        kind="think"
        paths={upstreams.map((provider) => guessPath.upstream(id, provider))}
        ask={t("things.runsOn.ask")}
        focusId={groupId}
      >
        {t("things.runsOn.weThink")}
      </LooksRight>
      <AddCause id={id} shown={rows} focusId={groupId} />
      <div>
        <ButtonLink kind="plain" small href={hrefTo("findCauses", { plan })}>
          {t("things.runsOn.find")}
        </ButtonLink>
      </div>
    </SheetRow>
  );
});
