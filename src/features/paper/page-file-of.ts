import { fileName } from "#plan-file/file-name.ts";
import { kindsOfFile } from "#questions/files/kinds-of-file.ts";
import { pageOfPlan } from "#render/html/page-of-plan.ts";
import type { WantedSheets } from "#document/to-compose.ts";
import type { MadeFile } from "#storage/share-file.ts";

/** The plan as one web page. */
export async function pageFileOf(wanted: WantedSheets): Promise<MadeFile> {
  const { name } = wanted.plan.business;
  const [only, ...others] = wanted.sheets;
  const part = only === "page-one" && others.length === 0 ? "page-one" : "plan";
  const { type, ending } = kindsOfFile.page;
  return { name: fileName(name, part, ending), content: await pageOfPlan(wanted), type };
}
