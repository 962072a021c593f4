import { expect, test } from "vitest";
import { openableAddress } from "./openable-address.ts";

test.each([
  "https://status.example.org/a?b=1",
  "tel:+31201234567",
  "mailto:desk@example.org",
  "HTTPS://A.NL",
])("%s can be opened", (address) => expect(openableAddress(address)).toBe(address));

test.each([
  "javascript:alert(1)",
  " javascript:alert(1)",
  "java\nscript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "vbscript:x",
  "file:///etc/passwd",
  "http://plain.example.org",
  "//elsewhere.example.org",
  "https://a.nl/\u202Egnp",
  "https://a.nl/ onclick=x",
  "status.example.org",
  "",
])("%j stays text", (address) => expect(openableAddress(address)).toBeNull());
