import { useForm } from "react-hook-form";
import { addAction } from "#plan/edits/add-action.ts";
import { daysLater } from "#readiness/later-day.ts";
import { newId } from "#store/new-id.ts";
import { apply } from "#store/open-plan.ts";
import { Button } from "#ui/button.tsx";
import { TextField } from "#ui/text-field.tsx";
import { useWords } from "#ui/words.tsx";
import { longestTitle } from "#questions/longest-text.ts";
import { offerUndo } from "#store/undo-offer.ts";
import styles from "./todo.module.css";

/** Something to do that we did not think of. */
export function OwnAction({ today }: { today: string }) {
  const t = useWords();
  const { register, handleSubmit, reset, formState } = useForm({ defaultValues: { ownTitle: "" } });

  function add({ ownTitle }: { ownTitle: string }): void {
    const title = ownTitle.trim();
    apply(addAction, {
      id: newId(),
      title,
      window: 30,
      owner: null,
      due: daysLater(today, 30),
      doneOn: null,
      dependency: null,
    });
    reset();
    offerUndo(t("todo.ownAdded", { title }));
  }

  return (
    <form noValidate className={styles.own} onSubmit={(event) => void handleSubmit(add)(event)}>
      <TextField
        label={t("todo.own")}
        autoComplete="off"
        dir="auto"
        error={formState.errors.ownTitle?.message}
        {...register("ownTitle", {
          validate: (title) =>
            title.trim() === ""
              ? t("todo.titleBlank")
              : title.trim().length <= longestTitle || t("todo.titleLong"),
        })}
      />
      <Button type="submit">{t("todo.ownAdd")}</Button>
    </form>
  );
}
