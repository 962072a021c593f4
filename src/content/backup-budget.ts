import * as v from "valibot";
import { amount, assumed, lines, seedRefs, sources, text } from "./field.ts";

/** A rule of thumb, without a source we could trace, for how much of the tech spending (percent) to set aside; bands are yearly sales. */
export const backupBudgetSchema = v.strictObject({
  title: text,
  text,
  currencyNote: text,
  currency: v.literal("USD"),
  bands: v.array(
    v.strictObject({
      maxYearlySales: v.nullable(amount),
      percentOfTechSpendMin: amount,
      percentOfTechSpendMax: amount,
      assumed,
    }),
  ),
  spendOrder: lines,
  seedRefs,
  sources,
});
export type BackupBudget = v.InferOutput<typeof backupBudgetSchema>;
