import { type Case, editCase, editsBetween, plainData, removalOf, renameId, renameInScenario } from "entente";
import type { Reply, Request } from "../runner/protocol.js";
import { mergeOf } from "./merge-of.js";

/** Work on the text of a case: what it says, and how it says it after a change. */
export function caseWork(
  request: Extract<Request, { kind: "edit" | "draft" | "rename" | "removal" | "difference" | "merge" }>,
): Reply {
  const { id, text } = request;
  switch (request.kind) {
    case "edit":
      return { kind: "written", id, text: editCase(text, request.edits) };
    case "draft":
      return { kind: "draft", id, data: plainData(text) };
    case "rename": {
      const { scenarios, renaming } = request;
      const renamed = Object.entries(scenarios).map(([name, one]) => [name, renameInScenario(one, renaming)]);
      return { kind: "renamed", id, text: renameId(text, renaming), scenarios: Object.fromEntries(renamed) };
    }
    case "difference": {
      const [a, b] = [plainData(request.a), plainData(text)];
      const differences = editsBetween((a ?? {}) as Case, (b ?? {}) as Case).map(({ path, value }) => ({
        path,
        before: path.reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], a),
        after: value,
      }));
      return { kind: "difference", id, differences };
    }
    case "merge":
      return { kind: "merged", id, ...mergeOf({ before: request.before, mine: text, theirs: request.theirs }) };
    case "removal": {
      const { edits, gone, changed } = removalOf(plainData(text), request.target);
      return { kind: "removal", id, text: editCase(text, edits), gone, changed };
    }
  }
}
