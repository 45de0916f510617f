import type { Problem } from "../../case/problem.js";
import { codePointsOf } from "../../evidence/documents/code-points.js";
import { caseNames } from "../case-names.js";
import { readStretch, sourceIdOf } from "../envelope.js";
import { type Exchanged, type ExchangedSource, freeId, note, type ReadingFile } from "../exchanged.js";
import { allCodes, type QdaProject } from "./project.js";
import { SOURCE_MARK, STAND_IN } from "./project-of-statements.js";

/** Statements of a project: a selection is one where its codes are a party, an issue and a stance of the case. */
export function statementsOfProject(project: QdaProject, reading: ReadingFile): Exchanged {
  const names = caseNames(reading.kase);
  const codes = new Map(allCodes(project.codes).map(({ guid, name }) => [guid, name]));
  const users = new Map(project.users.map(({ guid, name }) => [guid, name]));
  const problems: Problem[] = [];
  const sources: ExchangedSource[] = [];
  const taken = new Set<string>();
  let count = 0;
  const codings = project.sources.flatMap((source) => {
    const said = source.description ?? "";
    const marked = said.startsWith(SOURCE_MARK) ? (said.slice(SOURCE_MARK.length).split(" ")[0] ?? "") : null;
    const isStandIn = said.endsWith(STAND_IN);
    const id = marked ?? freeId(sourceIdOf(null, source.name, names), taken);
    taken.add(id);
    sources.push({ id, source: { title: source.name }, text: isStandIn ? null : source.text });
    const points = codePointsOf(source.text ?? "");
    return source.selections.flatMap((selection) => {
      count++;
      const unknown = selection.codings.filter(({ code }) => !codes.has(code)).length;
      if (unknown > 0)
        problems.push(note(reading.file, 0, `selection ${count}: ${unknown} of its codes are in no codebook.`));
      const past = source.text !== null && selection.end > points.length;
      if (past)
        problems.push(
          note(
            reading.file,
            0,
            `selection ${count}: ends at ${selection.end}, past the end of ${JSON.stringify(source.name)}, which has ${points.length} characters.`,
          ),
        );
      const quote = source.text?.slice(points.unit(selection.start), points.unit(selection.end));
      const by = selection.user === null ? undefined : users.get(selection.user);
      const read = readStretch(
        {
          start: selection.start,
          end: selection.end,
          tags: selection.codings.flatMap(({ code }) => codes.get(code) ?? []),
          said: selection.description ?? "",
          coder: by ?? null,
          ...(past || isStandIn ? {} : { quote }),
          source: id,
          name: `selection ${count}`,
          id: `q${count}`,
        },
        reading,
        names,
      );
      problems.push(...read.problems);
      return read.coding === null ? [] : [read.coding];
    });
  });
  return { codings, sources, problems };
}
