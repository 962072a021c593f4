import { expect, test } from "vitest";
import { furthestPage, pageAfter, pageBefore, pageNumberOf, pageToGoOnAt } from "./pages.ts";

test("pages follow each other from 1 to 9", () => {
  expect(pageAfter(1)).toBe(2);
  expect(pageAfter(9)).toBeNull();
  expect(pageBefore(9)).toBe(8);
  expect(pageBefore(1)).toBeNull();
});

test("an address says which page, and page 1 where it says nothing we know", () => {
  expect(pageNumberOf("7")).toBe(7);
  expect(pageNumberOf("0")).toBe(1);
  expect(pageNumberOf("")).toBe(1);
});

test("pages that were seen open again, after the quick start all of them", () => {
  expect(furthestPage({ quickStart: { page: 6 } })).toBe(6);
  expect(furthestPage({})).toBe(9);
});

test("going on raises the page to go on at; looking back leaves it", () => {
  expect(pageToGoOnAt({ quickStart: { page: 6 } }, 7)).toBe(7);
  expect(pageToGoOnAt({ quickStart: { page: 6 } }, 6)).toBeNull();
  expect(pageToGoOnAt({ quickStart: { page: 6 } }, 2)).toBeNull();
  // finished plans stay finished
  expect(pageToGoOnAt({}, 3)).toBeNull();
});
