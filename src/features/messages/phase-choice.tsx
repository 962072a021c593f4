import type { Messages } from "#content/messages.ts";
import { phases, type Phase } from "#plan/customer-words.ts";
import { RadioGroup } from "#ui/radio-group.tsx";
import { useWords } from "#ui/words.tsx";

interface PhaseChoiceProps {
  phase: Phase;
  messages: Messages;
  onChoose: (phase: Phase) => void;
}

/** How far the outage is, and when the words of that phase go out. */
export function PhaseChoice({ phase, messages, onChoose }: PhaseChoiceProps) {
  const t = useWords();
  const chosen = messages.phases.find(({ id }) => id === phase);
  return (
    <RadioGroup
      looks
      name="phase"
      legend={t("messages.phase")}
      layout="row"
      help={chosen?.when}
      chosen={phase}
      onChange={({ target }) => onChoose(phases.find((known) => known === target.value) ?? phase)}
      options={phases.map((each) => ({ value: each, label: t(`messages.phase.${each}`) }))}
    />
  );
}
