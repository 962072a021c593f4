/**
 * The size of the root's text has changed. Chromium goes on with what it last found out about boxes whose widths are
 * asked in rem until they change their width: for a moment the app is no such box.
 */
export function measureAnew(): void {
  const app = document.querySelector<HTMLElement>("#app");
  if (app === null) return;
  app.style.containerType = "normal";
  void app.offsetWidth; // has it laid out so
  app.style.containerType = "";
}
