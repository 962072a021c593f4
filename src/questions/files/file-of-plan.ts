import { loadContent } from "#content/load-content.ts";
import type { Figures } from "#cost/figures.ts";
import { loadMessages, nearestLanguage } from "#i18n/catalogue.ts";
import { formatsFor } from "#i18n/formats.ts";
import { wordsIn } from "#i18n/translate.ts";
import type { Plan } from "#plan/plan.ts";
import { fileName } from "#plan-file/file-name.ts";
import type { MadeFile } from "#storage/share-file.ts";
import { kindsOfFile, type KindOfFile } from "./kinds-of-file.ts";

interface FileOfPlan {
  plan: Plan;
  /** null while they are on their way: messages then keep the plan's order */
  figures: Figures | null;
  /** "YYYY-MM-DD" */
  today: string;
  /** of the screen: these files are for whoever saves them */
  language: string;
}

/** One of the files beside the plan. What makes it, and its words, come in when it is first wanted. */
export async function fileOfPlan(
  kind: Exclude<KindOfFile, "page" | "calls" | "outageReport">,
  from: FileOfPlan,
): Promise<MadeFile> {
  const { part, ending, type } = kindsOfFile[kind];
  return {
    name: fileName(from.plan.business.name, part, ending),
    content: await contentOf[kind](from),
    type,
  };
}

const contentOf: Record<
  Exclude<KindOfFile, "page" | "calls" | "outageReport">,
  (from: FileOfPlan) => Promise<string>
> = {
  contacts: async ({ plan, language }) => {
    const { addressBook } = await import("#files/contacts-table.ts");
    return addressBook(plan, await wordsWith(language, "contacts"));
  },
  contactsTable: async ({ plan, language }) => {
    const { contactsTable } = await import("#files/contacts-table.ts");
    return contactsTable(plan, await wordsWith(language, "contacts"));
  },
  dates: async ({ plan, today, language }) => {
    const { planCalendar } = await import("#files/plan-calendar.ts");
    const words = await wordsWith(language, "todo");
    const { country, currency } = plan.business;
    return planCalendar(plan, today, {
      t: words,
      formats: formatsFor({ language, country, currency, words }),
    });
  },
  messages: async ({ plan, figures, language }) => {
    const { messageContentParts, messagesText } = await import("#files/messages-text.ts");
    const { costliestFirst } = await import("#document/sheets.ts");
    const content = await loadContent(nearestLanguage(plan.language), messageContentParts);
    const things = figures === null ? plan.dependencies.map(({ id }) => id) : costliestFirst(plan, figures);
    return messagesText(plan, things, content, await wordsWith(language, "messages"));
  },
  figures: async ({ figures }) => {
    if (figures === null) throw new Error("The figures are not worked out yet.");
    const { figuresFile } = await import("#files/figures-csv.ts");
    return figuresFile(figures);
  },
};

async function wordsWith(language: string, area: "contacts" | "messages" | "todo") {
  await loadMessages(language, [area]);
  return wordsIn(language);
}
