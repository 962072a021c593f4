import { useMemo } from "react";
import * as v from "valibot";
import { changeReview } from "#plan/edits/change-review.ts";
import { nextReview } from "#readiness/next-review.ts";
import { apply, usePlan } from "#store/open-plan.ts";
import { useAnnounce } from "#ui/announcer.tsx";
import { SelectField } from "#ui/select-field.tsx";
import { TextField } from "#ui/text-field.tsx";
import { useFormats, useWords } from "#ui/words.tsx";
import { ContactPick } from "../contact-pick.tsx";
import { DayField, usePastDay } from "../day-field.tsx";
import { usePlanForm } from "../plan-form.ts";
import { SheetRow } from "../sheet-part.tsx";
import { useToday } from "../use-today.ts";

interface Fields {
  reviewEvery: string;
  reviewLast: string;
  reviewApprovedBy: string;
}

interface Answer {
  reviewEvery: number;
  reviewLast: string | null;
  reviewApprovedBy: string;
}

const twelve = Array.from({ length: 12 }, (_, index) => index + 1);

/** Who goes through the plan, how often, when last, and who approved it. Design, § 3. */
export function ReviewRhythm() {
  const t = useWords();
  const announce = useAnnounce();
  const today = useToday();
  const past = usePastDay();
  const owner = usePlan(({ review }) => review.owner);
  const everyMonths = usePlan(({ review }) => review.everyMonths);
  const schema = useMemo(
    () =>
      v.strictObject({
        reviewEvery: v.pipe(v.string(), v.transform(Number)),
        reviewLast: past,
        reviewApprovedBy: v.pipe(v.string(), v.maxLength(120, t("review.client.long"))),
      }),
    [past, t],
  );
  const { form } = usePlanForm<Fields, Answer>({
    schema,
    shown: ({ review }) => ({
      reviewEvery: String(review.everyMonths),
      reviewLast: review.reviewedOn ?? "",
      reviewApprovedBy: review.approvedBy,
    }),
    keep: ({ reviewEvery, reviewLast, reviewApprovedBy }, { together }) =>
      apply(
        changeReview,
        {
          ...(reviewEvery !== undefined && { everyMonths: reviewEvery }),
          ...(reviewLast !== undefined && { reviewedOn: reviewLast }),
          ...(reviewApprovedBy !== undefined && { approvedBy: reviewApprovedBy.trim() }),
        },
        { together },
      ),
  });
  const { errors } = form.formState;
  const offered = twelve.includes(everyMonths) ? twelve : [...twelve, everyMonths];
  return (
    <>
      <SheetRow ask={t("review.nextHeading")} help={<Next />}>
        <ContactPick
          id="reviewOwner"
          label={t("review.who")}
          chosen={owner}
          onChoose={(contact) => apply(changeReview, { owner: contact })}
        />
        <SelectField
          label={t("review.every")}
          options={offered.map((count) => ({
            value: String(count),
            label: t("review.every.option", { count }),
          }))}
          {...form.register("reviewEvery")}
        />
        <DayField
          label={t("review.last")}
          max={today}
          today={t("review.today")}
          onToday={(day) => {
            form.setValue("reviewLast", day);
            announce(t("review.todaySaid"));
          }}
          error={errors.reviewLast?.message}
          {...form.register("reviewLast")}
        />
      </SheetRow>
      <SheetRow ask={t("review.approval")} help={t("review.approvedHelp")}>
        <TextField
          label={t("review.approvedBy")}
          autoComplete="off"
          dir="auto"
          error={errors.reviewApprovedBy?.message}
          {...form.register("reviewApprovedBy")}
        />
      </SheetRow>
    </>
  );
}

/** When the next review is, worked out while it is typed. */
function Next() {
  const t = useWords();
  const today = useToday();
  const plan = usePlan((open) => open);
  const formats = useFormats(plan.business);
  const next = nextReview({ ...plan.review, printedOn: plan.printed.on }, today);
  if (next === null) return <output>{t("review.nextUnknown")}</output>;
  const day = formats.day(next.on);
  if (!next.isDue) return <output>{day}</output>;
  return <output>{next.on === today ? t("review.dueToday") : t("review.due", { day })}</output>;
}
