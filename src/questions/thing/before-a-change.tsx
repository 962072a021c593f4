import { memo, useMemo } from "react";
import * as v from "valibot";
import { Disclosure } from "#ui/disclosure.tsx";
import { TextField } from "#ui/text-field.tsx";
import { useWords } from "#ui/words.tsx";
import { DayField } from "../day-field.tsx";
import { usePlanForm } from "../plan-form.ts";
import { SheetFields } from "../sheet-part.tsx";
import { SourceLink } from "./cause-source.tsx";
import { useChangeContent } from "./content.ts";
import styles from "./thing-parts.module.css";
import { ThingContact } from "./thing-contact.tsx";
import { changeThing, thingIn, useThing } from "./use-thing.ts";
import { WarningNotes } from "./warning-notes.tsx";

interface ChangeFields {
  thingStatusPage: string;
  thingRenewsOn: string;
}

/** Who must agree before something is changed here, where its maker says how it stands, and when it renews. */
export const BeforeAChange = memo(function AgreedChange({ id }: { id: string }) {
  const t = useWords();
  const thing = useThing(id);
  const schema = useMemo(
    () =>
      v.strictObject({
        thingStatusPage: v.pipe(v.string(), v.trim(), v.maxLength(500, t("things.long"))),
        thingRenewsOn: v.string(),
      }),
    [t],
  );
  const { form } = usePlanForm<ChangeFields, ChangeFields>({
    schema,
    shown: (plan) => {
      const shown = thingIn(plan, id);
      return { thingStatusPage: shown?.statusPage ?? "", thingRenewsOn: shown?.renewsOn ?? "" };
    },
    keep: ({ thingStatusPage = "", thingRenewsOn = "" }, { field, together }) =>
      changeThing(
        id,
        field === "thingStatusPage"
          ? { statusPage: thingStatusPage }
          : { renewsOn: thingRenewsOn === "" ? null : thingRenewsOn },
        { together: `${together} ${id}` },
      ),
  });
  if (thing === undefined) return null;
  const { errors } = form.formState;
  return (
    <>
      <SheetFields help={t("things.approval.help")}>
        <ThingContact id={id} who="first" field="thingApprovalFirst" label={t("things.approval.first")} />
        <ThingContact id={id} who="second" field="thingApprovalSecond" label={t("things.approval.second")} />
        <WarningNotes id={id} kinds={["no-approver", "one-approver", "same-approver"]} />
        <SafeChanges />
      </SheetFields>
      <SheetFields>
        <TextField
          label={t("things.status.ask")}
          help={t("things.status.help")}
          type="url"
          error={errors.thingStatusPage?.message}
          after={
            /^https?:\/\/\S/.test(thing.statusPage) &&
            URL.canParse(thing.statusPage) && (
              <p className={styles.help}>
                {t("things.status.open")} <SourceLink address={thing.statusPage} />
              </p>
            )
          }
          {...form.register("thingStatusPage")}
        />
      </SheetFields>
      <SheetFields>
        <DayField
          label={t("things.renews.ask")}
          help={t("things.renews.help")}
          error={errors.thingRenewsOn?.message}
          {...form.register("thingRenewsOn")}
        />
        <WarningNotes id={id} kinds={["renewal-past", "renewal-soon"]} />
      </SheetFields>
    </>
  );
});

/** Which changes two people agree on, and how to make one safely. */
const SafeChanges = memo(function HowToChangeSafely() {
  const t = useWords();
  const { changeSafety } = useChangeContent();
  const { twoPersonRule, before, during, after } = changeSafety;
  return (
    <Disclosure summary={changeSafety.title}>
      <div className={styles.lists}>
        <p>{twoPersonRule.text}</p>
        <Lines heading={t("things.approval.appliesTo")} lines={twoPersonRule.appliesTo} />
        <p>{twoPersonRule.ifYouAreAlone}</p>
        <Lines heading={t("things.approval.before")} lines={before} />
        <Lines heading={t("things.approval.during")} lines={during} />
        <Lines heading={t("things.approval.after")} lines={after} />
      </div>
    </Disclosure>
  );
});

function Lines({ heading, lines }: { heading: string; lines: readonly string[] }) {
  return (
    <>
      <h3>{heading}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
