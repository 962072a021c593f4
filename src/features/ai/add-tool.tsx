import { useRef, useState } from "react";
import { aiMakesOffered } from "#advice/ai-suggestions.ts";
import type { Plan } from "#plan/plan.ts";
import { Button } from "#ui/button.tsx";
import { Cluster } from "#ui/layout.tsx";
import { TextField } from "#ui/text-field.tsx";
import { useWords } from "#ui/words.tsx";
import { addTool } from "./add-ai-tool.ts";
import styles from "./add-tool.module.css";
import { useServices } from "./content.ts";

interface AddToolProps {
  plan: Plan;
  /** id of the form, which the filled button at the foot sends */
  form: string;
}

/** A tool by its name, typed or one that is often used; its sheet opens. */
export function AddTool({ plan, form }: AddToolProps) {
  const t = useWords();
  const offered = aiMakesOffered(useServices(), plan);
  const field = useRef<HTMLInputElement>(null);
  const [name, setName] = useState("");
  const [isBlank, setIsBlank] = useState(false);

  return (
    <form
      id={form}
      noValidate
      className={styles.add}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== "") return addTool(plan, { name: name.trim() });
        setIsBlank(true);
        field.current?.focus();
        return undefined;
      }}
    >
      <TextField
        ref={field}
        dir="auto"
        label={t("ai.addAsk")}
        help={t("ai.addHelp")}
        value={name}
        maxLength={200}
        error={isBlank && name.trim() === "" ? t("ai.nameMissing") : undefined}
        onChange={({ target }) => setName(target.value)}
      />
      {offered.length > 0 && (
        <div role="group" aria-label={t("ai.offered")}>
          <Cluster>
            <span className={styles.offered} aria-hidden="true">
              {t("ai.offered")}
            </span>
            {offered.map((make) => (
              <Button
                key={make}
                small
                aria-label={t("ai.offeredAdd", { name: make })}
                onClick={() => addTool(plan, { name: make })}
              >
                {make}
              </Button>
            ))}
          </Cluster>
        </div>
      )}
    </form>
  );
}
