import { lazy, type ComponentType } from "react";
import type { Area } from "#i18n/catalogue.ts";
import { MissingPart } from "./missing-part.ts";
import { loadWords } from "./screen-words.ts";

/**
 * A screen that is loaded when it is first opened, together with its words:
 * `lazyScreen(["library"], async () => (await import("#features/library/home-screen.tsx")).HomeScreen)`.
 */
export function lazyScreen<Props>(areas: readonly Area[], load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => {
    try {
      const [screen] = await Promise.all([load(), loadWords(areas)]);
      return { default: screen };
    } catch (error) {
      throw new MissingPart(error);
    }
  });
}
