import type { Page } from "@playwright/test";

export interface KeptPlan {
  id: string;
  business: { name: string };
  contacts: { id: string; name: string }[];
  dependencies: { id: string; backup: { title: string; steps: string[] } | null }[];
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

/** Everything the browser keeps of plans: every record of every store, by the store's name. */
export function everythingKept(page: Page): Promise<Record<string, unknown[]>> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open("counterplan");
      request.addEventListener("success", () => resolve(request.result));
      request.addEventListener("error", () => reject(new Error("not opened")));
    });
    const all = await Promise.all(
      [...database.objectStoreNames].map(
        (store) =>
          new Promise<[string, unknown[]]>((resolve) => {
            const request = database.transaction(store).objectStore(store).getAll();
            request.addEventListener("success", () => resolve([store, request.result]));
          }),
      ),
    );
    database.close();
    return Object.fromEntries(all);
  });
}
