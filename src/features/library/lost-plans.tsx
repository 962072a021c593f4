import type { ReactNode } from "react";
import { localDay } from "#i18n/local-day.ts";
import { Button } from "#ui/button.tsx";
import { FileButton } from "#ui/file-button.tsx";
import { focusHeading } from "#ui/focus-heading.ts";
import { MessagePage } from "#ui/message-page.tsx";
import { Note } from "#ui/note.tsx";
import { useAreas } from "#ui/use-areas.ts";
import { useFormats, useWords } from "#ui/words.tsx";
import { leaveAsItIs, useLibrary } from "#store/library.ts";
import { useSay } from "#questions/said.tsx";
import { SpareCopies } from "./spare-copies.tsx";
import { useMoment } from "./use-moment.ts";
import styles from "./unreadable-note.module.css";

interface LostPlansProps {
  /** whether none is left: then it is the whole page */
  isAll?: boolean;
  onFile: (file: File) => void;
  /** what is still here: never shown before it is said that something is not */
  children?: ReactNode;
}

const areas = ["kept"] as const;

/** Plans were here and are not, or are older than they were: what happened, what is left, and the ways back. */
export function LostPlans({ isAll = false, onFile, children }: LostPlansProps) {
  const isHere = useAreas(areas);
  if (!isHere) return null;
  if (isAll) return <AllGone onFile={onFile} />;
  return (
    <>
      <SomeLost onFile={onFile} />
      {children}
    </>
  );
}

async function startAnew(): Promise<void> {
  await leaveAsItIs();
  focusHeading(); // its button had the focus
}

function AllGone({ onFile }: Pick<LostPlansProps, "onFile">) {
  const t = useWords();
  const momentOf = useMoment();
  const noted = useLibrary((library) => library.noted);

  return (
    <MessagePage
      title={t("kept.gone.title")}
      heading={t("kept.gone.heading")}
      ways={
        <>
          <FileButton data-testid="import-file" accept=".json,application/json" onFile={onFile}>
            {t("library.openFile")}
          </FileButton>
          <Button kind="plain" onClick={() => void startAnew()}>
            {t("kept.gone.anew")}
          </Button>
        </>
      }
      more={<p>{t("kept.gone.anewHelp")}</p>}
    >
      <p>
        {noted.plans === 0
          ? t("kept.gone.forgotten")
          : t("kept.gone.were", { count: noted.plans, moment: momentOf(noted.savedAt) })}{" "}
        {t("kept.gone.why")}
      </p>
      <SpareCopies onFile={onFile} />
      <Outside />
    </MessagePage>
  );
}

function SomeLost({ onFile }: Pick<LostPlansProps, "onFile">) {
  const t = useWords();
  const say = useSay();
  const lost = useLibrary((library) => library.lost);
  if (lost === null) return null;

  async function leave(): Promise<void> {
    await leaveAsItIs();
    say.done(t("kept.lost.left"));
    focusHeading(); // its button had the focus
  }

  return (
    <div className={styles.note} data-testid="lost-plans">
      <Note kind="warning" icon="error">
        <p role="status">
          <b>{t("kept.lost", { ...lost })}</b> {t("kept.lost.why")}
        </p>
        <SpareCopies onFile={onFile} />
        <Outside />
        <Button small kind="plain" onClick={() => void leave()}>
          {t("kept.lost.leave")}
        </Button>
      </Note>
    </div>
  );
}

/** The last copy that is known to be out of the browser's reach. */
function Outside() {
  const t = useWords();
  const formats = useFormats();
  const { plans, copiedOn } = useLibrary((library) => library.noted);
  if (plans === 0) return null;
  return (
    <p>
      {copiedOn === ""
        ? t("kept.notCopied")
        : t("kept.copied", { day: formats.day(localDay(new Date(copiedOn))) })}
    </p>
  );
}
