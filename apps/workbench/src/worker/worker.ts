import "./no-eval.js";
import {
  type Asker,
  ask,
  askerOf,
  type Case,
  csvText,
  type DrawnClaims,
  editCase,
  editsBetween,
  firstScreenOf,
  type Language,
  type Problem,
  readCase,
  readScenario,
  scenarioBetween,
  screenOf,
  type Text,
  viewCase,
  whyNumber,
} from "entente";
import type { DocumentsReply, DocumentsRequest } from "../runner/documents-protocol.js";
import type { CaseInput, ReadCase, Reply, Request } from "../runner/protocol.js";
import { applyChanges } from "./apply.js";
import { caseWork } from "./case-work.js";
import { drawnFor } from "./drawn.js";
import { speak } from "./languages.js";
import { fittingOf, ledgerWork, pastOf } from "./record-work.js";

/** Cases read lately, so that going back and forth reads and sweeps nothing anew. */
const KEPT = 8;
/** Worlds drawn lately: those of all questions of two states of a case. */
const KEPT_WORLDS = 20;

/** A list of cases shows no picture. */
const UNSEEN = { width: 900, theme: "light" } as const;

const UNREAD = { kase: null, tried: null, left: [], scenarios: {}, day: "" } as const;

const read = new Map<string, ReadCase>();
/** Texts as they were read, whatever is tried on them. */
const texts = new Map<string, ReturnType<typeof readCase>>();
const askers = new Map<string, Asker>();
const worlds = new Map<string, Readonly<Record<string, DrawnClaims>>>();
/** The newest question: an older one stops at its next break. */
let newest = 0;
let newestBadge = 0;
let newestGlance = 0;

/** Requests are taken up in the order in which they come, each when its language can be spoken. */
let taken: Promise<void> = Promise.resolve();
self.onmessage = ({ data }: MessageEvent<Request | DocumentsRequest>): void => {
  taken = taken.then(() => speak(languageOf(data))).then(() => take(data));
};

function languageOf(request: Request | DocumentsRequest): Language {
  if ("look" in request) return request.look.language;
  const asked = "task" in request ? request.task : request;
  return "language" in asked ? asked.language : "en";
}

function take(data: Request | DocumentsRequest): void {
  switch (data.kind) {
    case "read":
      post({ kind: "read", id: data.id, read: readOf(data.input) });
      return;
    case "why":
      post(chainOf(data));
      return;
    case "baseline": {
      const { id, input, verb, frame, look } = data;
      const made = attempt(() => {
        const asker = askerFor(triedOf(input), { input, frame, language: look.language });
        if ("message" in asker) throw new Error(asker.message);
        return screenOf(triedOf(input), asker.value.answer(verb), look);
      });
      if ("value" in made) post({ kind: "baseline", id, screen: made.value });
      return;
    }
    case "first": {
      const made = attempt(() => firstScreenOf(triedOf(data.input), given(data.frame), { language: data.language }));
      if ("value" in made) post({ kind: "first", id: data.id, first: made.value });
      return;
    }
    case "csv": {
      const { columns, rows } = data.table;
      post({ kind: "written", id: data.id, text: csvText([columns.map(({ heading }) => heading), ...rows]) });
      return;
    }
    case "scenario": {
      const { kase, tried } = readOf(data.input);
      if (kase === null || tried === null) return;
      const text = `${JSON.stringify(scenarioBetween(kase, tried, { title: data.title }), null, 2)}\n`;
      post({ kind: "written", id: data.id, text });
      return;
    }
    case "write": {
      const { kase, tried } = readOf(data.input);
      if (kase === null || tried === null) return;
      const made = attempt(() => editCase(data.input.text, editsBetween(kase, tried)));
      if ("value" in made) post({ kind: "written", id: data.id, text: made.value });
      else post({ kind: "failed", id: data.id, verb: null, message: made.message });
      return;
    }
    case "edit":
    case "draft":
    case "rename":
    case "removal":
    case "difference": {
      const made = attempt(() => caseWork(data));
      post("value" in made ? made.value : { kind: "failed", id: data.id, verb: null, message: made.message });
      return;
    }
    case "ledger":
    case "seal":
    case "resolve": {
      const made = attempt(() => ledgerWork(data, data.kind === "seal" ? triedOf(data.input) : null));
      post("value" in made ? made.value : { kind: "failed", id: data.id, verb: null, message: made.message });
      return;
    }
    case "past": {
      const made = attempt(() => pastOf(triedOf(data.input), data));
      post("value" in made ? made.value : { kind: "failed", id: data.id, verb: null, message: made.message });
      // Worlds take longer than the record: they follow.
      if ("value" in made && made.value.answers.length > 0)
        post({ ...made.value, fitting: fittingOf(triedOf(data.input), data) });
      return;
    }
    case "paper":
    case "whatif":
    case "compare":
      void makeSlow(data);
      return;
    case "documents":
      void workOnDocuments(data);
      return;
    case "badge":
      newestBadge = data.id;
      void answerWithBadges(data);
      return;
    case "glance":
      newestGlance = data.id;
      void glance(data);
      return;
    case "ask":
      newest = data.id;
      void answer(data);
  }
}

/** Papers and comparisons: their code is loaded when the first of them is asked for. */
async function makeSlow(request: Extract<Request, { kind: "paper" | "whatif" | "compare" }>): Promise<void> {
  const { comparisonOf, paperOf, whatIfOf } = await import("./papers.js");
  const { id, frame, language } = request;
  const made = attempt((): Reply => {
    switch (request.kind) {
      case "paper":
        return { kind: "paper", id, ...paperOf(triedOf(request.input), request) };
      case "whatif":
        return { kind: "tables", id, ...whatIfOf(triedOf(request.input), frame, language) };
      case "compare":
        return { kind: "tables", id, ...comparisonOf(triedOf(request.a), triedOf(request.b), frame, language) };
    }
  });
  post("value" in made ? made.value : { kind: "failed", id, verb: null, message: made.message });
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

/** @throws {Error} where the case is bad: its problems are listed beside its text */
function triedOf(input: CaseInput): Case {
  const { tried } = readOf(input);
  if (tried === null) throw new Error(`${input.file} has mistakes: mend them first.`);
  return tried;
}

/** The way from a sentence to the statements it rests on, and to the sentences of the texts that are at hand. */
function chainOf({ id, input, frame, verb, finding, texts, language }: Extract<Request, { kind: "why" }>): Reply {
  const made = attempt((): Reply => {
    const kase = triedOf(input);
    const asker = askerFor(kase, { input, frame, language });
    if ("message" in asker) throw new Error(asker.message);
    const known = new Map(texts.map((text) => [text.id, text]));
    return { kind: "why", id, chain: whyNumber(kase, asker.value.answer(verb), finding, { language, texts: known }) };
  });
  return "value" in made ? made.value : { kind: "failed", id, verb: null, message: made.message };
}

function askerFor(
  kase: Case,
  { input, frame, language }: Pick<Extract<Request, { kind: "why" }>, "input" | "frame" | "language">,
): Attempt<Asker> {
  const key = JSON.stringify([input, frame, language]);
  return kept(askers, key, () => askerOf(kase, given(frame), { language }));
}

async function answer({ id, input, verbs, frame, look }: Extract<Request, { kind: "ask" }>): Promise<void> {
  const { tried: kase } = readOf(input);
  if (kase === null) return post({ kind: "done", id });
  const asker = askerFor(kase, { input, frame, language: look.language });
  if ("message" in asker) return post({ kind: "failed", id, verb: null, message: asker.message });
  for (const verb of verbs) {
    await turn();
    if (id !== newest) return;
    const made = attempt(() => screenOf(kase, asker.value.answer(verb), look));
    if ("message" in made) post({ kind: "failed", id, verb, message: made.message });
    else post({ kind: "answered", id, verb, screen: made.value });
  }
  if (id === newest) post({ kind: "done", id });
}

/** Answers with their badges, one by one: the newest wish stops an older one between two stretches of worlds. */
async function answerWithBadges({ id, input, verbs, frame, look, draws }: Extract<Request, { kind: "badge" }>) {
  const { tried: kase } = readOf(input);
  if (kase === null) return;
  const params = { ...given(frame), draws };
  const goesOn = async (): Promise<boolean> => {
    await turn();
    return id === newestBadge;
  };
  for (const verb of verbs) {
    const key = JSON.stringify([input, frame, verb, draws]);
    const known = worlds.get(key) ?? (await drawnFor(kase, verb, { params, goesOn }).catch(() => null));
    if (!(await goesOn())) return;
    if (known === null) continue;
    kept(worlds, key, () => known, KEPT_WORLDS);
    const options = { language: look.language, drawn: known };
    const made = attempt(() => screenOf(kase, ask(kase, verb, params, options), look));
    if ("value" in made) post({ kind: "answered", id, verb, screen: made.value });
  }
  post({ kind: "done", id });
}

/** The sentence of each case, then how far each can be trusted: a newer wish stops an older one. */
async function glance({ id, cases, language, draws }: Extract<Request, { kind: "glance" }>): Promise<void> {
  const goesOn = async (): Promise<boolean> => {
    await turn();
    return id === newestGlance;
  };
  for (const how of ["said", "vouched"] as const)
    for (const { of, text } of how === "vouched" && draws === 0 ? [] : cases) {
      if (!(await goesOn())) return;
      const { tried: kase } = readOf({ text, file: of, changes: [], scenarios: {}, day: null });
      if (kase === null) continue;
      const drawn =
        how === "said" ? {} : await drawnFor(kase, "agree", { params: { draws }, goesOn }).catch(() => null);
      if (drawn === null) continue;
      const params = { draws: how === "said" ? 0 : draws };
      const made = attempt(() =>
        screenOf(kase, ask(kase, "agree", params, how === "said" ? { language } : { language, drawn }), {
          ...UNSEEN,
          language,
        }),
      );
      if ("value" in made && made.value.headline !== null)
        post({ kind: "glanced", id, of, headline: made.value.headline });
    }
}

function given(frame: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(frame).filter(([, value]) => value !== undefined));
}

function readOf(input: CaseInput): ReadCase {
  const made = kept(read, JSON.stringify(input), () => {
    const parsed = kept(texts, JSON.stringify([input.file, input.text]), () =>
      readCase(input.text, { file: input.file }),
    );
    if ("message" in parsed) throw new Error(parsed.message);
    const { kase, problems } = parsed.value;
    if (kase === null) return { ...UNREAD, problems };
    const day = input.day ?? viewCase(kase, {}).asOf;
    const applied = applyChanges(kase, input.changes, { day, scenarios: input.scenarios });
    const titles = Object.entries(input.scenarios).flatMap(([id, text]): [string, Text][] => {
      const { scenario } = readScenario(text, { file: id });
      return scenario === null ? [] : [[id, scenario.title ?? id]];
    });
    return { kase, tried: applied.kase, left: applied.left, problems, scenarios: Object.fromEntries(titles), day };
  });
  return "value" in made ? made.value : { ...UNREAD, problems: [problem(made.message)] };
}

function problem(message: string): Problem {
  return { code: "failed", severity: "error", file: "", line: 0, column: 0, path: "", message };
}

type Attempt<T> = { readonly value: T } | { readonly message: string };

function attempt<T>(make: () => T): Attempt<T> {
  try {
    return { value: make() };
  } catch (error) {
    return { message: error instanceof Error ? error.message : String(error) };
  }
}

function kept<T>(store: Map<string, T>, key: string, make: () => T, most = KEPT): Attempt<T> {
  const known = store.get(key);
  if (known !== undefined) {
    // The last used is the last to go.
    store.delete(key);
    store.set(key, known);
    return { value: known };
  }
  const made = attempt(make);
  if ("message" in made) return made;
  store.set(key, made.value);
  for (const oldest of [...store.keys()].slice(0, Math.max(0, store.size - most))) store.delete(oldest);
  return made;
}

/** Lets messages that wait be read: a newer question is heard between two answers. */
function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

function post(reply: Reply | DocumentsReply): void {
  self.postMessage(reply);
}
