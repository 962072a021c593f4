import { useMemo } from "react";
import { useWatch } from "react-hook-form";
import * as v from "valibot";
import { changeCopies } from "#plan/edits/change-copies.ts";
import { editionToHang } from "#plan/edition-look.ts";
import { limits } from "#plan/field.ts";
import type { Copy } from "#plan/upkeep.ts";
import { apply, usePlan } from "#store/open-plan.ts";
import { useAnnounce } from "#ui/announcer.tsx";
import { Button } from "#ui/button.tsx";
import { ChoiceGroup } from "#ui/choice-group.tsx";
import { focusDrawn } from "#ui/focus-drawn.ts";
import { Cluster } from "#ui/layout.tsx";
import { TextField } from "#ui/text-field.tsx";
import { useWords } from "#ui/words.tsx";
import { ContactPick } from "../contact-pick.tsx";
import { pathTo } from "../path-to.ts";
import { usePlanForm } from "../plan-form.ts";
import styles from "./copies.module.css";

interface Fields {
  copies: Copy[];
}

/** Where printed copies hang, who holds them, and which version each is. Design, § 3. */
export function Copies() {
  const t = useWords();
  const announce = useAnnounce();
  const printed = usePlan((plan) => plan.printed);
  const newest = printed.version;
  const { schema, keptBy } = useMemo(() => {
    const copy = { holder: v.nullable(v.string()), version: v.number() };
    const where = v.pipe(v.string(), v.maxLength(limits.textLength));
    const named = (place: number) => t("review.copy.blank", { place });
    return {
      keptBy: v.looseObject({ copies: v.array(v.looseObject({ ...copy, where })) }),
      schema: v.looseObject({
        copies: v.pipe(
          v.array(v.looseObject({ ...copy, where })),
          v.rawCheck(({ dataset, addIssue }) => {
            if (!dataset.typed) return;
            for (const [place, each] of dataset.value.entries()) {
              if (each.where.trim() !== "") continue;
              addIssue({
                message: named(place + 1),
                path: pathTo(dataset.value, [String(place), "where"]),
              });
            }
          }),
        ),
      }),
    };
  }, [t]);
  const { form, changeTogether } = usePlanForm<Fields, Fields>({
    schema,
    keptBy,
    shown: ({ copies }) => ({ copies }),
    keep: ({ copies }, { together }) => {
      if (copies) apply(changeCopies, { copies }, { together });
    },
  });
  const copies = useWatch({ control: form.control, name: "copies" });

  function put(next: Copy[], said: string): void {
    changeTogether("copies", () => form.setValue("copies", next));
    if (said !== "") announce(said);
  }
  function add(): void {
    put([...copies, { where: "", holder: null, version: 0 }], "");
    focusDrawn(() => document.getElementById(`copies.${copies.length}.where`));
  }
  function remove(place: number): void {
    put(copies.toSpliced(place, 1), t("review.copy.removedSaid", { place: place + 1 }));
    focusDrawn(() => document.getElementById("copies-add"));
  }
  function replaced(copy: Copy, place: number): void {
    const { where, holder } = copy;
    const edition = editionToHang({ printed }, copy)?.id;
    put(
      copies.with(place, { where, holder, version: newest, ...(edition !== undefined && { edition }) }),
      t("review.copy.replacedSaid", { place: place + 1, version: newest }),
    );
    focusDrawn(() => document.getElementById(`copies.${place}.where`));
  }

  return (
    <div className={styles.copies}>
      {copies.map((copy, place) => (
        <ChoiceGroup
          // oxlint-disable-next-line react/no-array-index-key -- a copy is its place in the list
          key={place}
          legend={t("review.copy", { place: place + 1 })}
          className={styles.copy}
        >
          <TextField
            label={t("review.copy.where")}
            dir="auto"
            autoComplete="off"
            error={form.formState.errors.copies?.[place]?.where?.message}
            {...form.register(`copies.${place}.where`)}
          />
          <ContactPick
            id={`copies.${place}.holder`}
            label={t("review.copy.holder")}
            chosen={copy.holder}
            onChoose={(holder) => put(copies.with(place, { ...copy, holder }), "")}
          />
          <Cluster>
            <span className={styles.version}>{versionWords(copy, newest)}</span>
            {newest > 0 && copy.version !== newest && (
              <Button
                small
                aria-label={t("review.copy.replacedWhich", { place: place + 1 })}
                onClick={() => replaced(copy, place)}
              >
                {t("review.copy.replaced")}
              </Button>
            )}
            <Button
              small
              kind="plain"
              stop
              aria-label={t("review.copy.removeWhich", { place: place + 1 })}
              onClick={() => remove(place)}
            >
              {t("review.copy.remove")}
            </Button>
          </Cluster>
        </ChoiceGroup>
      ))}
      <div>
        <Button small icon="plus" id="copies-add" onClick={add}>
          {t("review.copy.add")}
        </Button>
      </div>
    </div>
  );

  function versionWords({ version }: Copy, latest: number): string {
    if (latest === 0) return t("review.copy.none");
    if (version === 0) return t("review.copy.notYet", { newest: latest });
    return version === latest
      ? t("review.copy.current", { version })
      : t("review.copy.old", { version, newest: latest });
  }
}
