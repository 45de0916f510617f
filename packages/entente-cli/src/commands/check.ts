import type { Case } from "entente";
import {
  checkPlaces,
  formatProblem,
  hashOf,
  type Problem,
  readCase,
  type Speech,
  speechIn,
  viewCase,
  wordsOf,
} from "entente";
import { loadSourceTexts } from "../documents/load-source-texts.js";
import type { Io } from "../io.js";
import { LANGUAGE_FLAG, languageOf } from "../language.js";
import { LIMIT_FLAG, limitsFrom } from "../limits.js";
import { type CaseBytes, readBytes, withScenario } from "../load-case.js";
import { shareSentence } from "../render/share.js";
import { styleOf } from "../render/style.js";
import { renderTable } from "../render/table.js";
import { paragraph } from "../render/wrap.js";
import { STATUS } from "../status.js";
import { checkResult } from "./check-result.js";
import { type AddCommand, examplesOf } from "./command.js";
import { type Outcome, runExpectations } from "./expectations.js";

interface CheckOptions {
  readonly expect?: boolean;
  readonly json?: boolean;
  readonly lang?: string;
  readonly scenario?: string;
  readonly limit?: string;
  readonly quiet?: boolean;
}

/** The command that says what is wrong with a case, what it rests on and whether it answers as it expects. */
export const addCheck: AddCommand = (program, io, done) => {
  program
    .command("check")
    .summary("What is wrong with a case, what it rests on, and whether it answers as it expects")
    .description(
      "Read a case and report every mistake with its line, which recorded answers it does not explain, and how much of it is coded or judged.",
    )
    .argument("<case>", "a case file, the id of a case that ships, or - for standard input")
    .option("--expect", "ask what the case's `expect` block lists and compare the answers; status 1 where one differs")
    .option("--scenario <name>", "apply <case id>.<name>.scenario.yaml first")
    .option("--json", "print everything as JSON")
    .option(...LANGUAGE_FLAG)
    .option("--quiet", "print mistakes and failed expectations alone, nothing where there are none")
    .option(...LIMIT_FLAG)
    .addHelpText("after", examplesOf("entente check my.case.yaml", "entente check strait --expect"))
    .action(async (name: string, options: CheckOptions) => done(await check(name, options, io)));
};

async function check(name: string, options: CheckOptions, io: Io): Promise<number> {
  const speech = speechIn(languageOf(options.lang));
  const source = await readBytes(name, io);
  const limits = limitsFrom(options.limit);
  const read = readCase(source.bytes, { file: source.file, limits });
  const { kase, warnings: found } =
    read.kase === null || options.scenario === undefined
      ? { kase: read.kase, warnings: read.problems }
      : await withScenario(read.kase, options.scenario, io, source);
  if (kase === null) return badCase(read.problems, { source, options, speech, io });
  const { texts, problems: unread } = await loadSourceTexts(source.folder, kase, io);
  const places = checkPlaces(kase, texts, { source: source.bytes, file: source.file, limits });
  const warnings = [...found, ...unread, ...places];
  const result = checkResult(kase);
  const expect =
    options.expect === true
      ? await runExpectations(kase, async (scenario) => (await withScenario(kase, scenario, io, source)).kase)
      : null;
  const failed = expect?.some(({ passed }) => passed === false) ?? false;
  if (options.json === true) {
    const id = kase.id ?? "case";
    const about = { id, asOf: viewCase(kase).asOf, hash: hashOf(kase) };
    io.out(json(about, options, { problems: warnings, ...result, expect }));
  } else if (options.quiet === true) {
    if (failed) io.out(`${expectSentences(expect ?? [], speech).join("\n")}\n`);
  } else {
    io.out(`${spoken({ kase, source, warnings, result, expect }, speech, io)}\n`);
  }
  return failed ? STATUS.failure : STATUS.answer;
}

function badCase(
  problems: readonly Problem[],
  {
    source,
    options,
    speech: { say, digits },
    io,
  }: {
    readonly source: CaseBytes;
    readonly options: CheckOptions;
    readonly speech: Speech;
    readonly io: Io;
  },
): number {
  if (options.json === true) {
    io.out(json(null, options, { problems, record: [], contradictions: [], dataShare: null, expect: null }));
  } else {
    const shown = options.quiet === true ? problems.filter(({ severity }) => severity === "error") : problems;
    for (const problem of shown) io.out(`${formatProblem(problem)}\n`);
    const n = problems.filter(({ severity }) => severity === "error").length;
    io.err(`${say("check.bad", { file: source.file, n, count: digits.count(n) })}\n`);
  }
  return STATUS.badCase;
}

function json(about: object | null, { expect = false, scenario }: CheckOptions, result: object): string {
  const params = { expect, ...(scenario === undefined ? {} : { scenario }) };
  return `${JSON.stringify({ entente: 1, verb: "check", case: about, params, result, findings: [], warnings: [] }, null, 2)}\n`;
}

interface Checked {
  readonly kase: Case;
  readonly source: CaseBytes;
  readonly warnings: readonly Problem[];
  readonly result: ReturnType<typeof checkResult>;
  readonly expect: readonly Outcome[] | null;
}

function spoken({ kase, source, warnings, result, expect }: Checked, speech: Speech, io: Io): string {
  const { say, digits } = speech;
  const { strong, width } = styleOf(io);
  const n = warnings.length;
  const heading =
    n === 0
      ? say("check.sound", { file: source.file })
      : say("check.warned", { file: source.file, n, count: digits.count(n) });
  const list = (lines: readonly string[]): string =>
    lines.map((line) => paragraph(line, { width, lead: "- " })).join("\n");
  return [
    warnings.map(formatProblem).join("\n"),
    strong(paragraph(heading, { width })),
    list([shareSentence(result.dataShare, speech), ...recordSentences(kase, result, speech)]),
    shareTable(kase, result, speech, width),
    expect === null ? "" : list(expectSentences(expect, speech)),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function recordSentences(kase: Case, { record, contradictions, notRead }: Checked["result"], speech: Speech): string[] {
  const { say, digits } = speech;
  const words = wordsOf(kase, speech);
  const scored = record.filter(({ match }) => match !== null).length;
  const matched = record.filter(({ match }) => match === true).length;
  return [
    ...(scored === 0 ? [] : [say("record.explains", { matched: digits.count(matched), scored: digits.count(scored) })]),
    ...contradictions.map(({ id, party, said }) =>
      say(said === "accepted" ? "record.accepted" : "record.refused", {
        party: words.party(party),
        record: words.recorded(id),
      }),
    ),
    ...(notRead.length === 0
      ? []
      : [say("check.recordNotRead", { records: digits.list(notRead.map(words.recorded)) })]),
  ];
}

function shareTable(kase: Case, { dataShare }: Checked["result"], speech: Speech, width: number): string {
  const { say, digits } = speech;
  const words = wordsOf(kase, speech);
  const rows = Object.entries(dataShare.parties).map(([party, { coded, judged, sources }]) => [
    words.party(party),
    digits.count(coded),
    digits.count(judged),
    digits.count(sources),
  ]);
  if (rows.length === 0) return "";
  const columns = [
    { heading: say("label.party"), align: "start" as const },
    ...[say("label.basis.coded"), say("label.basis.judged"), say("label.sourceCount")].map((heading) => ({
      heading,
      align: "end" as const,
    })),
  ];
  return renderTable({ id: "dataShare", title: say("table.dataShare"), columns, rows }, width);
}

function expectSentences(expect: readonly Outcome[], { say, digits }: Speech): string[] {
  const asked = expect.filter(({ passed }) => passed !== null);
  const passed = asked.filter((one) => one.passed === true).length;
  const notAsked = expect.filter((one) => one.passed === null).map(({ id, verb }) => `${id} (${verb})`);
  return [
    say("check.expected", { passed: digits.count(passed), asked: digits.count(asked.length) }),
    ...asked.flatMap(({ id, mismatches }) =>
      mismatches.map(({ path, expected, found }) =>
        say("check.mismatch", { id, path, found: JSON.stringify(found) ?? "–", expected: JSON.stringify(expected) }),
      ),
    ),
    ...(notAsked.length === 0 ? [] : [say("check.notAsked", { ids: digits.list(notAsked) })]),
  ];
}
