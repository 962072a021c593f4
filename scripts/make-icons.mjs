// @ts-check
// Draws the icons of the installed app from public/favicon.svg: npm run icons. A maskable one fills its square, with
// the drawing inside the circle that every system leaves of it.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { startBrowser } from "./start-browser.mjs";

const folder = fileURLToPath(new URL("../public/", import.meta.url));
const svg = readFileSync(`${folder}favicon.svg`, "utf8");
const ground = /<rect [^>]*fill="([^"]+)"/.exec(svg)?.[1] ?? "#0b3a2a";

const browser = await startBrowser();
try {
  for (const { name, size, share } of [
    { name: "icon-192", size: 192, share: 1 },
    { name: "icon-512", size: 512, share: 1 },
    { name: "icon-maskable-192", size: 192, share: 0.8 },
    { name: "icon-maskable-512", size: 512, share: 0.8 },
  ]) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    const isFull = share < 1;
    await page.setContent(
      `<body style="margin:0;display:grid;place-items:center;height:100vh;${isFull ? `background:${ground}` : ""}">
       <img style="width:${share * 100}vw" src="data:image/svg+xml,${encodeURIComponent(svg)}"></body>`,
    );
    await page.screenshot({ path: `${folder}${name}.png`, omitBackground: !isFull });
    await page.close();
  }
} finally {
  await browser.close();
}
