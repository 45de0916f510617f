/** What the controls of a report add to its style. */
export const LIVE_STYLE = `
.live { max-width: 63rem; margin: 0 auto; padding: 16px 24px; border-bottom: 0; border-top: 1px solid var(--rule); }
.live h2 { outline-offset: 4px; }
.live > p { max-width: 46rem; margin: 4px 0 8px; }
.live details { margin: 4px 0; }
.live summary { padding: 4px 0; }
.live .switches { list-style: none; margin: 0; padding: 4px 0 8px; columns: 22rem 2; column-gap: 32px; }
.live .switches li { break-inside: avoid; }
.live .switches label { display: flex; gap: 8px; padding: 4px 0; min-height: 28px; cursor: pointer; }
.live .switches input { flex: none; width: 18px; height: 18px; margin: 2px 0; accent-color: var(--accent); }
.live .switches .changed { font-weight: 600; }
.live button { font: inherit; color: var(--ink); background: var(--panel); border: 1px solid var(--ink-3); border-radius: 4px; padding: 4px 12px; min-height: 32px; cursor: pointer; }
.live [role=status] { font-weight: 600; min-height: 24px; margin: 8px 0; }
.live [role=status]:not(:empty) { position: sticky; bottom: 0; padding: 4px 0; background: var(--paper); }
.live progress { width: 12rem; accent-color: var(--accent); }
.live .became { list-style: none; margin: 0; padding: 0; }
.live .became li { padding: 8px 0; border-top: 1px solid var(--rule); max-width: 52rem; }
.live .became h3 { margin: 0 0 4px; }
.live .became p { margin: 2px 0; }
.live .became .was { color: var(--ink-2); }
.live .became .side { font-weight: 600; }
.live mark { color: var(--ink); background: transparent; font-weight: 700; border-bottom: 2px solid var(--accent); }
.live .figures { font-variant-numeric: tabular-nums; color: var(--ink-2); font-size: 14px; }
.live-banner { position: sticky; top: 0; z-index: 1; margin: 0; padding: 8px 24px; text-align: center; background: var(--panel); border-bottom: 2px solid var(--doubt); font-weight: 600; }
.live-banner[hidden] { display: none; }
@media (max-width: 640px) { .live { padding: 12px 16px; } .live-banner { padding: 6px 16px; font-size: 14px; line-height: 20px; } }
@media print { .live, .live-banner { display: none; } }
`;
