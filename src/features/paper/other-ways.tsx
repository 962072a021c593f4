import type { Figures } from "#cost/figures.ts";
import { fileOfPlan } from "#questions/files/file-of-plan.ts";
import { FileWay } from "#questions/files/file-way.tsx";
import type { WantedSheets } from "#document/to-compose.ts";
import { CardBody, HangCard } from "#ui/hang-card.tsx";
import { useLanguage, useWords } from "#ui/words.tsx";
import styles from "./other-ways.module.css";

interface OtherWaysProps {
  /** null while nothing is ticked, or the figures are on their way */
  wanted: WantedSheets | null;
  figures: Figures;
  plan: WantedSheets["plan"];
  day: string;
}

/** What else of the plan can be taken along, beside paper and the PDF file: each with a line of what it is for. */
export function OtherWays({ wanted, figures, plan, day }: OtherWaysProps) {
  const t = useWords();
  const language = useLanguage();
  return (
    <HangCard heading={<h2>{t("print.ways")}</h2>}>
      <CardBody>
        <div className={styles.ways}>
          <FileWay
            kind="page"
            label={t("print.ways.page")}
            help={t("print.ways.page.help")}
            isOff={wanted === null}
            make={async () => {
              if (wanted === null) throw new Error("Nothing is ticked.");
              return (await import("./page-file-of.ts")).pageFileOf(wanted);
            }}
          />
          {(["contacts", "dates", "messages", "figures"] as const).map((kind) => (
            <FileWay
              key={kind}
              kind={kind}
              label={t(`print.ways.${kind}`)}
              help={t(`print.ways.${kind}.help`)}
              make={() => fileOfPlan(kind, { plan, figures, today: day, language })}
            />
          ))}
        </div>
      </CardBody>
    </HangCard>
  );
}
