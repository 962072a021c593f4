import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { serviceWorkerHead } from "../../scripts/offline-build.mjs";

const fileAt = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const manifest: {
  start_url: string;
  scope: string;
  theme_color: string;
  background_color: string;
  icons: { src: string; sizes: string; purpose: string }[];
} = JSON.parse(fileAt("public/counterplan.webmanifest"));

/** Both colours of a token, light and dark. */
function colours(token: string): string[] {
  return (
    fileAt("src/ui/tokens.css")
      .match(new RegExp(`--c-${token}: light-dark\\((#\\w+), (#\\w+)\\)`))
      ?.slice(1) ?? []
  );
}

test("the installed app has the colours of the tokens, in both schemes", () => {
  const [light, dark] = colours("band");
  expect(manifest).toMatchObject({ theme_color: light, background_color: colours("counter")[0] });
  for (const page of ["index.html", "src/app/device-look.ts"]) {
    expect(fileAt(page)).toContain(light);
    expect(fileAt(page)).toContain(dark);
  }
});

test("the installed app starts in whatever folder it is served from, with icons of every kind a system asks for", () => {
  expect(manifest).toMatchObject({ start_url: "./", scope: "./" });
  const kinds = manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`);
  for (const kind of ["192x192 any", "512x512 any", "192x192 maskable", "512x512 maskable"])
    expect(kinds).toContain(kind);
  for (const { src } of manifest.icons)
    expect(existsSync(new URL(`../../public/${src}`, import.meta.url))).toBe(true);
});

test("a build has another version as soon as one byte of one of its files differs, and the same for the same files", () => {
  const files = new Map([
    ["index.html", "<p>"],
    ["assets/a.js", "1"],
  ]);
  const head = serviceWorkerHead(files);
  expect(serviceWorkerHead(new Map([...files].toReversed()))).toBe(head);
  expect(serviceWorkerHead(new Map([...files, ["assets/a.js", "2"]]))).not.toBe(head);
  expect(serviceWorkerHead(new Map([...files, ["sw.js", "x"], ["_headers", "y"]]))).toBe(head);
  expect(head).toContain('["./","sha256-');
});
