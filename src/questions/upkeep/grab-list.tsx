import { useMemo } from "react";
import { useWatch } from "react-hook-form";
import * as v from "valibot";
import { playbookOf } from "#content/playbook-of.ts";
import { usualGrabBox } from "#content/usual-grab-box.ts";
import { changePlan } from "#plan/edits/change-plan.ts";
import { apply, usePlan } from "#store/open-plan.ts";
import { useAnnounce } from "#ui/announcer.tsx";
import { Button } from "#ui/button.tsx";
import { focusDrawn } from "#ui/focus-drawn.ts";
import { useWords } from "#ui/words.tsx";
import { contentHook } from "../content-hook.ts";
import { LinesField } from "../lines-field.tsx";
import { linesKept } from "../lines.ts";
import { usePlanForm } from "../plan-form.ts";
import styles from "./grab-list.module.css";

const useGrabContent = contentHook(["grabBox", "playbooks"]);

/** What lies ready in the grab box: our usual list, or the owner's own. Design, § 3. */
export function GrabList() {
  const t = useWords();
  const announce = useAnnounce();
  const content = useGrabContent();
  const things = usePlan(({ dependencies }) => dependencies);
  const isUsual = usePlan(({ grabList }) => grabList === null);
  const usual = useMemo(() => {
    const kits = things.map(({ category }) => playbookOf(content, category).kit);
    return usualGrabBox(content.grabBox, kits).map(({ label }) => label);
  }, [content, things]);

  function use(grabList: string[] | null, said: string, focus: string): void {
    apply(changePlan, { grabList });
    announce(said);
    focusDrawn(() => document.getElementById(focus));
  }

  if (!isUsual) {
    return (
      <div className={styles.list}>
        <OwnList />
        <div>
          <Button small kind="plain" onClick={() => use(null, t("review.grab.againSaid"), "grabList-own")}>
            {t("review.grab.again")}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <div className={styles.list}>
      <p>{t("review.grab.usual")}</p>
      <ul className={styles.usual}>
        {usual.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div>
        <Button small id="grabList-own" onClick={() => use(usual, t("review.grab.ownSaid"), "grabList-add")}>
          {t("review.grab.own")}
        </Button>
      </div>
    </div>
  );
}

interface Fields {
  grabList: string[];
}
const schema = v.strictObject({ grabList: v.array(v.string()) });

function OwnList() {
  const t = useWords();
  const { form } = usePlanForm<Fields, Fields>({
    schema,
    shown: ({ grabList }) => ({ grabList: grabList ?? [] }),
    keep: ({ grabList }, { together }) => {
      if (!grabList) return;
      apply(changePlan, { grabList: linesKept(grabList) }, { together: `${together}:${grabList.length}` });
    },
  });
  const lines = useWatch({ control: form.control, name: "grabList" });
  return (
    <LinesField
      id="grabList"
      legend={t("review.grab.lines")}
      help={t("review.grab.help")}
      add={t("review.grab.add")}
      lines={lines}
      onChange={(changed) => form.setValue("grabList", changed)}
    />
  );
}
