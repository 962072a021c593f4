import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

type Theme = "light" | "dark";

const css = readFileSync(new URL("tokens.css", import.meta.url), "utf8");

/** The colour a token has in a theme, as it stands in the token file. */
function colour(token: string, theme: Theme): string {
  const value = new RegExp(`^  --c-${token}: (.+);$`, "m").exec(css)?.[1] ?? "";
  const pair = /^light-dark\((#\w{6}), (#\w{6})\)$/.exec(value);
  return (pair ? pair[theme === "light" ? 1 : 2] : value) ?? "";
}

/** WCAG 2.2, relative luminance. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string, theme: Theme): number {
  const [dark = 0, light = 0] = [one, other]
    .map((token) => luminance(colour(token, theme)))
    .toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

// the column "Contrast light / dark" of the design, § 5
const figures: [one: string, other: string, light: number, dark: number][] = [
  ["ink", "card", 16.7, 14.1],
  ["ink", "counter", 14.6, 16.1],
  ["ink-2", "card", 7.9, 8.3],
  ["ink-2", "counter", 6.9, 9.5],
  ["line", "card", 3.6, 4.8],
  ["line", "counter", 3.2, 5.5],
  ["on-head", "head", 16.7, 14.6],
  ["exit", "card", 7.1, 8.6],
  ["exit", "counter", 6.2, 9.8],
  ["on-exit", "exit", 7.1, 9.9],
  ["on-band", "band", 12.7, 15.8],
  ["ink", "mint", 13.8, 10.9],
  ["on-tab", "tab", 10.7, 11.6],
  ["ink", "guess", 14.8, 11.3],
  ["stop", "card", 7.3, 8.0],
  ["stop", "counter", 6.4, 9.1],
  ["ink", "stop-soft", 14.0, 12.5],
  ["link", "card", 8.1, 9.0],
  ["link", "counter", 7.1, 10.4],
];

describe.each(["light", "dark"] as const)("in the %s theme", (theme) => {
  test.each(figures)("%s on %s has the contrast the design promises", (one, other, light, dark) => {
    expect(contrast(one, other, theme)).toBeCloseTo(theme === "light" ? light : dark, 1);
  });

  // pairs the screens use beyond the table: text 4.5, edges and focus 3 (WCAG 1.4.3, 1.4.11)
  test.each([
    ["ink-2", "mint", 4.5],
    ["ink-2", "guess", 4.5],
    ["link", "mint", 4.5],
    ["link", "guess", 4.5],
    ["stop", "stop-soft", 4.5],
    ["on-band-2", "band", 4.5],
    ["card", "stop", 4.5],
    // yellow on white is 1.6, so a tab has an ink edge; in the dark its ground tells it apart
    theme === "light" ? ["ink", "tab", 3] : ["tab", "counter", 3],
    ["focus", "card", 3],
    ["focus", "counter", 3],
  ] as const)("%s on %s can be told apart", (one, other, least) => {
    expect(contrast(one, other, theme)).toBeGreaterThanOrEqual(least);
  });
});
