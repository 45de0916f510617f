import type { Speech } from "../../explain/say.js";
import type { Paper } from "./paper.js";

/** Words for what a paper adds of its own. */
export function wordsOfPaper({ say }: Speech): Paper["words"] {
  return {
    skip: say("report.skip"),
    contents: say("report.contents"),
    notes: say("report.notes"),
    pictureTable: say("report.pictureTable"),
    tableRests: say("report.tableRests"),
  };
}
