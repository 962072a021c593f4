import { useState } from "react";
import { causesOf } from "#advice/make.ts";
import { tickUpstream } from "#plan/edits/tick-upstream.ts";
import { guessPath, isGuess } from "#plan/guess.ts";
import { apply, usePlan } from "#store/open-plan.ts";
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
import { useThing } from "./use-thing.ts";

const groupId = "thingRunsOn";

/** What a thing runs on: known, or "we think" with where we read it. If one of these stops, so does the thing. */
export function RunsOn({ id }: { id: string }) {
  const t = useWords();
  const { providers: known, services, checkedOn } = useMakeContent();
  const plan = usePlan((open) => open);
  const thing = useThing(id);
  // what was unticked here stays in sight, so that it can be ticked again
  const [unticked, setUnticked] = useState<readonly string[]>([]);
  if (thing === undefined) return null;
  const service = services.find((each) => each.id === thing.serviceId);
  const causes = service === undefined ? [] : causesOf(service, known, plan.business.country);
  const rows = [
    ...new Set([
      ...causes.map(({ provider }) => provider),
      ...thing.upstreams,
      ...unticked,
      ...plan.providers.map((own) => own.id),
    ]),
  ];
  const nameOf = (provider: string): string =>
    [...plan.providers, ...known].find((each) => each.id === provider)?.name ?? provider;

  function tick(provider: string, ticked: boolean): void {
    if (!ticked) setUnticked([...unticked, provider]);
    apply(tickUpstream, { dependency: id, provider, ticked });
  }

  return (
    <SheetRow ask={t("things.runsOn")} help={t("things.runsOn.help")}>
      <ChoiceGroup id={groupId} legend={t("things.runsOn.ask")} legendIsHeading className={styles.causes}>
        {rows.length === 0 && <p className={styles.help}>{t("things.runsOn.none")}</p>}
        {rows.map((provider) => {
          const isTicked = thing.upstreams.includes(provider);
          const isThought = isGuess(plan, guessPath.upstream(id, provider));
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
              {cause && <CauseSource cause={cause} readOn={service?.checked ?? checkedOn.catalogue} />}
            </div>
          );
        })}
      </ChoiceGroup>
      <LooksRight
        kind="think"
        paths={thing.upstreams.map((provider) => guessPath.upstream(id, provider))}
        ask={t("things.runsOn.ask")}
        focusId={groupId}
      >
        {t("things.runsOn.weThink")}
      </LooksRight>
      <AddCause id={id} shown={rows} focusId={groupId} />
      <p className={styles.help}>
        <a href={hrefTo("findCauses", { plan: plan.id })}>{t("things.runsOn.find")}</a>
      </p>
    </SheetRow>
  );
}
