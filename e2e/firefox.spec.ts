import { resolve } from "node:path";
import { expect, test } from "./drivers/app.ts";
import { Firefox, firefoxPath } from "./drivers/firefox.ts";
import { lettersOf, readPdf } from "./drivers/read-pdf.ts";

// only where the machine has Firefox: Playwright's own is none we can install
if (firefoxPath !== null) {
  const path = firefoxPath;
  test("Firefox prints the pages of the PDF file, and nothing else", async ({ baseURL }) => {
    test.setTimeout(180_000);
    const firefox = await Firefox.start(path);
    try {
      await firefox.open(String(baseURL));
      await firefox.until(`return document.querySelector('[data-testid="import-file"]') !== null`);
      await firefox.chooseFile('[data-testid="import-file"]', resolve("samples/bakery.counterplan.json"));
      await firefox.until(`return document.querySelector('[data-testid="import-confirm"]') !== null`);
      await firefox.click('[data-testid="import-confirm"]');
      const plan = await firefox.until(
        `return document.querySelector('[data-testid="plan-row"]')?.dataset.planId ?? /#\\/p\\/([^/]+)/.exec(location.hash)?.[1]`,
      );
      await firefox.open(`${baseURL}#/p/${String(plan)}/print`);
      await firefox.until(`return document.querySelectorAll('[data-testid="page-picture"]').length > 9`);
      await firefox.click('[data-testid="export-pdf"]');
      const file = await firefox.saved(".pdf");
      const pdf = await readPdf(file);
      await firefox.until(`return document.fonts.status === "loaded"`);
      const printed = await readPdf(await firefox.print({ width: 21, height: 29.7 }));
      expect(printed.pages).toHaveLength(pdf.pages.length);
      for (const [index, { text }] of pdf.pages.entries()) {
        expect(lettersOf(printed.pages[index]?.text ?? ""), `page ${index + 1}`).toBe(lettersOf(text));
      }
    } finally {
      await firefox.close();
    }
  });
}
