import { useEffect, useState } from "react";
import { Announcer } from "#ui/announcer.tsx";
import { WordsProvider } from "#ui/words.tsx";
import { useDevice } from "#store/device.ts";
import { ErrorBoundary } from "./error-boundary.tsx";
import { loadLanguage, screenLanguage } from "./screen-words.ts";
import { ScreenAtAddress } from "./screen-at-address.tsx";

export function App() {
  const language = useScreenLanguage();
  return (
    <WordsProvider language={language}>
      <Announcer>
        <ErrorBoundary>
          <ScreenAtAddress />
        </ErrorBoundary>
      </Announcer>
    </WordsProvider>
  );
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
