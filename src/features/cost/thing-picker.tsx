import type { Figures } from "#cost/figures.ts";
import type { Plan } from "#plan/plan.ts";
import { useAnnounce } from "#ui/announcer.tsx";
import { changeSession } from "#store/session.ts";
import { byCost } from "./shown-thing.ts";
import styles from "./thing-picker.module.css";
import type { CostWords } from "#questions/use-cost-words.ts";

interface ThingPickerProps {
  plan: Plan;
  figures: Figures;
  words: CostWords;
  shown: string;
}

/** Any other thing of the plan, dearest first. */
export function ThingPicker({ plan, figures, words, shown }: ThingPickerProps) {
  const { t, nameOf, about, isWorkedOut } = words;
  const announce = useAnnounce();
  const things = byCost(plan, figures);

  function pick(id: string): void {
    changeSession({ pickedThing: id });
    const amount = things.find((own) => own.id === id)?.openHour.likely ?? 0;
    const thing = nameOf(id);
    announce(
      isWorkedOut(id)
        ? t("cost.nowShown", { thing, about: about(amount) })
        : t("cost.nowShown.notWorkedOut", { thing }),
    );
  }

  return (
    <label className={styles.picker}>
      <span>{t("cost.choose")}</span>
      <select value={shown} onChange={(event) => pick(event.target.value)}>
        {things.map(({ id }) => (
          <option key={id} value={id}>
            {nameOf(id)}
          </option>
        ))}
      </select>
    </label>
  );
}
