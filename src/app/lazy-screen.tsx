import type { ComponentType } from "react";
import type { Area } from "#i18n/catalogue.ts";
import { latePart } from "#ui/late-part.tsx";
import { MissingPart } from "./missing-part.ts";
import { loadWords } from "./screen-words.ts";
import { Waiting } from "./waiting.tsx";

/**
 * A screen that is loaded when it is first opened, together with its words:
 * `lazyScreen(["library"], async () => (await import("#features/library/home-screen.tsx")).HomeScreen)`.
 */
export function lazyScreen<Props extends object>(
  areas: readonly Area[],
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  return latePart(
    async () => {
      try {
        const [screen] = await Promise.all([load(), loadWords(areas)]);
        return screen;
      } catch (error) {
        throw new MissingPart(error);
      }
    },
    <Waiting />,
  );
}
