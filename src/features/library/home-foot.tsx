import { useState } from "react";
import { Button } from "#ui/button.tsx";
import { latePart } from "#ui/late-part.tsx";
import { useWords } from "#ui/words.tsx";
import { useLibrary } from "#store/library.ts";
import styles from "./home-foot.module.css";
import { RemovedPlans } from "./removed-plans.tsx";
import { SaveAllButton } from "./save-all-button.tsx";
import { SaveLockedButton } from "./save-locked-button.tsx";
import { SampleCards } from "./sample-cards.tsx";

/** They are read after the plans are shown. */
const TemplatesLink = latePart(async () => (await import("./templates-link.tsx")).TemplatesLink);

/** A first visit has no plans to copy. */
const FolderBehind = latePart(async () => (await import("./folder-behind.tsx")).FolderBehind);

/** Under the plans: where they live, the finished plans to look at, and what was removed. */
export function HomeFoot() {
  const t = useWords();
  const plans = useLibrary((library) => library.plans.length);
  const removed = useLibrary((library) => library.removed.length);
  const [showsSamples, setShowsSamples] = useState(false);
  const [showsRemoved, setShowsRemoved] = useState(false);
  return (
    <>
      <div className={styles.foot}>
        <p>{t("library.keepCopy")}</p>
        {plans > 0 && <FolderBehind />}
        {plans > 0 && <SaveAllButton />}
        {plans > 0 && (
          <SaveLockedButton what="all" name={null}>
            {t("library.saveAllLocked")}
          </SaveLockedButton>
        )}
        {plans > 0 && (
          <Button kind="plain" aria-expanded={showsSamples} onClick={() => setShowsSamples(!showsSamples)}>
            {t("library.showSamples")}
          </Button>
        )}
        <TemplatesLink />
        {removed > 0 && (
          <Button kind="plain" aria-expanded={showsRemoved} onClick={() => setShowsRemoved(!showsRemoved)}>
            {t("library.removed", { count: removed })}
          </Button>
        )}
      </div>
      {showsRemoved && removed > 0 && <RemovedPlans />}
      {showsSamples && <SampleCards />}
    </>
  );
}
