import { useState } from "react";
import { localDay } from "#i18n/local-day.ts";
import { Button } from "#ui/button.tsx";
import { focusHeading } from "#ui/focus-heading.ts";
import { goTo, hrefTo } from "#ui/routes.ts";
import { useFormats, useWords } from "#ui/words.tsx";
import { useSay } from "#questions/said.tsx";
import type { TemplateSummary } from "#storage/kept-templates.ts";
import { removeTemplate, renameTemplate, startFromKept } from "#store/templates.ts";
import { RenameTemplate } from "./rename-template.tsx";
import { saveTemplate } from "./save-template.ts";
import styles from "./templates-screen.module.css";

interface TemplateRowProps {
  template: TemplateSummary;
  /** its kind of business; "" while it is not known */
  kind: string;
}

/** A kept template and what can be done with it. */
export function TemplateRow({ template: { id, name, things, keptAt }, kind }: TemplateRowProps) {
  const t = useWords();
  const formats = useFormats();
  const say = useSay();
  const [isNaming, setIsNaming] = useState(false);

  async function start(): Promise<void> {
    const started = await startFromKept(id);
    if (started.ok) goTo(hrefTo("start", { plan: started.value, page: "2" }));
    else say.failed(started.reason);
  }
  async function save(): Promise<void> {
    const sent = await saveTemplate(id);
    if (sent.ok) say.done(t("templates.said.sent", { file: sent.value }));
    else say.failed(sent.reason);
  }
  async function rename(next: string): Promise<void> {
    setIsNaming(false);
    const renamed = await renameTemplate(id, next);
    if (renamed.ok) say.done(t("templates.said.renamed", { name: next }), () => renameTemplate(id, name));
    else say.failed(renamed.reason);
  }
  async function remove(): Promise<void> {
    const removed = await removeTemplate(id);
    if (!removed.ok) return say.failed(removed.reason);
    say.done(t("templates.said.removed", { name }), removed.value.undo);
    focusHeading(); // its row had the focus
  }

  const keptOn = keptAt === "" ? "" : t("templates.keptOn", { day: formats.day(localDay(new Date(keptAt))) });
  return (
    <li className={styles.template} data-testid="template-row">
      <h2 className={styles.name}>
        <bdi>{name}</bdi>
      </h2>
      <p className={styles.says}>
        {[name.startsWith(kind) ? "" : kind, t("templates.things", { count: things }), keptOn]
          .filter((part) => part !== "")
          .join(" · ")}
      </p>
      <div className={styles.actions}>
        <Button small aria-label={t("templates.startFrom", { name })} onClick={() => void start()}>
          {t("templates.start")}
        </Button>
        <Button
          kind="plain"
          small
          aria-label={t("templates.saveOf", { name })}
          data-testid="export-template"
          onClick={() => void save()}
        >
          {t("templates.save")}
        </Button>
        <Button
          kind="plain"
          small
          aria-label={t("templates.renameOf", { name })}
          onClick={() => setIsNaming(true)}
        >
          {t("templates.rename")}
        </Button>
        <Button
          kind="plain"
          small
          stop
          aria-label={t("templates.removeOf", { name })}
          onClick={() => void remove()}
        >
          {t("templates.remove")}
        </Button>
      </div>
      {isNaming && (
        <RenameTemplate
          name={name}
          onRename={(next) => void rename(next)}
          onClose={() => setIsNaming(false)}
        />
      )}
    </li>
  );
}
