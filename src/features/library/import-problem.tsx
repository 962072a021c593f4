import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { useWords } from "#ui/words.tsx";
import type { Problem } from "#plan-file/problem.ts";
import { problemSentences } from "./problem-words.ts";

interface ImportProblemProps {
  /** what the file is called, as it may be shown; "" where there is no one file */
  file: string;
  problems: readonly Problem[];
  onClose: () => void;
}

/** Why a file cannot be opened: what, where, what to do. */
export function ImportProblem({ file, problems, onClose }: ImportProblemProps) {
  const t = useWords();
  const sentences = problemSentences(problems, t);
  const isWholeFile = problems.every(({ path, reason }) => path.length === 0 && reason.startsWith("file-"));
  return (
    <Dialog
      title={t("opening.problemTitle")}
      onClose={onClose}
      actions={
        <Button data-testid="import-cancel" data-safe onClick={onClose}>
          {t("frame.close")}
        </Button>
      }
    >
      <div data-testid="import-problem">
        {isWholeFile ? (
          sentences.map((sentence) => <p key={sentence}>{sentence}</p>)
        ) : (
          <>
            <p>{t("opening.mend")}</p>
            <ul>
              {sentences.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </>
        )}
      </div>
      <p>
        {file !== "" && t("opening.problemFile", { file })} {t("opening.nothing")}
      </p>
    </Dialog>
  );
}
