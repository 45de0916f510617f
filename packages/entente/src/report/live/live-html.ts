import { base64 } from "../base64.js";
import { html, safe } from "../html.js";
import { asData } from "../page.js";
import { paperHtml } from "../paper/html-paper.js";
import type { Paper } from "../paper/paper.js";
import type { LivePage } from "./live-page.js";
import { LIVE_STYLE } from "./live-style.js";

/** The two scripts of such a report, as they were built: the page's own, and the engine with what it needs, gzipped. */
export interface LiveScripts {
  readonly page: string;
  readonly engine: Uint8Array;
}

/**
 * A report that carries its case and the engine, as one HTML file that loads nothing and sends nothing: its policy lets in one
 * script and one style sheet, by their hashes, and a worker that the page itself unpacks. Without a script it is the report.
 */
export function liveHtml(paper: Paper, page: LivePage, { page: script, engine }: LiveScripts): string {
  return paperHtml(paper, {
    style: LIVE_STYLE,
    top: html`<section id="live" class="live" hidden></section>\n`,
    script,
    data: html`<script type="application/json" id="live-page">${safe(asData(page))}</script>
<script type="application/octet-stream" id="live-engine">${base64(engine)}</script>`,
    workers: "carried",
  });
}
