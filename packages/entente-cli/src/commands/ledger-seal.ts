import {
  ask,
  askForecast,
  engines,
  type ForecastToSeal,
  hashOf,
  type Speech,
  sealForecast,
  sealResolution,
  speechIn,
  VERBS,
  type Verb,
  verifyLedger,
} from "entente";
import type { Io } from "../io.js";
import { languageOf } from "../language.js";
import { type LoadedCase, loadCase } from "../load-case.js";
import { locked, textOf } from "../locked.js";
import { STATUS, Stop } from "../status.js";
import { besideCase, ledgerFile, refusal } from "./ledger-file.js";

interface Common {
  readonly made?: string;
  readonly analyst?: string;
  readonly supersedes?: string;
  readonly file?: string;
  readonly json?: boolean;
  readonly lang?: string;
}
export interface SealFlags extends Common {
  readonly question?: string;
  readonly from?: string;
  readonly issue?: string;
  readonly claim?: string;
  readonly resolves: string;
  readonly p?: string;
  readonly interval?: string;
  readonly values?: string;
  readonly model?: string;
  readonly seed: string;
  readonly scenario?: string;
}
export interface ResolveFlags extends Common {
  readonly question: string;
  readonly outcome: string;
}

/** Seals a forecast after the lines of the ledger. */
export async function seal(name: string, flags: SealFlags, io: Io): Promise<void> {
  const speech = speechIn(languageOf(flags.lang));
  const loaded = await loadCase(name, io, { scenario: flags.scenario });
  const file = flags.file ?? besideCase(loaded, io);
  const forecast = { ...about(loaded, flags), ...made(flags), ...optional(flags) } as unknown as ForecastToSeal;
  const { question, supersedes } = forecast;
  await append(file, io, {
    seal: (before) => sealForecast(before, forecast),
    values: { question, made: forecast.made, resolves: flags.resolves, supersedes },
    json: flags.json === true,
    speech,
    say: (hash, count) => speech.say("ledger.sealed", { file, question, seal: hash, count }),
  });
}

/** Seals what happened. `yes` and `no` stand for 1 and 0. */
export async function resolve(name: string, flags: ResolveFlags, io: Io): Promise<void> {
  const speech = speechIn(languageOf(flags.lang));
  const file = await ledgerFile(name, flags.file, io);
  const { question } = flags;
  const outcome = { yes: "1", no: "0" }[flags.outcome.toLowerCase()] ?? flags.outcome;
  const resolution = { question, outcome, ...made(flags), ...optional(flags) };
  await append(file, io, {
    seal: (before) => sealResolution(before, resolution),
    values: { question, outcome, made: resolution.made, supersedes: flags.supersedes },
    json: flags.json === true,
    speech,
    say: (hash) => speech.say("ledger.resolvedNow", { file, question, outcome, seal: hash }),
  });
}

interface Appending {
  readonly seal: (before: string) => { readonly line: string; readonly seal: string };
  readonly values: Parameters<typeof refusal>[2]["values"];
  readonly json: boolean;
  readonly speech: Speech;
  readonly say: (seal: string, count: string) => string;
}

async function append(file: string, io: Io, { seal: sealAfter, values, json, speech, say }: Appending): Promise<void> {
  await locked(file, io, async () => {
    const before = await textOf(file, io);
    const { line, seal: hash } = (() => {
      try {
        return sealAfter(before);
      } catch (error) {
        throw refusal(error, before, { file, speech, values });
      }
    })();
    const whole = before === "" || before.endsWith("\n") ? before : `${before}\n`;
    await io.replaceFile(file, `${whole}${line}\n`);
    const { entries } = verifyLedger(`${whole}${line}\n`);
    io.out(json ? `${line}\n` : `${say(hash, speech.digits.count(entries))}\n`);
  });
}

/** The day as given, else today with the moment; a day that somebody names has no moment to vouch for. */
function made({ made: day }: Common): { readonly made: string; readonly time?: string } {
  if (day !== undefined) return { made: day };
  const now = new Date().toISOString();
  return { made: now.slice(0, 10), time: now };
}

function optional({ analyst, supersedes }: Common): object {
  return { ...(analyst === undefined ? {} : { analyst }), ...(supersedes === undefined ? {} : { supersedes }) };
}

function about(loaded: LoadedCase, flags: SealFlags): object {
  const { kase } = loaded;
  const common = { case: hashOf(kase), seed: flags.seed, resolves: flags.resolves };
  const own = flags.claim === undefined ? {} : { claim: flags.claim };
  if (flags.from === undefined) {
    if (flags.question === undefined)
      throw badLine("name what is forecast with --question, or a question with --from.");
    return { ...common, question: flags.question, model: flags.model ?? "analyst@1", ...predicted(flags), ...own };
  }
  if (flags.from === "forecast") return { ...common, ...byModel(loaded, flags), ...own };
  const verb = VERBS.find((one) => one === flags.from);
  if (verb === undefined) throw badLine(`--from: ${flags.from} is none of ${[...VERBS, "forecast"].join(", ")}.`);
  const { findings } = ask(kase, verb, { draws: 0 }, { language: languageOf(flags.lang) });
  const claim = findings.find(({ level }) => level === "headline")?.text;
  return {
    ...common,
    question: flags.question ?? verb,
    model: flags.model ?? `${verb}@${versionOf(verb)}`,
    ...(claim === undefined ? {} : { claim }),
    ...predicted(flags),
    ...own,
  };
}

function versionOf(verb: Verb): number {
  return Math.max(...engines.filter((engine) => engine.verb === verb).map(({ version }) => version));
}

/** Models of the forecast, by the names of its answer. */
const MODELS = ["headline", "mean", "meanSalience", "plainMean", "median", "ensemble", "tempered"] as const;

/** The place at which a model of the forecast puts an issue: a number, and so one draw. */
function byModel({ kase }: LoadedCase, flags: SealFlags): object {
  if ([flags.p, flags.interval, flags.values].some((one) => one !== undefined))
    throw badLine("--from forecast seals the place that a model gives; leave out --p, --interval and --values.");
  if (flags.issue === undefined) throw badLine("--from forecast: name the issue with --issue.");
  const { answer } = askForecast(kase, { issue: flags.issue });
  const [issue] = answer.result.issues;
  const asked = (flags.model ?? "mean@1").split("@")[0] ?? "";
  const places: Readonly<Record<string, number | null | undefined>> = {
    ...Object.fromEntries(MODELS.map((model) => [model, issue?.[model]])),
    challenge: issue?.challenge?.forecast,
    exchange: issue?.exchange?.outcome,
    election: issue?.pce?.mean,
  };
  if (!Object.hasOwn(places, asked))
    throw badLine(`--model: ${asked} is no model of the forecast. It has ${Object.keys(places).join(", ")}.`);
  const place = places[asked];
  if (place === null || place === undefined)
    throw new Stop(STATUS.failure, `entente: ${asked} puts ${flags.issue} nowhere: nobody at the table weighs on it.`);
  return {
    kind: "draws",
    draws: [decimals(place)],
    question: flags.question ?? flags.issue,
    model: `${asked}@1`,
  };
}

/** A number in decimals with no exponent, to 9 places. */
function decimals(value: number): string {
  return String(Number(value.toFixed(9)));
}

/** The chance, interval or draws asked for. @throws {Stop} 64 unless exactly one is given */
function predicted({ p, interval, values }: SealFlags): object {
  const given = [p, interval, values].filter((one) => one !== undefined);
  if (given.length !== 1) throw badLine("give one of --p, --interval and --values.");
  if (p !== undefined) return { kind: "binary", p };
  if (interval !== undefined) return { kind: "interval", interval: parts(interval) };
  return { kind: "draws", draws: parts(values ?? "") };
}

function parts(text: string): string[] {
  return text.split(",").map((part) => part.trim());
}

function badLine(what: string): Stop {
  return new Stop(STATUS.badCommandLine, `entente: ledger seal: ${what}`);
}
