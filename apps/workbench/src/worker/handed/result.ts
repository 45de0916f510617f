import type { Case } from "entente";
import type { HandedResult, HandedTask } from "../../runner/handed-protocol.js";
import type { CaseInput } from "../../runner/protocol.js";
import { classDebrief, classShown, groupsIn, groupsTable, roleSheet } from "./class.js";
import { signed, statusEntered, statusShown } from "./status.js";
import { textShown } from "./text.js";

/** Works out what is handed over; each as the command that does the same. @throws {Error} as the library */
export async function handedResult(task: HandedTask, caseOf: (input: CaseInput) => Case): Promise<HandedResult> {
  const kase = caseOf(task.input);
  switch (task.kind) {
    case "text":
      return textShown(kase, task);
    case "status":
      return statusShown(kase, task);
    case "set-status":
      return { kind: "edits", edits: statusEntered(kase, task) };
    case "class":
      return classShown(kase, task);
    case "read-groups":
      return groupsIn(kase, task);
    case "write-groups":
      return groupsTable(kase, task);
    case "debrief":
      return classDebrief(kase, task);
    case "role":
      return roleSheet(kase, task);
    case "open-overlays":
      return (await import("./overlays.js")).overlaysOpened(kase, task);
    case "see-as":
      return (await import("./overlays.js")).seenAs(kase, task);
    case "release":
      return (await import("./overlays.js")).releasedIn(kase, task);
    case "make-form":
      return (await import("./forms.js")).formMade(kase, task);
    case "new-key":
      return (await import("./forms.js")).keyMade();
    case "sign":
      return { kind: "edits", edits: signed(kase, task) };
  }
}
