import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serve } from "../scripts/serve.mjs";
import { expect, test } from "./drivers/app.ts";

/** A page of somebody else's that shows an address in a frame. */
async function hostilePage(address: string): Promise<{ url: string; server: Server }> {
  const server = createServer((_, response) => {
    response.setHeader("Content-Type", "text/html");
    response.end(
      `<!doctype html><title>Prize</title><h1>You have won</h1><iframe src="${address}"></iframe>`,
    );
  });
  await new Promise((heard) => {
    server.listen(0, "127.0.0.1", () => heard(null));
  });
  const bound = server.address();
  const port = typeof bound === "object" && bound !== null ? bound.port : 0;
  return { url: `http://localhost:${port}/`, server };
}

test("a host with headers gives no page to a frame", async ({ page, baseURL, faults }) => {
  faults.expect(/frame|^request: http:\/\/localhost/u);
  const { url, server } = await hostilePage(`${baseURL}#/p/sample-bakery/cost`);
  await page.goto(url);
  await expect(page.getByRole("heading", { name: "You have won" })).toBeVisible();
  await expect
    .poll(() => page.frames().map((frame) => frame.url()))
    .toContain("chrome-error://chromewebdata/");
  server.close();
});

test("where a host sends no headers, the page in a frame shows no plan and keeps to its policy", async ({
  page,
  faults,
}) => {
  faults.expect(/^request: http:\/\/(localhost|127\.0\.0\.1)/u);
  const folder = mkdtempSync(join(tmpdir(), "counterplan-bare-host-"));
  cpSync("dist", folder, { recursive: true });
  writeFileSync(join(folder, "_headers"), "");
  const bare = await serve({ port: 0, folder });
  const { url, server } = await hostilePage(`${bare.address}#/p/sample-bakery/cost`);
  await page.goto(url);
  const framed = page.frameLocator("iframe");
  await expect(framed.locator("body")).toContainText("Counterplan does not run inside another page");
  await expect(framed.getByRole("heading")).toHaveCount(0);
  await expect(framed.locator("body")).not.toContainText("Korst");

  // the same host in a tab of its own: the policy stands in the page
  const response = await page.goto(`${bare.address}#/p/sample-bakery/cost`);
  expect(response?.headers()["content-security-policy"]).toBeUndefined();
  await expect(page.getByTestId("headline-cost")).toBeVisible();
  await page.addScriptTag({ content: "document.title = 'broken in'" }).catch(() => undefined);
  await expect(page).not.toHaveTitle("broken in");
  faults.expect(/TrustedScript|trusted-types/u);
  server.close();
  await bare.close();
  rmSync(folder, { recursive: true });
});
