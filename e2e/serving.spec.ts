import { readFileSync } from "node:fs";
import { contentPolicy } from "../src/app/content-policy.ts";
import { expect, test } from "./drivers/app.ts";

test("the page comes with the policy and the other headers, and asks again each time", async ({
  request,
}) => {
  const headers = (await request.get("/")).headers();
  expect(headers["content-security-policy"]).toBe(`${contentPolicy}; frame-ancestors 'none'`);
  expect(headers).toMatchObject({
    "cache-control": "no-cache",
    "content-type": "text/html; charset=utf-8",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "x-frame-options": "DENY",
  });
});

test("files with a hash in their name are kept for good", async ({ request }) => {
  const asset = /\.\/(assets\/[^"]+\.js)/.exec(readFileSync("dist/index.html", "utf8"))?.[1] ?? "";
  expect((await request.get(`/${asset}`)).headers()["cache-control"]).toBe(
    "public, max-age=31536000, immutable",
  );
});

for (const path of [
  "/no-such-page",
  "/assets/gone-12345678.js",
  "/_headers",
  "/..%2f..%2fpackage.json",
  "/assets",
]) {
  test(`${path} is a real 404, never the page`, async ({ request }) => {
    const response = await request.get(path);
    expect(response.status()).toBe(404);
    expect(response.headers()["content-type"]).toContain("text/plain");
    expect(response.headers()["cache-control"]).toBe("no-store");
  });
}

test("nothing but reading is answered", async ({ request }) => {
  expect((await request.post("/")).status()).toBe(405);
});

test("the licences of all that came along come with it", async ({ request }) => {
  const text = await (await request.get("/THIRD-PARTY.txt")).text();
  for (const name of ["react", "jspdf", "ical.js", "@fontsource-variable/atkinson-hyperlegible-next"])
    expect(text).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ · `, "mu"));
  expect(text).toContain("SIL OPEN FONT LICENSE");
});
