import { useCallback } from "react";
import { useLanguage, useWords } from "#ui/words.tsx";
import { useSay } from "./said.tsx";

/** Keeps what of a plan another client's may begin with, called after the kind of business, and says so. */
export function useKeepTemplate(): (plan: string) => Promise<void> {
  const t = useWords();
  const language = useLanguage();
  const say = useSay();
  return useCallback(
    async (plan) => {
      const [{ keepTemplateOf }, { loadContent }] = await Promise.all([
        import("#store/templates.ts"),
        import("#content/load-content.ts"),
      ]);
      const { businessTypes } = await loadContent(language, ["businessTypes"]);
      const kept = await keepTemplateOf(
        plan,
        (type) => businessTypes.find(({ id }) => id === type)?.name ?? t("library.template.unnamed"),
      );
      if (kept.ok) say.done(t("library.said.template", { name: kept.value.name }), kept.value.undo);
      else say.failed(kept.reason);
    },
    [t, language, say],
  );
}
