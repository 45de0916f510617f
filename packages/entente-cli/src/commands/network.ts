import { Option } from "commander";
import {
  caseNetworks,
  type DatedNetwork,
  gexf,
  graphml,
  type NetworkOptions,
  networkCsv,
  speechIn,
  wordsOf,
} from "entente";
import type { Io } from "../io.js";
import { LANGUAGE_FLAG, languageOf } from "../language.js";
import { LIMIT_FLAG, limitsFrom } from "../limits.js";
import { loadCase } from "../load-case.js";
import { STATUS, Stop } from "../status.js";
import { writeNewFile } from "../write-file.js";
import { type AddCommand, examplesOf } from "./command.js";
import { printed, warn } from "./verb.js";

const WRITERS = { graphml, gexf, csv: networkCsv } as const;
const FORMATS = [...Object.keys(WRITERS), "json"] as readonly (keyof typeof WRITERS | "json")[];
const OF_PAIRS = ["count", "average", "jaccard", "dnaCosine", "cosine"] as const;
const OF_TABLE = ["count", "activity", "prominence"] as const;
export const NETWORK_KINDS = ["actor-issue", "congruence", "conflict", "subtract", "ignore"] as const;
export const NETWORK_SHARES = [...new Set([...OF_PAIRS, ...OF_TABLE])] as const;
const VOICES = ["official", "attributed", "reported", "analyst", "private"] as const;

interface NetworkFlags extends Readonly<Record<string, string | boolean | undefined>> {
  readonly kind?: string;
  readonly output?: string;
}

/** The command that writes networks of statements. */
export const addNetwork: AddCommand = (program, io, done) => {
  program
    .command("network")
    .summary("Write who speaks alike, or against each other, as a network")
    .description(
      "Write a network of a case's statements: who speaks about what, who speaks alike, who against each other. With --window one network a stretch of time.",
    )
    .argument("<case>", "a case file, the id of a case that ships, or - for standard input")
    .addOption(new Option("--kind <which>", "what ties two nodes").choices(NETWORK_KINDS).default("subtract"))
    .addOption(
      new Option("--normalise <by>", "what a tie is divided by (activity, prominence: --kind actor-issue)")
        .choices(NETWORK_SHARES)
        .default("count"),
    )
    .addOption(
      new Option("--qualifier <how>", "places on the ladder, or for and against").choices(["ladder", "binary"]),
    )
    .addOption(
      new Option("--repeats <which>", "all statements, or one a document of the same").choices(["all", "document"]),
    )
    .option("--signed", "with --kind actor-issue: for less against, instead of a count")
    .option("--voice <list>", `voices that count, with commas: ${VOICES.join(", ")} (default: all)`)
    .option("--from <date>", "first day that counts")
    .option("--to <date>", "last day that counts")
    .option("--window <number>", "one network for every so many days, or statements")
    .option("--step <number>", "how much later the next window begins (default: as long as a window)")
    .addOption(new Option("--by <unit>", "what --window counts").choices(["days", "statements"]).default("days"))
    .option(
      "-o, --output <file>",
      "file to write: .graphml, .gexf, .csv or .json; without it CSV goes to standard output",
    )
    .addOption(new Option("--format <which>", "the format, where the file's ending does not say").choices(FORMATS))
    .option("--json", "the same as --format json")
    .option("--scenario <name>", "apply <case id>.<name>.scenario.yaml first")
    .option(...LANGUAGE_FLAG)
    .option("--quiet", "no warnings on standard error")
    .option(...LIMIT_FLAG)
    .addHelpText(
      "after",
      examplesOf(
        "entente network korea-2019",
        "entente network korea-2019 --kind congruence --normalise average -o alike.graphml",
        "entente network korea-2019 --window 365 --step 90 -o years.gexf",
      ),
    )
    .action(async (name: string, flags: NetworkFlags) => {
      await write(name, flags, io);
      done(STATUS.answer);
    });
};

async function write(name: string, flags: NetworkFlags, io: Io): Promise<void> {
  const options = optionsFrom(flags);
  const format = formatFrom(flags);
  const language = languageOf(textOf(flags.lang));
  const loaded = await loadCase(name, io, {
    scenario: textOf(flags.scenario),
    limits: limitsFrom(textOf(flags.limit)),
  });
  if (flags.quiet !== true) warn(loaded, io);
  const { kase } = loaded;
  const words = wordsOf(kase, speechIn(language));
  const nameOf = (id: string): string => (Object.hasOwn(kase.parties, id) ? words.party(id) : words.issue(id));
  const networks = [...caseNetworks(kase, options)];
  const text = format === "json" ? printed(asJson(networks, { kase, options })) : WRITERS[format](networks, nameOf);
  if (flags.output === undefined) io.out(text);
  else {
    await writeNewFile(flags.output, text, io);
    if (flags.quiet !== true) io.err(`Wrote ${flags.output}.\n`);
  }
}

function asJson(
  networks: readonly DatedNetwork[],
  { kase, options }: { readonly kase: { readonly id?: string | undefined }; readonly options: NetworkOptions },
): object {
  const told = networks.map(({ rows, columns, ties, ...rest }) => ({
    ...rest,
    rows,
    columns,
    ties: rows.map((_, p) => Array.from(ties.subarray(p * columns.length, (p + 1) * columns.length))),
  }));
  return { entente: 1, verb: "network", case: { id: kase.id ?? "case" }, params: options, result: { networks: told } };
}

/** @throws {Stop} 64 for a flag that does not fit */
function optionsFrom(flags: NetworkFlags): NetworkOptions {
  const kind = flags.kind as NetworkOptions["kind"];
  const allowed: readonly string[] = kind === "actor-issue" ? OF_TABLE : OF_PAIRS;
  const normalise = textOf(flags.normalise) ?? "count";
  if (!allowed.includes(normalise))
    throw badLine(`--normalise: "${normalise}" is not for --kind ${kind}; choose ${allowed.join(", ")}.`);
  const voices = textOf(flags.voice)
    ?.split(",")
    .map((voice) => voice.trim());
  const unknown = voices?.find((voice) => !VOICES.some((one) => one === voice));
  if (unknown !== undefined) throw badLine(`--voice: "${unknown}" is no voice; choose among ${VOICES.join(", ")}.`);
  if (flags.step !== undefined && flags.window === undefined) throw badLine("--step: give --window too.");
  const size = wholeNumber("--window", textOf(flags.window));
  const window =
    size === undefined
      ? undefined
      : { by: flags.by as "days" | "statements", size, step: wholeNumber("--step", textOf(flags.step)) ?? size };
  return {
    kind,
    normalise: normalise as NetworkOptions["normalise"],
    sign: flags.signed === true ? "signed" : "plain",
    qualifier: textOf(flags.qualifier) as NetworkOptions["qualifier"],
    repeats: textOf(flags.repeats) as NetworkOptions["repeats"],
    voices,
    from: dayFrom("--from", textOf(flags.from)),
    to: dayFrom("--to", textOf(flags.to)),
    window,
  };
}

function formatFrom({ format, json, output }: NetworkFlags): keyof typeof WRITERS | "json" {
  if (json === true) return "json";
  if (typeof format === "string") return format as keyof typeof WRITERS;
  if (output === undefined) return "csv";
  const ending = output.slice(output.lastIndexOf(".") + 1).toLowerCase();
  const found = FORMATS.find((one) => one === ending);
  if (found === undefined) throw badLine(`-o: ${output} ends in none of ${FORMATS.join(", ")}. Add --format.`);
  return found;
}

function wholeNumber(flag: string, text: string | undefined): number | undefined {
  if (text === undefined || /^[1-9]\d{0,8}$/.test(text)) return text === undefined ? undefined : Number(text);
  throw badLine(`${flag}: "${text}" is no whole number of 1 or more.`);
}

function dayFrom(flag: string, text: string | undefined): string | undefined {
  if (text === undefined || (/^\d{4}(-\d{2}(-\d{2})?)?$/.test(text) && !Number.isNaN(Date.parse(text)))) return text;
  throw badLine(`${flag}: "${text}" is no date. Write 2024, 2024-02 or 2024-02-11.`);
}

function textOf(value: string | boolean | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function badLine(what: string): Stop {
  return new Stop(STATUS.badCommandLine, `entente: network: ${what}`);
}
