import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { contentPolicy } from "./content-policy.ts";
import { everywhere, headersFile } from "./headers-file.ts";
import { hostingFiles } from "./hosting-files.ts";

const folder = new URL("../../hosting/", import.meta.url);

test("hosting/ holds what the constants say, and nothing else: else run npm run hosting", () => {
  expect(readdirSync(folder).toSorted()).toEqual([...hostingFiles.keys()].toSorted());
  for (const [name, text] of hostingFiles)
    expect(readFileSync(new URL(name, folder), "utf8"), name).toBe(text);
});

// reliability § 5.1, by the letter: a change of the constant has to be one here, too
test("every server is told the headers that were tried out", () => {
  expect(everywhere).toEqual({
    "Content-Security-Policy": `${contentPolicy}; frame-ancestors 'none'`,
    "Strict-Transport-Security": "max-age=63072000; includeSubDomains",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "X-Frame-Options": "DENY",
    "Permissions-Policy":
      "accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), " +
      "magnetometer=(), microphone=(), midi=(), payment=(), usb=(), serial=(), hid=(), idle-detection=(), " +
      "screen-wake-lock=(self)",
  });
  for (const text of [headersFile, ...hostingFiles.values()])
    for (const [name, value] of Object.entries(everywhere)) {
      expect(text).toContain(name);
      expect(text).toContain(value);
    }
});

test("the policy lets no text become script, and nothing in from elsewhere", () => {
  const policy = everywhere["Content-Security-Policy"];
  expect(policy).not.toMatch(/unsafe|\*|https?:|\bws/u);
  expect(policy).toContain("require-trusted-types-for 'script'");
});

test("lines of _headers are short enough for Cloudflare", () => {
  for (const line of headersFile.split("\n")) expect(line.length).toBeLessThan(2_000);
});
