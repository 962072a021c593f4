import { hrefTo } from "#ui/routes.ts";
import { useFormats, useWords } from "#ui/words.tsx";
import { HookCard, HookRail } from "./hook-rail.tsx";
import styles from "./sample-cards.module.css";
import { canBeOpened, sampleId, samples, type Sample } from "./samples.ts";

/** "Look at a finished plan": four made-up businesses. */
export function SampleCards() {
  const t = useWords();
  return (
    <section className={styles.samples} aria-labelledby="samples">
      <div className={styles.heading}>
        <h2 id="samples">{t("library.samples")}</h2>
        <p className={styles.help}>{t("library.samplesHelp")}</p>
      </div>
      <HookRail>
        {samples.map((sample) => (
          <SampleCard key={sample.name} sample={sample} />
        ))}
      </HookRail>
    </section>
  );
}

function SampleCard({ sample }: { sample: Sample }) {
  const t = useWords();
  const formats = useFormats(sample);
  const { name, business, costliestHour } = sample;
  return (
    <HookCard
      level={3}
      name={business}
      href={canBeOpened(sample) ? hrefTo("plan", { plan: sampleId(sample) }) : undefined}
      says={t(`library.sample.${name}`)}
      facts={[
        [
          t("library.sample.costliest"),
          t(`library.sample.${name}.costliest`, { amount: formats.money(costliestHour) }),
        ],
        [t("library.sample.inPlan"), t(`library.sample.${name}.inPlan`)],
      ]}
    />
  );
}
