import type { Page } from "@playwright/test";

/**
 * No browser lets a test answer its own window for choosing a folder: only that window is stood in for here. The
 * folder is a real one, of the browser's own file system, with the same handles.
 */
export async function withStick(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(window, {
      showDirectoryPicker: async () =>
        (await navigator.storage.getDirectory()).getDirectoryHandle("stick", { create: true }),
    });
  });
}
