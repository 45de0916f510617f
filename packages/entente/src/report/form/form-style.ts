/** What the form adds to the style of all pages. */
export const FORM_STYLE = `
main { max-width: 46rem; margin: 0 auto; padding: 16px; }
fieldset { border: 1px solid var(--rule); border-radius: 4px; margin: 12px 0; padding: 8px 12px; min-width: 0; }
legend { font-weight: 600; padding: 0 4px; }
label { display: block; padding: 3px 0; min-height: 24px; }
label.inline { display: inline-block; margin-right: 12px; }
input[type=number] { width: 5.5em; }
input, select, button { font: inherit; color: var(--ink); background: var(--paper); accent-color: var(--accent); max-width: 100%; }
input[type=number], input[type=text], select, button { border: 1px solid var(--ink-3); border-radius: 4px; padding: 3px 8px; min-height: 28px; }
button { background: var(--panel); cursor: pointer; min-height: 32px; }
[role=status], [role=alert] { font-weight: 600; min-height: 24px; margin: 6px 0; }
.top { display: flex; gap: 12px; flex-wrap: wrap; align-items: center; justify-content: space-between; }
.points { display: flex; justify-content: space-between; gap: 12px; align-items: center; }
.row { display: flex; gap: 6px; flex-wrap: wrap; align-items: center; margin: 4px 0; }
section { margin: 24px 0; }
ul.moves { margin: 4px 0; padding-left: 20px; }
`;
