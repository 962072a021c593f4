import { useEffect, useState, type ReactNode } from "react";
import { Announcer } from "#ui/announcer.tsx";
import { WordsProvider } from "#ui/words.tsx";
import { useDevice } from "#store/device.ts";
import { noteFault } from "#store/faults.ts";
import { ErrorBoundary } from "./error-boundary.tsx";
import { loadLanguage, screenLanguage } from "./screen-words.ts";
import { ScreenAtAddress } from "./screen-at-address.tsx";

export function App() {
  const language = useScreenLanguage();
  const newVersion = useNewVersion();
  useEffect(keepEvidenceLater, []);
  return (
    <WordsProvider language={language}>
      <Announcer>
        {newVersion}
        <ErrorBoundary>
          <ScreenAtAddress />
        </ErrorBoundary>
      </Announcer>
    </WordsProvider>
  );
}

/** What says that a new version is ready, once one is. Work without internet begins after the first screen stands. */
function useNewVersion(): ReactNode {
  const [notice, setNotice] = useState<ReactNode>(null);
  useEffect(() => {
    if (!import.meta.env.PROD) return undefined;
    const timer = setTimeout(() => {
      const kept = import("./offline/keep-offline.ts").then(({ keepOffline }) => keepOffline(setNotice));
      // without it the app works as long as there is internet; Help says so
      kept.catch(() => undefined);
    }, firstScreenHasMs);
    return () => clearTimeout(timer);
  }, []);
  return notice;
}

const firstScreenHasMs = 3000;

/** What recognises a loss and makes up for it begins after the first screen stands too. */
function keepEvidenceLater(): () => void {
  const timer = setTimeout(() => {
    const kept = Promise.all([import("#store/keep-evidence.ts"), import("./own-workers.ts")]);
    // without it plans are saved all the same
    kept.then(
      ([{ keepEvidence }, { createSpareCopiesWorker }]) => keepEvidence(createSpareCopiesWorker),
      noteFault,
    );
  }, firstScreenHasMs);
  return () => clearTimeout(timer);
}

/** The language of the screen: a newly chosen one counts once its words are here. */
function useScreenLanguage(): string {
  useDevice((device) => device.language);
  const wanted = screenLanguage();
  const [shown, setShown] = useState(wanted);
  useEffect(() => {
    let isWanted = true;
    void loadLanguage(wanted).then(() => isWanted && setShown(wanted));
    return () => {
      isWanted = false;
    };
  }, [wanted]);
  useEffect(() => {
    document.documentElement.lang = shown;
  }, [shown]);
  return shown;
}
