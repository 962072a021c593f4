import { costliestFirst } from "#document/sheets.ts";
import type { Plan } from "#plan/plan.ts";
import { useFigures } from "#store/figures.ts";
import { hrefTo } from "#ui/routes.ts";
import { SelectField } from "#ui/select-field.tsx";
import { useWords } from "#ui/words.tsx";

interface ThingChoiceProps {
  plan: Plan;
  /** null: several things, or not sure */
  chosen: string | null;
  onChoose: (thing: string | null) => void;
}

/** Which thing the words are about: any of the plan, costliest first, or none in particular. */
export function ThingChoice({ plan, chosen, onChoose }: ThingChoiceProps) {
  const t = useWords();
  const figures = useFigures((state) => state.figures);
  const known = figures === null ? [] : costliestFirst(plan, figures);
  const place = (id: string): number => (known.includes(id) ? known.indexOf(id) : known.length);
  const things = plan.dependencies.toSorted((one, other) => place(one.id) - place(other.id));

  function choose(value: string): void {
    const thing = value === "" ? null : value;
    onChoose(thing);
    // loading the page again opens the same thing; going there would take the focus from the list
    const address =
      thing === null
        ? hrefTo("messages", { plan: plan.id })
        : hrefTo("thingMessages", { plan: plan.id, dependency: thing });
    history.replaceState(history.state, "", address);
  }

  return (
    <SelectField
      looks
      label={t("messages.which")}
      help={chosen === null ? t("messages.nothingNamedHelp") : undefined}
      value={chosen ?? ""}
      onChange={({ target }) => choose(target.value)}
      options={[
        ...things.map(({ id, name }) => ({ value: id, label: name })),
        { value: "", label: t("messages.nothingNamed") },
      ]}
    />
  );
}
