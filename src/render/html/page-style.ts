/**
 * The look of the web page file. It is the whole of it: nothing is loaded, so the letters are those of the device. The
 * colours are the tokens of design § 5, written out, as the file stands alone.
 */
export const pageStyle = `
:root { color-scheme: light dark; --ink: #12211b; --ink-2: #46554d; --card: #fff; --ground: #edf1ea; --line: #7c8a82;
  --head: #12211b; --on-head: #fff; --link: #00538a; --stop: #a8201a; --tab: #ffc72e; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #eaf2ec; --ink-2: #afbeb5; --card: #18241e; --ground: #0d1612; --line: #7f9187;
    --head: #eaf2ec; --on-head: #12211b; --link: #8cc8ff; --stop: #ff9c92; --tab: #ffd257; }
}
* { box-sizing: border-box; }
html { scroll-padding-block-start: 1rem; }
body { margin: 0; background: var(--ground); color: var(--ink);
  font: 1.125rem/1.55 "Atkinson Hyperlegible Next", system-ui, -apple-system, "Segoe UI", Roboto, sans-serif;
  -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
header, nav, main, footer { max-inline-size: 56rem; margin-inline: auto; padding-inline: 1rem; }
header { padding-block: 1.5rem 0; }
header p, footer { color: var(--ink-2); font-size: 1rem; }
h1, h2, h3, h4, p, li, th, td, dt, dd, blockquote, figcaption { overflow-wrap: anywhere; unicode-bidi: plaintext; }
h1 { margin: 0; font-size: 2rem; line-height: 1.15; }
h2 { font-size: 1.5rem; line-height: 1.2; }
h3 { margin: 1.75rem 0 .5rem; font-size: 1.1875rem; line-height: 1.3; }
h4 { margin: 1rem 0 .25rem; font-size: 1.0625rem; }
p { margin: .5rem 0; }
ul, ol { margin: .5rem 0; padding-inline-start: 1.5rem; }
li { margin: .375rem 0; }
a { color: var(--link); text-underline-offset: .15em; }
a:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; }
.aside { color: var(--ink-2); font-weight: 400; font-size: 1rem; }
nav ul, .index { list-style: none; padding: 0; }
nav li, .index li { margin: 0; }
nav a, .index a { display: block; padding: .625rem 0; border-block-end: 1px solid var(--line); }
nav h2 { margin: 1.5rem 0 .25rem; }
section { margin-block: 1.5rem; padding: 0 1rem 1rem; background: var(--card); border: 2px solid var(--head);
  border-radius: 6px; overflow: hidden; }
section > h2 { margin: 0 -1rem; padding: .75rem 1rem; background: var(--head); color: var(--on-head); }
.card-number { display: inline-block; min-inline-size: 1.6em; margin-inline-end: .35em; padding: 0 .3em; text-align: center;
  background: var(--tab); color: #12211b; border-radius: 4px; }
.side { list-style: none; margin: 0 -1rem; padding: .5rem 1rem; border-block-end: 2px solid var(--head); }
.side li { margin: 0; }
.typed { white-space: pre-wrap; }
.checks { list-style: none; padding: 0; }
.checks li { display: flex; gap: .625rem; }
.checks li > div { min-inline-size: 0; }
.box { flex: none; inline-size: 1.1rem; block-size: 1.1rem; margin-block-start: .28rem; border: 2px solid currentColor;
  border-radius: 2px; }
.blank { display: inline-block; min-inline-size: 9rem; border-block-end: 2px solid var(--line); color: var(--ink-2);
  font-style: italic; font-weight: 400; font-size: 1rem; }
.steps.large { font-size: 1.25rem; line-height: 1.45; }
.steps li::marker { font-weight: 700; }
.do-not { margin-block: 1.75rem 1rem; padding: .5rem 1rem; border: 4px solid var(--stop); }
.do-not h3 { margin-block-start: .25rem; color: var(--stop); }
.do-not .cross, .do-not .dash { list-style: "✕  "; padding-inline-start: 1.25rem; }
.do-not .dash { list-style: "–  "; }
.do-not .cross li::marker { color: var(--stop); font-weight: 700; }
.framed, .saying { margin: 1rem 0; padding: .5rem 1rem; border: 2px solid var(--line); }
.saying figcaption { color: var(--ink-2); font-size: 1rem; }
.saying blockquote { margin: 0; }
.leads, .calls, .fields { list-style: none; padding: 0; }
.leads li { padding: .5rem 1rem; border: 2px solid var(--head); }
.calls li, .fields li { padding-block: .375rem; border-block-end: 1px solid var(--line); }
.large, .large a { font-size: 1.5rem; font-weight: 700; line-height: 1.3; }
.largest { font-size: 2.25rem; font-weight: 700; line-height: 1.1; }
.large a { display: inline-block; padding-block: .375rem; }
.amounts div { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1rem; padding-block: .375rem;
  border-block-end: 1px solid var(--line); }
.amounts dd { margin: 0; font-weight: 700; }
.onward { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin-block-start: 1.5rem; }
.onward a { padding-block: .5rem; }
table { inline-size: 100%; border-collapse: collapse; margin-block: 1rem; font-size: 1rem; }
.heard { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
th, td { padding: .5rem .75rem .5rem 0; text-align: start; vertical-align: top; border-block-end: 1px solid var(--line); }
thead th { border-block-end: 2px solid var(--head); }
tbody th { font-weight: 400; }
.call-table tbody th, .plain tbody th { font-weight: 700; }
.finder { font-size: 1.125rem; }
.finder th { inline-size: 55%; }
.finder td a { display: block; margin-block: -.5rem; padding-block: .5rem; font-weight: 700; }
p, .steps, .checks, .stage { max-inline-size: 40rem; }
.name { font-weight: 400; }
.call-table .blank { min-inline-size: 5rem; }
@media (min-width: 44rem) {
  .call-table { table-layout: fixed; }
  .call-table thead th:nth-child(1) { inline-size: 25%; }
  .call-table thead th:nth-child(2), .call-table thead th:nth-child(3) { inline-size: 19%; }
  .columns, .leads { display: grid; grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr)); gap: 0 1.5rem; }
  .leads { gap: 1rem; }
  .leads li { margin: 0; }
}
@media (max-width: 43.99rem) {
  .call-table, .plain, .causes { display: block; }
  :is(.call-table, .plain, .causes) :is(caption, tbody, tr, th, td) { display: block; }
  :is(.call-table, .plain, .causes) thead { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden;
    clip-path: inset(50%); }
  :is(.call-table, .plain, .causes) tr { padding-block: .75rem; border-block-end: 2px solid var(--head); }
  :is(.call-table, .plain, .causes) tbody :is(th, td) { padding: .125rem 0; border: 0; }
  :is(.call-table, .plain) td { display: grid; grid-template-columns: minmax(0, 7rem) minmax(0, 1fr); gap: .75rem; }
  :is(.call-table, .plain) td::before { content: attr(data-head); color: var(--ink-2); overflow-wrap: anywhere; }
}
@media print {
  :root { --ink: #000; --ink-2: #000; --card: #fff; --ground: #fff; --line: #000; --head: #000; --on-head: #fff;
    --link: #000; --stop: #000; --tab: #fff; color-scheme: light; }
  body { font-size: 11pt; }
  header, nav, main, footer { max-inline-size: none; padding-inline: 0; }
  nav, .onward { display: none; }
  section { break-before: page; border: 0; padding-inline: 0; overflow: visible; }
  section > h2 { margin-inline: 0; background: none; color: #000; padding-inline: 0; border-block-end: 3pt solid #000; }
  .side { margin-inline: 0; padding-inline: 0; }
  .card-number { border: 1pt solid #000; }
  h2, h3, h4 { break-after: avoid; }
  li, tr, figure, .framed, .do-not { break-inside: avoid; }
  .blank span { visibility: hidden; }
}
`;
