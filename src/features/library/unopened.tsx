import type { ReactNode } from "react";
import { Button } from "#ui/button.tsx";
import { Note } from "#ui/note.tsx";
import { useAreas } from "#ui/use-areas.ts";
import { useWords } from "#ui/words.tsx";
import type { BootState } from "#store/boot-state.ts";
import { useLibrary } from "#store/library.ts";
import { FirstVisit } from "./first-visit.tsx";
import { Rescue } from "./rescue.tsx";
import styles from "./unopened.module.css";

const areas = ["kept"] as const;

interface UnopenedProps {
  boot: BootState;
  /** New plan, Open a file */
  actions: ReactNode;
}

/** Home where "we cannot open the plans kept here. Nothing was deleted": why, the way out, and never a first visit before. */
export function Unopened({ boot, actions }: UnopenedProps) {
  const t = useWords();
  const isHere = useAreas(areas);
  const reason = useLibrary((library) => library.reason);
  const hadPlans = useLibrary(({ noted }) => noted.plans > 0);
  const told = boot === "damaged" ? boot : (toldReasons.find((candidate) => candidate === reason) ?? "other");
  if (!isHere) return null;
  const trouble = (
    <div className={styles.note} role="alert">
      <Note kind="warning" icon="error">
        <p>
          <b>{t("kept.unopened")}</b> {t(`kept.unopened.${told}`)}
        </p>
        <Button small onClick={() => location.reload()}>
          {t("kept.reload")}
        </Button>
        {(hadPlans || boot === "newer") && <Rescue boot={boot} />}
      </Note>
    </div>
  );
  return <FirstVisit actions={actions} trouble={trouble} />;
}
const toldReasons = ["refused", "blocked", "newer", "full"] as const;
