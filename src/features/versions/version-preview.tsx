import { Button } from "#ui/button.tsx";
import { DataTable, type Column } from "#ui/data-table.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { useFormats, useWords } from "#ui/words.tsx";
import type { Plan } from "#plan/plan.ts";
import type { Version } from "#store/make-versions.ts";
import { whenWords } from "./version-words.ts";

interface VersionPreviewProps {
  version: Version;
  /** the plan as it is now; null where it cannot be read */
  now: Plan | null;
  onBringBack: () => void;
  onOpenCopy: () => void;
  onClose: () => void;
}

interface Fact {
  name: string;
  of: (plan: Plan) => string;
}

/** An earlier version beside the plan as it is now, only to look at. */
export function VersionPreview({ version, now, onBringBack, onOpenCopy, onClose }: VersionPreviewProps) {
  const t = useWords();
  const formats = useFormats(version.plan?.business);
  const { plan } = version;
  if (plan === null) return null;
  const facts: Fact[] = [
    { name: t("versions.name"), of: ({ business }) => business.name },
    { name: t("versions.sales"), of: (one) => formats.money(weeklySales(one)) },
    { name: t("versions.people"), of: ({ business }) => formats.number(business.people) },
    { name: t("versions.things"), of: ({ dependencies }) => formats.number(dependencies.length) },
    { name: t("versions.contacts"), of: ({ contacts }) => formats.number(contacts.length) },
  ];
  const columns: [Column<Fact>, ...Column<Fact>[]] = [
    { key: "what", heading: t("versions.what"), cell: (fact) => fact.name },
    { key: "then", heading: t("versions.then"), cell: (fact) => fact.of(plan) },
    {
      key: "now",
      heading: t("versions.today"),
      cell: (fact) => (now === null ? t("versions.cannotBeRead") : fact.of(now)),
    },
  ];
  const names = plan.dependencies.map(({ name }) => name).join(", ");
  return (
    <Dialog
      title={t("versions.preview", { when: whenWords(version, t, formats) })}
      onClose={onClose}
      actions={
        <>
          <Button kind="filled" onClick={onBringBack}>
            {t("versions.bringBack")}
          </Button>
          <Button onClick={onOpenCopy}>{t("versions.openCopy")}</Button>
          <Button kind="plain" data-safe onClick={onClose}>
            {t("frame.close")}
          </Button>
        </>
      }
    >
      <DataTable caption={t("versions.compare")} columns={columns} rows={facts} keyOf={(fact) => fact.name} />
      {names !== "" && <p>{t("versions.thingNames", { names })}</p>}
      <p>{t("versions.keeps")}</p>
    </Dialog>
  );
}

function weeklySales(plan: Plan): number {
  return plan.streams.reduce((sum, stream) => sum + stream.weeklySales, 0);
}
