import { writeFileSync, readFileSync, mkdirSync } from "node:fs";
import { test } from "vitest";
import { readPlanFile } from "#plan-file/read-plan-file.ts";
import { planPdf } from "#render/pdf/plan-pdf.ts";
import { paperOf } from "#testing/paper-of.ts";
import { offeredSheets } from "#document/sheets.ts";

mkdirSync("/tmp/lead/pdf", { recursive: true });
for (const name of (process.env["PLANS"] ?? "bakery,dental,freelancer,restaurant").split(",")) {
  test(name, async () => {
    const read = readPlanFile(readFileSync(`samples/${name}.counterplan.json`, "utf8"));
    if (!read.ok) throw new Error("no");
    const options = { type: process.env["TYPE"] === "large" ? "large" : "normal", copy: process.env["COPY"] === "wall" ? "wall" : "full", withQr: process.env["QR"] === "1" } as const;
    const plan = { ...read.plan, paper: process.env["PAPER"] === "letter" ? "letter" : "a4" } as typeof read.plan;
    const paper = await paperOf(plan, { options, ...(process.env["ALL"] === "1" && { sheets: (...f: Parameters<typeof offeredSheets>) => offeredSheets(...f).map(({ id }) => id) }) });
    writeFileSync(`/tmp/lead/pdf/${name}${process.env["TAG"] ?? ""}.pdf`, await planPdf(paper));
    console.log(name, paper.sheets.length, paper.fits.filter((fit) => fit.sheets > 1).map((fit) => fit.leaf).join(" "));
  }, 120_000);
}
