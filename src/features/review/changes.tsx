import { versionToPrint } from "#plan/edits/mark-printed.ts";
import { changesSincePrinted, type ChangeSincePrinted } from "#readiness/changes-since-printed.ts";
import { usePlan } from "#store/open-plan.ts";
import { ButtonLink } from "#ui/button.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { hrefTo } from "#ui/routes.ts";
import { useFormats, useWords } from "#ui/words.tsx";
import styles from "./changes.module.css";
import { hrefOfPart } from "./part-links.ts";

/** as many as are read at a glance; the rest is a press away */
const shownAtOnce = 8;

/** What changed since the last printed version, by name, each a link to where it is changed. Issue 4, § Review. */
export function Changes() {
  const t = useWords();
  const plan = usePlan((open) => open);
  const formats = useFormats(plan.business);
  const { version, on } = plan.printed;
  const changes = changesSincePrinted(plan);

  if (version === 0) return <p>{t("review.changes.never")}</p>;
  if (changes === null) return <p>{t("review.changes.untracked", { version })}</p>;
  const day = on === null ? null : formats.day(on);
  if (changes.length === 0) {
    if (day === null) return <p>{t("review.changes.noneNoDay", { version })}</p>;
    const said =
      plan.printed.planUpdatedAt !== plan.updatedAt ? "review.changes.notOnPaper" : "review.changes.none";
    return <p>{t(said, { version, day })}</p>;
  }
  const count = changes.length;
  return (
    <div className={styles.changes}>
      <p>
        {day === null
          ? t("review.changes.someNoDay", { count, version })
          : t("review.changes.some", { count, version, day })}
      </p>
      <List changes={changes.slice(0, shownAtOnce)} />
      {count > shownAtOnce && (
        <Disclosure summary={t("review.changes.more", { count: count - shownAtOnce })}>
          <List changes={changes.slice(shownAtOnce)} />
        </Disclosure>
      )}
      <div>
        <ButtonLink href={hrefTo("print", { plan: plan.id })} icon="printer">
          {t("review.changes.print", { version: versionToPrint(plan) })}
        </ButtonLink>{" "}
        <ButtonLink kind="plain" href={hrefTo("versions", { plan: plan.id })}>
          {t("frame.versions")}
        </ButtonLink>
      </div>
    </div>
  );
}

function List({ changes }: { changes: readonly ChangeSincePrinted[] }) {
  return (
    <ul className={styles.list}>
      {changes.map((change) => (
        <li key={"id" in change.part ? `${change.part.part}.${change.part.id}` : change.part.part}>
          <Change {...change} />
        </li>
      ))}
    </ul>
  );
}

function Change({ part, name, is }: ChangeSincePrinted) {
  const t = useWords();
  const plan = usePlan(({ id }) => id);
  const words = "id" in part ? name.trim() || t("review.unnamed") : t(`review.part.${part.part}`);
  const href = is === "gone" ? null : hrefOfPart(plan, part);
  return (
    <>
      {href === null ? <b>{words}</b> : <a href={href}>{words}</a>} {t(`review.is.${is}`)}
      {"id" in part && <small> ({t(`review.of.${part.part}`)})</small>}
    </>
  );
}
