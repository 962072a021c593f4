import type { LaidOutPlan } from "#layout/lay-out-plan.ts";
import { SheetWindow } from "#render/sheet/sheet-window.tsx";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { useWords } from "#ui/words.tsx";

interface LargePageProps {
  laidOut: LaidOutPlan;
  /** its number, from 1 */
  page: number;
  onTurn: (page: number) => void;
  onClose: () => void;
}

/** One page in its size on paper, and the way to the next; after the last comes the first. */
export function LargePage({ laidOut, page, onTurn, onClose }: LargePageProps) {
  const t = useWords();
  const { sheets } = laidOut;
  const pages = sheets.length;
  const sheet = sheets[page - 1];
  if (!sheet) return null;
  const label = t("print.page", { page, pages, title: sheet.title });
  return (
    <Dialog
      isWide
      title={t("print.largeTitle", { page, pages })}
      onClose={onClose}
      actions={
        <>
          <Button looks data-safe onClick={onClose}>
            {t("frame.close")}
          </Button>
          {pages > 1 && (
            <>
              <Button looks onClick={() => onTurn(page === 1 ? pages : page - 1)}>
                {t("print.previous")}
              </Button>
              <Button looks onClick={() => onTurn(page === pages ? 1 : page + 1)}>
                {t("print.next")}
              </Button>
            </>
          )}
        </>
      }
    >
      <SheetWindow key={page} sheet={sheet} label={label} />
    </Dialog>
  );
}
