import type { Plan } from "#plan/plan.ts";
import type { Copy } from "#plan/upkeep.ts";
import type { useWords } from "#ui/words.tsx";

/** Where copies hang, and who holds them: "Beside the till (Zoë)". */
export function copyPlaces(
  { contacts }: Plan,
  copies: readonly Copy[],
  t: ReturnType<typeof useWords>,
): string[] {
  return copies.map(({ where, holder }) => {
    const name = contacts.find(({ id }) => id === holder)?.name.trim() ?? "";
    return name === "" ? where.trim() : t("print.copyHeldBy", { where: where.trim(), holder: name });
  });
}
