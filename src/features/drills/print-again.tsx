import { useState } from "react";
import { flushSync } from "react-dom";
import type { Plan } from "#plan/plan.ts";
import type { Drill } from "#plan/upkeep.ts";
import { Button } from "#ui/button.tsx";
import { Cluster } from "#ui/layout.tsx";
import { useWords } from "#ui/words.tsx";
import { useDrillContent } from "./content.ts";
import { DrillPaper } from "./drill-paper.tsx";

/** The guide's page and the hand-out of a drill as it was read out, for another shift. None for one without a scene. */
export function PrintAgain({ plan, drill }: { plan: Plan; drill: Drill }) {
  const t = useWords();
  const content = useDrillContent().drills;
  const [isAsked, setIsAsked] = useState(false);
  const { scenario, scene = "", surprises = [], minutes } = drill;
  if (scene === "") return null;
  function print(): void {
    // until it is asked for, the browser's own Print gives the record
    flushSync(() => setIsAsked(true));
    window.print();
  }
  return (
    <Cluster>
      <Button looks onClick={print}>
        {t("drills.print")}
      </Button>
      {isAsked && (
        <DrillPaper
          business={plan.business.name.trim() || t("frame.unnamedPlan")}
          drill={{ scenario, scene, surprises, minutes }}
          content={content}
        />
      )}
    </Cluster>
  );
}
