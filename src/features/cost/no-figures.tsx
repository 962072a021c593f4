import { useEffect, useState } from "react";
import { Button } from "#ui/button.tsx";
import { CardBody, HangCard } from "#ui/hang-card.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { useWords } from "#ui/words.tsx";
import { useFigures } from "#store/figures.ts";
import styles from "./cost-screen.module.css";

const staysSilentForMs = 300;

/** Before the first figures of a plan are there; or where they cannot be worked out. */
export function NoFigures() {
  const t = useWords();
  const problem = useFigures((state) => state.problem);
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsSlow(true), staysSilentForMs);
    return () => clearTimeout(timer);
  }, []);
  if (problem === null) return isSlow && <output className={styles.cards}>{t("cost.workingOut")}</output>;
  return (
    <div className={styles.cards}>
      <HangCard heading={<PageHeading title={t("cost.title")}>{t("cost.noFigures")}</PageHeading>}>
        <CardBody>
          <p>{t("cost.noFiguresText")}</p>
          <div>
            <Button looks kind="filled" onClick={() => location.reload()}>
              {t("cost.reload")}
            </Button>
          </div>
        </CardBody>
      </HangCard>
    </div>
  );
}
