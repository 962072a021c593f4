import { useMemo } from "react";
import { useController, type UseFormReturn } from "react-hook-form";
import * as v from "valibot";
import { makesOffered, makeTyped, type TypedMake } from "#advice/typed-make.ts";
import { withMake } from "#advice/with-make.ts";
import { apply, usePlan } from "#store/open-plan.ts";
import { ComboBox } from "#ui/combo-box.tsx";
import { useWords } from "#ui/words.tsx";
import { useMakeContent } from "../content.ts";
import { NothingTicked } from "../nothing-ticked.tsx";
import { usePlanForm } from "#questions/plan-form.ts";
import { StepCard, type StepProps } from "../step.tsx";
import { makesShown } from "./makes-form.ts";
import styles from "./makes-page.module.css";

interface MakesFields {
  makes: TypedMake[];
}

const schema = v.strictObject({ makes: v.array(v.strictObject({ thing: v.string(), make: v.string() })) });

/** Page 7: which make each thing is, so that tools that share one cloud are found. */
export function MakesPage(step: StepProps) {
  const t = useWords();
  const content = useMakeContent();
  const plan = usePlan((open) => open);
  const { form, ...state } = usePlanForm<MakesFields, MakesFields>({
    schema,
    shown: (open) => ({ makes: makesShown(content, open) }),
    keep: ({ makes }, { field, together }) => {
      const row = makes?.[Number(field.split(".")[1])];
      if (row === undefined) return;
      apply(
        (open, typed: TypedMake) => withMake(content, open, typed.thing, makeTyped(content, open, typed)),
        row,
        {
          together,
        },
      );
    },
    onContinue: step.goOn,
  });
  const rows = useMemo(() => makesShown(content, plan), [content, plan]);
  return (
    <StepCard
      {...step}
      {...state}
      maySkip
      question={t("wizard.makes.question")}
      help={rows.length > 0 && <p>{t("wizard.makes.help")}</p>}
    >
      {rows.length > 0 ? (
        <div className={styles.makes}>
          {rows.map(({ thing }, place) => (
            <MakeField key={thing} form={form} place={place} thing={thing} />
          ))}
        </div>
      ) : plan.dependencies.length > 0 ? (
        <p>{t("wizard.makes.none")}</p>
      ) : (
        <NothingTicked id={step.id} />
      )}
    </StepCard>
  );
}

interface MakeFieldProps {
  form: UseFormReturn<MakesFields, unknown, MakesFields>;
  place: number;
  thing: string;
}

function MakeField({ form, place, thing }: MakeFieldProps) {
  const t = useWords();
  const content = useMakeContent();
  const plan = usePlan((open) => open);
  const {
    field: { ref, name: id, value, onChange, onBlur },
  } = useController({ control: form.control, name: `makes.${place}.make` });
  const name = plan.dependencies.find((dependency) => dependency.id === thing)?.name ?? "";
  const offered = makesOffered(content, plan, { thing, make: value });
  return (
    <ComboBox
      id={id}
      label={name}
      listLabel={t("wizard.makes.list", { name })}
      options={offered.map(({ serviceId, name: label, maker, here }) => ({
        id: serviceId,
        label,
        help: here ? (maker === label ? "" : maker) : t("wizard.makes.elsewhere", { maker }),
      }))}
      value={value}
      onChange={onChange}
      onBlur={onBlur}
      noneFits={t("wizard.makes.notListed")}
      ref={ref}
    />
  );
}
