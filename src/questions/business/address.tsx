import { useMemo } from "react";
import * as v from "valibot";
import { changeBusiness } from "#plan/edits/change-business.ts";
import { apply } from "#store/open-plan.ts";
import { TextArea } from "#ui/text-field.tsx";
import { useWords } from "#ui/words.tsx";
import { usePlanForm } from "../plan-form.ts";

interface Fields {
  address: string;
}

/** Where the business is, as the call sheet prints it for whoever calls for help. */
export function Address() {
  const t = useWords();
  const schema = useMemo(
    () => v.strictObject({ address: v.pipe(v.string(), v.maxLength(500, t("ask.address.long"))) }),
    [t],
  );
  const { form } = usePlanForm<Fields, Fields>({
    schema,
    shown: ({ business }) => ({ address: business.address }),
    keep: ({ address }, { together }) => {
      if (address !== undefined) apply(changeBusiness, { address }, { together });
    },
  });
  return (
    <TextArea
      rows={3}
      dir="auto"
      autoComplete="street-address"
      label={t("ask.address")}
      help={t("ask.address.help")}
      error={form.formState.errors.address?.message}
      {...form.register("address")}
    />
  );
}
