import type { Figures } from "#cost/figures.ts";
import { FileWay } from "#questions/files/file-way.tsx";
import type { WantedPage } from "#render/html/page-of-plan.ts";
import { CardBody, HangCard } from "#ui/hang-card.tsx";
import { useLanguage, useWords } from "#ui/words.tsx";
import styles from "./other-ways.module.css";

interface OtherWaysProps {
  /** null while nothing is ticked, or the figures are on their way */
  wanted: WantedPage | null;
  figures: Figures;
  plan: WantedPage["plan"];
  day: string;
}

/** What else of the plan can be taken along, beside paper and the PDF file: each with a line of what it is for. */
export function OtherWays({ wanted, figures, plan, day }: OtherWaysProps) {
  const t = useWords();
  const language = useLanguage();
  const make = async (kind: "contacts" | "dates" | "messages" | "figures") =>
    (await import("./other-files.ts")).otherFile(kind, { plan, figures, day, language });
  return (
    <HangCard heading={<h2>{t("print.ways")}</h2>}>
      <CardBody>
        <div className={styles.ways}>
          <FileWay
            label={t("print.ways.page")}
            handle="export-html"
            help={t("print.ways.page.help")}
            type="text/html"
            ending="html"
            isOff={wanted === null}
            make={async () => {
              if (wanted === null) throw new Error("Nothing is ticked.");
              return (await import("./other-files.ts")).pageFileOf(wanted);
            }}
          />
          <FileWay
            label={t("print.ways.contacts")}
            handle="export-contacts-vcf"
            help={t("print.ways.contacts.help")}
            type="text/vcard"
            ending="vcf"
            make={() => make("contacts")}
          />
          <FileWay
            label={t("print.ways.dates")}
            handle="export-calendar"
            help={t("print.ways.dates.help")}
            type="text/calendar"
            ending="ics"
            make={() => make("dates")}
          />
          <FileWay
            label={t("print.ways.messages")}
            handle="export-messages"
            help={t("print.ways.messages.help")}
            type="text/plain"
            ending="txt"
            make={() => make("messages")}
          />
          <FileWay
            label={t("print.ways.figures")}
            handle="export-figures"
            help={t("print.ways.figures.help")}
            type="text/csv"
            ending="csv"
            make={() => make("figures")}
          />
        </div>
      </CardBody>
    </HangCard>
  );
}
