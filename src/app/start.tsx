import "@fontsource-variable/atkinson-hyperlegible-next/index.css";
import "#ui/tokens.css";
import "#ui/base.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { wordsIn } from "#i18n/translate.ts";
import { watchFaults } from "#store/faults.ts";
import { startAnewOnRemoval } from "#storage/removed-elsewhere.ts";
import { App } from "./app.tsx";
import { watchArrivals } from "./arrival.ts";
import { closeWaysOut } from "./close-ways-out.ts";
import { followDevice } from "./device-look.ts";
import { loadWords, screenLanguage } from "./screen-words.ts";

watchFaults();
closeWaysOut();
followDevice();
watchArrivals();
startAnewOnRemoval();
await loadWords(["frame", "numbers"]);

const place = document.getElementById("app");
if (place !== null) {
  // a page that shows ours in a frame could make an owner click on what they do not see (reliability, § 5.2)
  if (window.top !== window.self) place.textContent = wordsIn(screenLanguage())("frame.framed");
  else
    createRoot(place).render(
      <StrictMode>
        <App />
      </StrictMode>,
    );
}
