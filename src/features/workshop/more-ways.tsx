import type { Ref } from "react";
import type { Drills } from "#content/drills.ts";
import type { Plan } from "#plan/plan.ts";
import { changeDevice, useDevice } from "#store/device.ts";
import { changeWorkshop, useWorkshop } from "#store/workshop-run.ts";
import { Button, ButtonLink } from "#ui/button.tsx";
import { hrefTo } from "#ui/routes.ts";
import { SelectField } from "#ui/select-field.tsx";
import { useWords } from "#ui/words.tsx";
import { sceneFor } from "#workshop/scene-for.ts";
import type { StageDeed } from "./stage-key.ts";
import styles from "./stage.module.css";

interface MoreWaysProps {
  isOpen: boolean;
  plan: Plan;
  drills: Drills;
  notes: Ref<HTMLAnchorElement>;
  deeds: Record<StageDeed, () => void>;
  /** something was chosen that is to be seen */
  onClose: () => void;
}

/** All that has a key, as buttons, and the choice of the scene. It stands in the page while closed: N presses its link. */
export function MoreWays({ isOpen, plan, drills, notes, deeds, onClose }: MoreWaysProps) {
  const t = useWords();
  const { showsMoney, showsNames, showsTime, scene } = useWorkshop((run) => run);
  const choose = (deed: StageDeed): void => {
    onClose();
    deeds[deed]();
  };
  const areKeysOn = useDevice(({ stageKeys }) => stageKeys);
  return (
    <section className={styles.ways} hidden={!isOpen} aria-label={t("workshop.more")}>
      <Way deed="money" letter="M" onChoose={choose}>
        {t(showsMoney ? "workshop.more.hideMoney" : "workshop.more.showMoney")}
      </Way>
      <Way deed="names" letter="P" onChoose={choose}>
        {t(showsNames ? "workshop.more.hideNames" : "workshop.more.showNames")}
      </Way>
      <Way deed="time" letter="T" onChoose={choose}>
        {t(showsTime ? "workshop.more.hideTime" : "workshop.more.showTime")}
      </Way>
      <Way deed="black" letter="B" onChoose={choose}>
        {t("workshop.more.black")}
      </Way>
      <ButtonLink
        ref={notes}
        href={hrefTo("stageNotes", { plan: plan.id })}
        target="counterplan-notes"
        aria-keyshortcuts="N"
      >
        {t("workshop.more.notes")} <kbd className={styles.key}>N</kbd>
      </ButtonLink>
      <Way deed="fullScreen" letter="F" onChoose={choose}>
        {t("workshop.more.fullScreen")}
      </Way>
      <Button looks onClick={() => changeDevice({ stageKeys: !areKeysOn })}>
        {t(areKeysOn ? "workshop.more.keysOff" : "workshop.more.keysOn")}
      </Button>
      <ButtonLink href={hrefTo("plan", { plan: plan.id })}>
        {t("workshop.more.leave")} <kbd className={styles.key}>Esc</kbd>
      </ButtonLink>
      <SelectField
        looks
        id="workshop-scene"
        label={t("workshop.more.scene")}
        value={sceneFor(drills, plan, scene)?.id}
        onChange={({ target }) => changeWorkshop(() => ({ scene: target.value }))}
        options={drills.scenarios.map(({ id, title }) => ({ value: id, label: title }))}
      />
      <p className={styles.steps}>{t("workshop.more.steps")}</p>
    </section>
  );
}

interface WayProps {
  deed: StageDeed;
  letter: string;
  onChoose: (deed: StageDeed) => void;
  children: string;
}

function Way({ deed, letter, onChoose, children }: WayProps) {
  return (
    <Button looks aria-keyshortcuts={letter} onClick={() => onChoose(deed)}>
      {children} <kbd className={styles.key}>{letter}</kbd>
    </Button>
  );
}
