/** The page's look: one column, readable by day, by night and in print. */
export const STYLE = `
:root { color-scheme: light dark; --paper: #fff; --panel: #f5f6f8; --ink: #1b1f24; --ink-2: #454d57; --ink-3: #626b76; --accent: #1d5bb8; --line: #d5d9df; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #15191e; --panel: #1d2228; --ink: #f2f4f7; --ink-2: #bfc7d1; --ink-3: #98a2ae; --accent: #86b4ff; --line: #39414b; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/24px system-ui, "Noto Sans KR", "Apple SD Gothic Neo", "Malgun Gothic", sans-serif; overflow-wrap: break-word; }
header, main, footer { max-width: 60rem; margin: 0 auto; padding: 16px; }
h1 { font-size: 28px; line-height: 36px; margin: 8px 0; }
h2 { font-size: 20px; line-height: 28px; margin: 0 0 4px; }
a { color: var(--accent); }
.skip { position: absolute; left: -999px; }
.skip:focus { left: 8px; top: 8px; padding: 8px; background: var(--paper); }
.brand { font-weight: 700; margin: 0; display: flex; gap: 16px; justify-content: space-between; }
.languages { font-weight: 400; }
.question { color: var(--ink-2); margin: 0 0 16px; }
form { display: flex; flex-wrap: wrap; gap: 12px; align-items: end; background: var(--panel); padding: 12px; border-radius: 4px; }
label { display: flex; flex-direction: column; font-size: 14px; color: var(--ink-2); max-width: 100%; }
select, input, button { font: inherit; min-height: 32px; padding: 2px 8px; max-width: 100%; color: var(--ink); background: var(--paper); border: 1px solid var(--ink-3); border-radius: 4px; }
button { background: var(--accent); color: var(--paper); border-color: var(--accent); padding: 2px 16px; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
section { border-top: 1px solid var(--line); padding: 24px 0; }
.number { color: var(--ink-3); margin-right: 4px; }
.asked { color: var(--ink-3); font-size: 14px; margin: 0 0 8px; }
.headline { font-size: 20px; line-height: 30px; margin: 0 0 8px; max-width: 46rem; }
li { margin: 4px 0; max-width: 50rem; }
summary { cursor: pointer; color: var(--accent); }
.why { font-size: 14px; color: var(--ink-2); }
a.why { display: block; }
code { font: 13px/20px ui-monospace, monospace; }
.tables { display: grid; gap: 16px; margin-top: 16px; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; font-size: 14px; line-height: 20px; font-variant-numeric: tabular-nums; }
caption { text-align: start; font-weight: 600; padding: 4px 0; }
th, td { text-align: start; vertical-align: top; padding: 4px 12px 4px 0; border-bottom: 1px solid var(--line); }
thead th { color: var(--ink-2); font-weight: 600; vertical-align: bottom; }
tbody th { font-weight: 400; }
.end { text-align: end; }
footer { border-top: 1px solid var(--line); color: var(--ink-2); font-size: 14px; }
footer h2 { font-size: 16px; }
@media (forced-colors: active) { button { border: 2px solid ButtonText; } }
@media print {
  :root { --paper: #fff; --panel: #fff; --ink: #000; --ink-2: #000; --ink-3: #333; --accent: #000; --line: #999; }
  form, nav, .skip, .languages { display: none; }
  section, table { break-inside: avoid-page; }
}
`;
