import {
  agreementFindings,
  agreeOnCodings,
  type Case,
  caseNetworks,
  graphml,
  lostAnchors,
  networkCsv,
  recogniserOf,
  type SourceText,
  speechIn,
  wordsOf,
} from "entente";
import { readDocument } from "../../../../packages/entente-cli/src/documents/read-document.js";
import type { DocumentsResult, DocumentsTask, GivenFile } from "../runner/documents-protocol.js";
import type { CaseInput } from "../runner/protocol.js";
import { answersOfCoders } from "./documents-sides.js";
import { takenInto, updateWith } from "./documents-taking.js";
import { readFiles } from "./read-files.js";

/** Works out what the Documents screen asks; each as the command that does the same. @throws {Error} as the library */
export async function documentsResult(
  task: DocumentsTask,
  caseOf: (input: CaseInput) => Case,
): Promise<DocumentsResult> {
  switch (task.kind) {
    case "read":
      return { kind: "read", files: await readFiles(caseOf(task.input), task) };
    case "texts":
      return { kind: "texts", texts: await textsOf(task.sources) };
    case "suggest": {
      const kase = caseOf(task.input);
      const recogniser = recogniserOf(kase);
      const dated = task.texts.map((text) => ({ ...text, date: kase.sources[text.id]?.date ?? text.date }));
      return { kind: "suggest", suggestions: dated.flatMap((text) => recogniser.read(text)) };
    }
    case "update":
      return updateWith(caseOf(task.input), task);
    case "take":
      return takenInto(caseOf(task.input), task);
    case "agreement": {
      const agreement = agreeOnCodings(new Map(task.coders), {
        kase: caseOf(task.input),
        texts: textsById(task.texts),
      });
      const sentences = agreementFindings(agreement, task.language).map(({ text }) => text);
      return { kind: "agreement", agreement, sentences };
    }
    case "sides":
      return answersOfCoders(caseOf(task.input), task);
    case "lost":
      return { kind: "lost", lost: lostAnchors(task.placed, textsById(task.texts)) };
    case "network": {
      const [{ rows, columns, ties, statements }] = [...caseNetworks(caseOf(task.input), task.options)] as [
        ReturnType<typeof caseNetworks> extends Generator<infer T> ? T : never,
      ];
      const byRow = rows.map((_, p) => Array.from(ties.subarray(p * columns.length, (p + 1) * columns.length)));
      return { kind: "network", network: { rows, columns, ties: byRow, statements } };
    }
    case "networkFile": {
      const kase = caseOf(task.input);
      const words = wordsOf(kase, speechIn(task.language));
      const nameOf = (id: string): string => (Object.hasOwn(kase.parties, id) ? words.party(id) : words.issue(id));
      const write = task.format === "graphml" ? graphml : networkCsv;
      return { kind: "networkFile", text: write([...caseNetworks(kase, task.options)], nameOf) };
    }
  }
}

async function textsOf(sources: readonly (GivenFile & { readonly id: string })[]): Promise<readonly SourceText[]> {
  const found: SourceText[] = [];
  for (const { id, name, bytes } of sources) {
    const { text } = await readDocument(bytes, { name, id });
    if (text !== null) found.push(text);
  }
  return found;
}

function textsById(texts: readonly SourceText[]): ReadonlyMap<string, SourceText> {
  return new Map(texts.map((text) => [text.id, text]));
}
