import { expect, test } from "vitest";
import { contentPolicy } from "./content-policy.ts";

// the line of reliability § 5.1 that was run as header and as meta; in a meta tag frame-ancestors does not count
test("the page's policy is the one that was tried out, without frame-ancestors", () => {
  expect(contentPolicy).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; " +
      "connect-src 'self'; manifest-src 'self'; worker-src 'self'; frame-src 'none'; object-src 'none'; " +
      "media-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types app",
  );
});
