import { memo, useMemo } from "react";
import { useController, type UseFormReturn } from "react-hook-form";
import * as v from "valibot";
import { businessTypeOf } from "#advice/starter-content.ts";
import { makeShown, makesOffered, makeTyped } from "#advice/typed-make.ts";
import { nameOfThing } from "#advice/typical-thing.ts";
import { withCategory } from "#advice/with-category.ts";
import { withMake } from "#advice/with-make.ts";
import type { Plan } from "#plan/plan.ts";
import { apply, usePlan } from "#store/open-plan.ts";
import { ComboBox } from "#ui/combo-box.tsx";
import { SelectField } from "#ui/select-field.tsx";
import { TextField } from "#ui/text-field.tsx";
import { useWords } from "#ui/words.tsx";
import { usePlanForm } from "../plan-form.ts";
import { SheetFields } from "../sheet-part.tsx";
import { useMakeContent } from "./content.ts";
import { changeThing, thingIn } from "./use-thing.ts";

interface NameFields {
  thingName: string;
  thingMake: string;
}

/** What a thing is called, what kind of thing it is, and which make. */
export const NameAndMake = memo(function NameKindAndMake({ id }: { id: string }) {
  const t = useWords();
  const content = useMakeContent();
  const schema = useMemo(
    () =>
      v.strictObject({
        thingName: v.pipe(
          v.string(),
          v.trim(),
          v.minLength(1, t("things.name.missing")),
          v.maxLength(120, t("things.name.long")),
        ),
        thingMake: v.pipe(v.string(), v.maxLength(120, t("things.make.long"))),
      }),
    [t],
  );
  const { form } = usePlanForm<NameFields, NameFields>({
    schema,
    shown: (plan) => {
      const thing = thingIn(plan, id);
      return { thingName: thing?.name ?? "", thingMake: thing ? makeShown(content, thing) : "" };
    },
    keep: ({ thingName, thingMake }, { field, together }) => {
      const step = { together: `${together} ${id}` };
      if (field === "thingName" && thingName !== undefined) changeThing(id, { name: thingName }, step);
      if (field === "thingMake" && thingMake !== undefined)
        apply(
          (plan: Plan, make: string) =>
            withMake(content, plan, id, makeTyped(content, plan, { thing: id, make })),
          thingMake,
          step,
        );
    },
  });
  return (
    <>
      <SheetFields>
        <TextField
          label={t("things.name.ask")}
          dir="auto"
          error={form.formState.errors.thingName?.message}
          {...form.register("thingName")}
        />
      </SheetFields>
      <SheetFields>
        <MakeField form={form} id={id} />
        <KindField id={id} />
      </SheetFields>
    </>
  );
});

function MakeField({ form, id }: { form: UseFormReturn<NameFields, unknown, NameFields>; id: string }) {
  const t = useWords();
  const content = useMakeContent();
  const plan = usePlan((open) => open);
  const {
    field: { ref, name, value, onChange, onBlur },
  } = useController({ control: form.control, name: "thingMake" });
  const offered = makesOffered(content, plan, { thing: id, make: value });
  return (
    <ComboBox
      id={name}
      label={t("things.make.ask")}
      help={t("things.make.help")}
      listLabel={t("things.make.list")}
      error={form.formState.errors.thingMake?.message}
      options={offered.map(({ serviceId, name: label, maker, here }) => ({
        id: serviceId,
        label,
        help: here ? (maker === label ? "" : maker) : t("things.elsewhere", { maker }),
      }))}
      value={value}
      onChange={onChange}
      onBlur={onBlur}
      noneFits={t("things.make.notListed")}
      ref={ref}
    />
  );
}

const KindField = memo(function KindOfThing({ id }: { id: string }) {
  const t = useWords();
  const content = useMakeContent();
  const type = usePlan((plan) => businessTypeOf(content, plan));
  const category = usePlan((plan) => thingIn(plan, id)?.category ?? "");
  const isKnown = category === "" || content.categories.some((each) => each.id === category);
  return (
    <SelectField
      id="thingKind"
      label={t("things.kind.ask")}
      help={t("things.kind.help")}
      value={category}
      options={[
        { value: "", label: t("things.kind.own") },
        ...content.categories.map((each) => ({ value: each.id, label: nameOfThing(content, type, each.id) })),
        ...(isKnown ? [] : [{ value: category, label: category }]),
      ]}
      onChange={({ target }) =>
        apply(
          (open: Plan, chosen: string) => withCategory(content, open, { id, category: chosen }),
          target.value,
        )
      }
    />
  );
});
