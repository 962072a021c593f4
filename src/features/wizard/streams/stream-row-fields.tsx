import type { UseFormReturn } from "react-hook-form";
import { Button } from "#ui/button.tsx";
import { NumberField } from "#ui/number-field.tsx";
import { TextField } from "#ui/text-field.tsx";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import { useFormats, useWords } from "#ui/words.tsx";
import type { StreamsFields } from "./streams-form.ts";
import styles from "./streams-page.module.css";

interface StreamRowFieldsProps<Answer> {
  form: UseFormReturn<StreamsFields, unknown, Answer>;
  place: number;
  /** as it is typed now */
  name: string;
  /** absent where it is the only row */
  onRemove?: () => void;
}

/** A source of sales: its name, its share, and the way to take it out. */
export function StreamRowFields<Answer>({ form, place, name, onRemove }: StreamRowFieldsProps<Answer>) {
  const t = useWords();
  const formats = useFormats();
  const errors = form.formState.errors.streams?.[place];
  const number = place + 1;
  const shareOf =
    name.trim() === ""
      ? t("wizard.streams.shareOfNew", { place: number })
      : t("wizard.streams.shareOf", { name });
  return (
    <div className={styles.row}>
      <div className={styles.name}>
        <TextField
          label={<VisuallyHidden>{t("wizard.streams.nameOf", { place: number })}</VisuallyHidden>}
          dir="auto"
          error={errors?.name?.message}
          {...form.register(`streams.${place}.name`)}
        />
      </div>
      <div className={styles.share}>
        <NumberField
          label={<VisuallyHidden>{shareOf}</VisuallyHidden>}
          error={errors?.percent?.message}
          thousands="never"
          written={formats.number}
          unit={<span aria-hidden="true">{t("wizard.streams.percent")}</span>}
          {...form.register(`streams.${place}.percent`)}
        />
      </div>
      {onRemove && (
        <Button
          kind="plain"
          small
          aria-label={t("wizard.streams.removeOf", { name: name.trim() || t("wizard.streams.unnamed") })}
          onClick={onRemove}
        >
          {t("wizard.streams.remove")}
        </Button>
      )}
    </div>
  );
}
