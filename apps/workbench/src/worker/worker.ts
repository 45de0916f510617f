import "./no-eval.js";
import {
  type Case,
  csvText,
  editCase,
  editsBetween,
  firstScreenOf,
  type Language,
  scenarioBetween,
  screenOf,
} from "entente";
import type { DocumentsReply, DocumentsRequest } from "../runner/documents-protocol.js";
import type { HandedReply, HandedRequest } from "../runner/handed-protocol.js";
import type { CaseInput, Fared, Reply, Request } from "../runner/protocol.js";
import { answer, answerWithBadges, glance } from "./answering.js";
import { attempt } from "./attempt.js";
import { caseWork } from "./case-work.js";
import { coalitionsUnder } from "./coalitions-under.js";
import { speak } from "./languages.js";
import { askerFor, given, readOf, triedOf } from "./reading.js";
import { fittingOf, ledgerWork, pastOf } from "./record-work.js";
import { warnedOf } from "./warned.js";

/** Said in English: what it would be said in is what could not be loaded. */
const UNSPOKEN = "a part of the workbench could not be loaded; reload the page";
/** Requests are taken up in the order in which they come, each when its language can be spoken. */
let taken: Promise<void> = Promise.resolve();
self.onmessage = ({ data }: MessageEvent<Request | DocumentsRequest | HandedRequest>): void => {
  taken = taken
    .then(() => speak(languageOf(data)))
    .then(
      () => begin(data),
      () => post({ kind: "failed", id: data.id, verb: null, message: UNSPOKEN }),
    );
};

/** Tells when it begins and when it has ended, so that one that runs long can be told from one that waits. */
function begin(data: Request | DocumentsRequest | HandedRequest): void {
  post({ kind: "began", id: data.id });
  void Promise.resolve(take(data)).finally(() => post({ kind: "ended", id: data.id }));
}

function languageOf(request: Request | DocumentsRequest | HandedRequest): Language {
  if ("look" in request) return request.look.language;
  const asked = "task" in request ? request.task : request;
  return "language" in asked ? asked.language : "en";
}

/** What is made at once is told here; what takes turns with newer requests gives a promise. */
function take(data: Request | DocumentsRequest | HandedRequest): Promise<void> | void {
  switch (data.kind) {
    case "ask":
      return answer(data, post);
    case "badge":
      return answerWithBadges(data, post);
    case "glance":
      return glance(data, post);
    case "paper":
    case "live":
    case "whatif":
    case "compare":
    case "expert":
      return makePaper(data);
    case "why":
      return traceWhy(data);
    case "word":
      return writeWord(data);
    case "documents":
      return workOnDocuments(data);
    case "handed":
      return handOver(data);
    case "past":
      return tellPast(data);
    default: {
      const made = attempt(() => replyTo(data));
      if (!("value" in made)) post({ kind: "failed", id: data.id, verb: null, message: made.message });
      else if (made.value !== null) post(made.value);
    }
  }
}

type Quick = Exclude<
  Request,
  { kind: "ask" | "badge" | "glance" | "paper" | "live" | "word" | "whatif" | "compare" | "expert" | "past" | "why" }
>;

/** @returns null where a bad case has nothing to reply with: its problems are listed beside its text */
function replyTo(data: Quick): Reply | null {
  const { id } = data;
  switch (data.kind) {
    case "read":
      return { kind: "read", id, read: readOf(data.input) };
    case "warned":
      return { kind: "warned", id, told: warnedOf(data) };
    case "baseline":
      return baselineOf(data);
    case "first":
      return { kind: "first", id, first: firstScreenOf(triedOf(data.input), asFrame(data.frame), data) };
    case "coalitions":
      return { kind: "coalitions", id, found: coalitionsUnder(data) };
    case "csv": {
      const { columns, rows } = data.table;
      return { kind: "written", id, text: csvText([columns.map(({ heading }) => heading), ...rows]) };
    }
    case "scenario": {
      const { kase, tried } = readOf(data.input);
      if (kase === null || tried === null) return null;
      const text = `${JSON.stringify(scenarioBetween(kase, tried, { title: data.title }), null, 2)}\n`;
      return { kind: "written", id, text };
    }
    case "write": {
      const { kase, tried } = readOf(data.input);
      if (kase === null || tried === null) return null;
      return { kind: "written", id, text: editCase(data.input.text, editsBetween(kase, tried)) };
    }
    case "edit":
    case "draft":
    case "rename":
    case "removal":
    case "difference":
    case "merge":
      return caseWork(data);
    case "ledger":
    case "seal":
    case "resolve":
      return ledgerWork(data, data.kind === "seal" ? triedOf(data.input) : null);
  }
}

/** The frame alone: what is drawn at random is no part of it. */
function asFrame({ seed: _, ...frame }: Extract<Request, { kind: "first" }>["frame"]): Record<string, unknown> {
  return given(frame);
}

/** One question without what is tried; the page does without it where it cannot be worked out. */
function baselineOf({ id, input, verb, frame, look }: Extract<Request, { kind: "baseline" }>): Reply {
  const asker = askerFor(triedOf(input), { input, frame, language: look.language });
  if ("message" in asker) throw new Error(asker.message);
  return {
    kind: "baseline",
    id,
    screen: screenOf(triedOf(input), asker.value.answer(verb), { ...look, asked: asker.value.asked }),
  };
}

/** What stands behind a figure: its code is loaded when the first of them is asked for. */
async function traceWhy(request: Extract<Request, { kind: "why" }>): Promise<void> {
  const { id } = request;
  const { chainOf } = await import("./chain.js");
  const made = attempt((): Reply => ({ kind: "why", id, chain: chainOf(request) }));
  post("value" in made ? made.value : { kind: "failed", id, verb: null, message: made.message });
}

/** A case with its name: what is tried on it, else its own. */
function sideOf(input: CaseInput & { readonly label: string }): { readonly label: string; readonly kase: Case } {
  return { label: input.label, kase: triedOf(input) };
}

function tellPast(data: Extract<Request, { kind: "past" }>): void {
  const made = attempt(() => pastOf(triedOf(data.input), data));
  post("value" in made ? made.value : { kind: "failed", id: data.id, verb: null, message: made.message });
  // Worlds take longer than the record: they follow.
  if ("value" in made && made.value.answers.length > 0)
    post({ ...made.value, fitting: fittingOf(triedOf(data.input), data) });
}

/** Papers, comparisons and the expert's tables: their code is loaded when the first of them is asked for. */
async function makePaper(
  request: Extract<Request, { kind: "paper" | "live" | "whatif" | "compare" | "expert" }>,
): Promise<void> {
  const { comparisonOf, expertTablesOf, liveOf, paperOf, whatIfOf } = await import("./papers.js");
  const { id, frame, language } = request;
  const made = attempt((): Reply => {
    switch (request.kind) {
      case "paper":
        return { kind: "paper", id, ...paperOf(triedOf(request.input), request, telling(id)) };
      case "live":
        return { kind: "written", id, text: liveOf(triedOf(request.input), request) };
      case "whatif":
        return { kind: "tables", id, ...whatIfOf(triedOf(request.input), frame, language) };
      case "compare":
        return { kind: "tables", id, ...comparisonOf(sideOf(request.a), sideOf(request.b), frame, language) };
      case "expert":
        return { kind: "tables", id, ...expertTablesOf(triedOf(request.input), frame, language) };
    }
  });
  post("value" in made ? made.value : { kind: "failed", id, verb: null, message: made.message });
}

/** Tells how far it is, at most a hundred times. */
function telling(id: number): (done: number) => void {
  let told = 0;
  return (done) => {
    if (done < told + 0.01) return;
    told = done;
    post({ kind: "progress", id, done });
  };
}

/** A paper for a word processor: what writes it is large, and loaded when it is first asked for. */
async function writeWord({ id, paper, pictures }: Extract<Request, { kind: "word" }>): Promise<void> {
  try {
    const { paperDocx } = await import("../../../../packages/entente-cli/src/papers/docx/paper-docx.js");
    const bytes = await paperDocx(paper, (figure) => pictures[figure.id] ?? new Uint8Array());
    post({ kind: "bytes", id, bytes });
  } catch (error) {
    post({ kind: "failed", id, verb: null, message: error instanceof Error ? error.message : String(error) });
  }
}

/** What is handed over: its code is loaded when the first of it is asked for. */
async function handOver({ id, task }: HandedRequest): Promise<void> {
  try {
    const { handedResult } = await import("./handed/result.js");
    post({ kind: "handed", id, result: await handedResult(task, triedOf) });
  } catch (error) {
    post({ kind: "failed", id, verb: null, message: error instanceof Error ? error.message : String(error) });
  }
}

/** Documents and codings: their code is loaded when the first of them is asked for. */
async function workOnDocuments({ id, task }: DocumentsRequest): Promise<void> {
  try {
    const { documentsResult } = await import("./documents.js");
    post({ kind: "documents", id, result: await documentsResult(task, triedOf) });
  } catch (error) {
    post({ kind: "failed", id, verb: null, message: error instanceof Error ? error.message : String(error) });
  }
}

function post(reply: Reply | Fared | DocumentsReply | HandedReply): void {
  self.postMessage(reply);
}
