import { INKS, type Ink, styleOf } from "../charts/theme.js";

const inks = (which: 0 | 1): string =>
  ["paper", "panel", "ink", "ink-2", "ink-3", "accent", "gate", "doubt", "holds", "rule"]
    .map((name) => `--${name}: ${INKS[name as Ink][which]};`)
    .join(" ");

const FACES = {
  ko: `"Noto Sans CJK KR", system-ui, "Noto Sans KR", "Apple SD Gothic Neo", "Malgun Gothic"`,
  ja: `"Noto Sans CJK JP", system-ui, "Noto Sans JP", "Hiragino Sans", "Yu Gothic", Meiryo`,
  zh: `"Noto Sans CJK SC", system-ui, "Noto Sans SC", "PingFang SC", "Microsoft YaHei"`,
} as const;

/** Faces that the pictures use as well; a Han letter is written as the page's language writes it. */
function facesOf(language: keyof typeof FACES): string {
  const others = Object.keys(FACES).filter((one) => one !== language) as (keyof typeof FACES)[];
  return ['"Noto Sans"', ...[language, ...others].map((one) => FACES[one]), "sans-serif"].join(", ");
}

/** What the report and the brief share: colours by day, by night and in print, letters, tables. */
export const SHARED_STYLE = `
:root { color-scheme: light dark; ${inks(0)} }
@media (prefers-color-scheme: dark) { :root { ${inks(1)} } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/23px ${facesOf("ko")}; overflow-wrap: break-word; }
body:lang(ja) { font-family: ${facesOf("ja")}; }
body:lang(zh) { font-family: ${facesOf("zh")}; }
body:lang(ko), body:lang(ja), body:lang(zh) { line-height: 1.6; }
body:lang(ko) { word-break: keep-all; }
a { color: var(--accent); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.skip { position: absolute; left: -999px; }
.skip:focus { left: 8px; top: 8px; padding: 8px; background: var(--paper); z-index: 1; }
.brand { font-weight: 600; color: var(--ink-3); margin: 0; font-size: 14px; }
h1 { font-size: 28px; line-height: 36px; margin: 4px 0 8px; }
h2 { font-size: 20px; line-height: 28px; margin: 0 0 8px; }
h3 { font-size: 15px; line-height: 23px; margin: 24px 0 8px; }
.question { color: var(--ink-2); margin: 0; max-width: 46rem; }
.asked { color: var(--ink-3); font-size: 14px; margin: 8px 0 0; }
.badge, .rests { font-size: 14px; line-height: 20px; color: var(--ink-2); margin: 4px 0; }
.badge .sign { color: var(--ink); margin-right: 6px; }
.judgement { color: var(--doubt); }
.count { white-space: nowrap; }
.count::before { content: "· "; }
table { border-collapse: collapse; font-size: 13px; line-height: 19px; font-variant-numeric: tabular-nums; }
caption { text-align: start; font-weight: 600; padding: 4px 0; }
th, td { text-align: start; vertical-align: top; padding: 4px 12px 4px 0; border-bottom: 1px solid var(--rule); }
thead th { color: var(--ink-2); font-weight: 600; vertical-align: bottom; }
tbody th { font-weight: 400; }
thead th:lang(ja), thead th:lang(zh) { min-width: 4.2em; text-wrap: balance; }
.end { text-align: end; }
code { font: 12px/18px ui-monospace, "Noto Sans Mono", monospace; overflow-wrap: anywhere; }
.small { font-size: 13px; line-height: 19px; color: var(--ink-2); }
@media print {
  :root { ${inks(0)} --paper: #fff; --panel: #fff; --ink: #000; --ink-2: #000; --ink-3: #333; --accent: #000; --doubt: #000; color-scheme: light; }
  a { color: inherit; text-decoration: none; }
  .skip { display: none; }
  tr, li, figure, h2, h3, caption { break-inside: avoid; }
  h2, h3, caption { break-after: avoid; }
  thead { display: table-header-group; }
  tbody tr:first-child { break-before: avoid; }
}
`;

const REPORT = `
header, main, footer, nav { max-width: 63rem; margin: 0 auto; padding: 16px 24px; }
header { padding-top: 32px; }
nav ol { margin: 0; padding: 0; list-style: none; columns: 17rem 2; column-gap: 32px; font-size: 14px; }
nav li { break-inside: avoid; padding: 1px 0; }
nav h2 { font-size: 14px; line-height: 20px; color: var(--ink-3); margin: 0 0 4px; }
nav { border-top: 1px solid var(--rule); border-bottom: 1px solid var(--rule); }
section { padding: 24px 0 32px; border-bottom: 1px solid var(--rule); }
.headline .again { font-size: 15px; line-height: 22px; }
.headline { font-size: 19px; line-height: 28px; font-weight: 600; margin: 0 0 6px; max-width: 50rem; }
.bottom-line { background: var(--panel); border-left: 4px solid var(--accent); padding: 12px 16px; margin: 0 0 20px; }
.bottom-line h3 { margin: 0 0 4px; color: var(--ink-3); }
.overview { list-style: none; margin: 0; padding: 0; }
.overview li { padding: 8px 0; border-top: 1px solid var(--rule); }
.why { font-weight: 400; }
.asks { font-size: 14px; line-height: 20px; margin: 0 0 2px; }
.overview .says { margin: 0; max-width: 50rem; }
.moves { display: block; columns: 19rem 2; column-gap: 24px; margin: 4px 0; font-size: 14px; line-height: 21px; font-weight: 400; }
.again { font-size: 13px; line-height: 19px; font-weight: 400; color: var(--ink-2); }
.moves > span { display: block; break-inside: avoid; padding-left: 1em; text-indent: -1em; }
.doubt { font-size: 14px; line-height: 20px; color: var(--doubt); margin: 4px 0; max-width: 52rem; }
.findings { padding-left: 20px; max-width: 52rem; }
.findings li { margin: 6px 0; }
.figure { color: inherit; text-decoration: underline dotted var(--ink-3); text-underline-offset: 3px; }
.figure:hover { color: var(--accent); }
summary { cursor: pointer; color: var(--accent); }
.why { font-size: 13px; line-height: 20px; color: var(--ink-2); }
a.why { display: inline-block; }
.inputs { margin: 4px 0 8px; padding-left: 16px; }
.inputs a { color: inherit; text-decoration-color: var(--ink-3); }
.coded::before { content: "■ "; font-size: 9px; }
.judged::before { content: "□ "; font-size: 9px; }
/* The picture has a margin of its own, as wide as this. */
figure { margin: 16px -12px; }
figure > details { padding: 0 12px; }
.picture svg { display: block; max-width: 100%; height: auto; }
.picture .narrow { display: none; }
.scroll { overflow-x: auto; margin: 12px 0; }
.ledger { list-style: none; padding: 0; margin: 0; font-size: 13px; line-height: 20px; }
.ledger li { padding: 4px 0; border-top: 1px solid var(--rule); }
.ledger li:target { background: var(--panel); outline: 2px solid var(--accent); }
.ledger .path { color: var(--ink-3); font-size: 11px; }
.ledger .note { color: var(--ink-2); }
footer { color: var(--ink-2); font-size: 13px; }
@media (max-width: 640px) {
  header, main, footer, nav { padding: 12px 16px; }
  h1 { font-size: 23px; line-height: 30px; }
  .headline { font-size: 17px; line-height: 25px; }
  .picture .wide { display: none; }
  .picture .narrow { display: block; }
}
@media print {
  @page { size: A4; margin: 14mm 12mm; }
  body { font-size: 10pt; line-height: 14pt; }
  header, main, footer, nav { max-width: none; padding: 0; }
  nav { padding: 6pt 0; }
  section { border: 0; padding: 0; }
  h1 { font-size: 20pt; line-height: 25pt; }
  h2 { font-size: 14pt; line-height: 18pt; }
  .headline { font-size: 12pt; line-height: 16pt; }
  #answers, .chapter { break-before: page; }
  #answers { font-size: 9.5pt; line-height: 12.5pt; }
  /* A page cuts what stands in its margin. */
  figure { margin: 8pt 0; }
  .overview li { padding: 3pt 0; }
  #answers h2, .bottom-line h3 { margin: 0 0 2pt; }
  .bottom-line { padding: 0 0 0 10pt; margin: 0 0 8pt; }
  .moves { font-size: 9pt; line-height: 12pt; }
  .headline .again { font-size: 10pt; line-height: 13pt; }
  .asks, .badge, .rests, .doubt { font-size: 8.5pt; line-height: 11pt; margin: 1pt 0; }
  .picture details { display: none; }
  summary { list-style: none; font-weight: 600; color: var(--ink); break-after: avoid; }
  .picture .wide { display: block; }
  .picture .narrow { display: none; }
  .picture svg { max-height: 235mm; width: 100%; }
  .scroll { overflow: visible; }
  details.fold::details-content { content-visibility: visible; display: block; height: auto; }
  details.why { display: none; }
  a.why { display: none; }
  .figure { text-decoration: none; }
  .ledger, .ledger li { font-size: 8pt; line-height: 11pt; }
}
`;

const CHARTS = styleOf(new Set(Object.keys(INKS) as Ink[]), "auto");

export const REPORT_STYLE = `${SHARED_STYLE}${REPORT}${CHARTS}\n`;

const BRIEF = `
body { font-size: 14px; line-height: 20px; }
main { max-width: 52rem; margin: 0 auto; padding: 24px; }
h1 { font-size: 22px; line-height: 28px; }
h2 { font-size: 14px; line-height: 20px; margin: 14px 0 4px; padding-top: 6px; border-top: 1px solid var(--ink); }
h3 { font-size: 13px; line-height: 18px; margin: 8px 0 2px; }
p, ul, dl { margin: 2px 0; }
ul { padding-left: 18px; }
.bottom-line { font-size: 16px; line-height: 23px; font-weight: 600; margin: 2px 0; }
.options { width: 100%; min-width: 34rem; table-layout: fixed; font-size: 12px; line-height: 16px; }
.options th, .options td { padding: 2px 8px 2px 0; }
.options tr:last-child th, .options tr:last-child td { border-bottom: 1px solid var(--ink); }
.left { font-size: 12px; line-height: 16px; color: var(--ink-2); }
.options .who { color: var(--ink-3); display: block; font-size: 11px; line-height: 14px; }
.scroll { overflow-x: auto; }
.columns { display: grid; grid-template-columns: 1fr 1fr; gap: 0 28px; }
.options caption { font-weight: 400; color: var(--ink-2); }
.options thead th:first-child { width: 28%; }
dl div { margin: 0 0 4px; }
dt { font-weight: 600; display: inline; }
dd { margin: 0; display: inline; }
footer { color: var(--ink-3); font-size: 11px; line-height: 15px; margin-top: 12px; }
@media (max-width: 640px) { main { padding: 16px; } .columns { grid-template-columns: 1fr; } }
@media print {
  @page { size: A4; margin: 10mm 12mm; }
  body, body:lang(ko), body:lang(ja), body:lang(zh) { font-size: 8.4pt; line-height: 10.6pt; }
  main { max-width: none; padding: 0; }
  h1 { font-size: 13pt; line-height: 15pt; margin: 0; }
  h2 { font-size: 9pt; line-height: 11pt; margin: 4pt 0 1pt; padding-top: 2pt; }
  .bottom-line { font-size: 10pt; line-height: 13pt; }
  .question, .asked, .badge, .rests, caption { font-size: 8pt; line-height: 10pt; margin: 1pt 0; }
  .options { font-size: 7.6pt; line-height: 9pt; }
  .options th, .options td { padding: 1pt 6pt 1pt 0; }
  .options .who { font-size: 6.8pt; line-height: 8pt; }
  .brand { font-size: 8pt; line-height: 10pt; }
  .left { font-size: 7.6pt; line-height: 9pt; }
  dl div { margin: 0 0 2pt; }
  .options { min-width: 0; }
  footer { font-size: 6.5pt; line-height: 8pt; margin-top: 4pt; }
}
`;

export const BRIEF_STYLE = `${SHARED_STYLE}${BRIEF}`;

/** Sheets that are handed out have room: they are printed as large as they are read, a role in one piece. */
const ROLE = `
@media print {
  @page { size: A4; margin: 16mm 18mm; }
  body, body:lang(ko), body:lang(ja), body:lang(zh) { font-size: 10.5pt; line-height: 15pt; }
  h1 { font-size: 18pt; line-height: 23pt; margin: 2pt 0 6pt; }
  h2 { font-size: 12pt; line-height: 16pt; margin: 10pt 0 3pt; padding-top: 5pt; }
  h3 { font-size: 10.5pt; line-height: 15pt; margin: 7pt 0 2pt; }
  p, ul { margin: 2pt 0; }
  table { font-size: 9.5pt; line-height: 13pt; }
  th, td { padding: 2pt 10pt 2pt 0; }
  .question, .asked, caption { font-size: 10pt; line-height: 14pt; }
  .brand { font-size: 9pt; line-height: 12pt; }
  .scroll { overflow: visible; }
  main > section { break-inside: avoid; }
  footer { font-size: 8pt; line-height: 11pt; }
}
code { overflow-wrap: normal; }
`;

export const ROLE_STYLE = `${BRIEF_STYLE}${ROLE}`;
