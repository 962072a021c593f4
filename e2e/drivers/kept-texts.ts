import type { Page } from "@playwright/test";

interface KeptPlan {
  id: string;
  business: { name: string };
}

/** Every plan as the database holds it, read past the app from a page of it. */
export async function readPlansFromDatabase(page: Page): Promise<KeptPlan[]> {
  const texts = await page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open("counterplan");
        opening.addEventListener("error", () => reject(new Error("not opened")));
        opening.addEventListener("success", () => {
          const all = opening.result.transaction("bodies").objectStore("bodies").getAll();
          all.addEventListener("success", () => {
            opening.result.close();
            resolve(all.result.map(({ text }: { text: string }) => text));
          });
        });
      }),
  );
  return texts.map((text): KeptPlan => JSON.parse(text));
}
