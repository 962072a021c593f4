import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import { useWords } from "#ui/words.tsx";
import styles from "./paper-picture.module.css";

/** What it is all about, drawn: a card from the printed plan. */
export function PaperPicture() {
  const t = useWords();
  const steps = [
    <>
      {t("library.picture.step1")}{" "}
      <span className={styles.time}>
        <span className={styles.gap} /> : <span className={styles.gap} />
      </span>
    </>,
    t("library.picture.step2"),
    t("library.picture.step3"),
    t("library.picture.step4"),
    t("library.picture.step5"),
  ];
  return (
    <figure className={styles.figure}>
      <figcaption>
        <VisuallyHidden>{t("library.picture")}</VisuallyHidden>
      </figcaption>
      <div className={styles.paper} aria-hidden="true">
        <span className={styles.tab}>3</span>
        <div className={styles.band}>
          <b className={styles.number}>3</b>
          <span className={styles.title}>{t("library.picture.title")}</span>
        </div>
        <p className={styles.first}>{t("library.picture.first")}</p>
        <ol className={styles.steps}>
          {steps.map((step, index) => (
            <li key={index}>
              <span>{step}</span>
            </li>
          ))}
        </ol>
        <p className={styles.doNot}>
          <b>{t("library.picture.doNot")}</b> {t("library.picture.doNotText")}
        </p>
        <p className={styles.turn}>
          <b>{t("library.picture.turn")}</b> {t("library.picture.turnText")}
        </p>
      </div>
    </figure>
  );
}
