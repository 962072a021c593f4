import { loadContent } from "#content/load-content.ts";
import type { Figures } from "#cost/figures.ts";
import { costliestFirst } from "#document/sheets.ts";
import { addressBook } from "#files/contacts-table.ts";
import { figuresFile } from "#files/figures-csv.ts";
import { messageContentParts, messagesText } from "#files/messages-text.ts";
import { planCalendar } from "#files/plan-calendar.ts";
import { loadMessages, nearestLanguage } from "#i18n/catalogue.ts";
import { formatsFor } from "#i18n/formats.ts";
import { wordsIn } from "#i18n/translate.ts";
import { fileName } from "#plan-file/file-name.ts";
import type { Plan } from "#plan/plan.ts";
import { pageOfPlan, type WantedPage } from "#render/html/page-of-plan.ts";
import type { MadeFile } from "#storage/share-file.ts";

/** The plan as one web page. */
export async function pageFileOf(wanted: WantedPage): Promise<MadeFile> {
  const { name } = wanted.plan.business;
  const [only, ...others] = wanted.sheets;
  const part = only === "page-one" && others.length === 0 ? "page-one" : "plan";
  return { name: fileName(name, part, "html"), content: await pageOfPlan(wanted), type: "text/html" };
}

interface OtherFile {
  plan: Plan;
  figures: Figures;
  day: string;
  /** of the screen: these files are for whoever saves them */
  language: string;
}

/** One of the files beside the plan. Their words come in when they are first wanted. */
export async function otherFile(
  kind: "contacts" | "dates" | "messages" | "figures",
  { plan, figures, day, language }: OtherFile,
): Promise<MadeFile> {
  const { name, country, currency } = plan.business;
  await loadMessages(language, ["contacts", "messages", "todo"]);
  const t = wordsIn(language);
  switch (kind) {
    case "contacts":
      return { name: fileName(name, kind, "vcf"), content: addressBook(plan, t), type: "text/vcard" };
    case "dates": {
      const formats = formatsFor({ language, country, currency, words: t });
      const content = planCalendar(plan, day, { t, formats });
      return { name: fileName(name, kind, "ics"), content, type: "text/calendar" };
    }
    case "messages": {
      const ready = await loadContent(nearestLanguage(plan.language), messageContentParts);
      const content = messagesText(plan, costliestFirst(plan, figures), ready, t);
      return { name: fileName(name, kind, "txt"), content, type: "text/plain" };
    }
    case "figures":
      break;
  }
  return { name: fileName(name, "figures", "csv"), content: figuresFile(figures), type: "text/csv" };
}
