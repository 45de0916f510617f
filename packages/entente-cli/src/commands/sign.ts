import {
  type Case,
  type CaseEdit,
  EntenteError,
  type SignOptions,
  signedTextOf,
  signingEdits,
  speechIn,
} from "entente";
import { addFlagsOf, type Parameters, parametersOf, paramsOf } from "../flags.js";
import type { Io } from "../io.js";
import { LANGUAGE_FLAG, languageOf } from "../language.js";
import { loadCase } from "../load-case.js";
import { STATUS, Stop } from "../status.js";
import { writeInto } from "../write-into.js";
import { type AddCommand, examplesOf } from "./command.js";
import { dayFrom } from "./day.js";
import { printed } from "./verb.js";

interface SignFlags extends Readonly<Record<string, unknown>> {
  readonly on: string;
  readonly agreement?: string;
  readonly name?: string;
  readonly preview?: boolean;
  readonly json?: boolean;
  readonly lang?: string;
}

const SHARED = ["forum", "voice", "loss", "maxPackages", "package", "stepDays"] as const;

/** What of the frame and of the plan a signing knows. */
export function signParameters(): Parameters {
  const all = parametersOf("order");
  return Object.fromEntries(SHARED.flatMap((name) => (all[name] === undefined ? [] : [[name, all[name]]])));
}

/** The command that makes clauses of a package and writes them into the case as a signed text. */
export const addSign: AddCommand = (program, io, done) => {
  const parameters = signParameters();
  const command = program
    .command("sign")
    .summary("Write a package into the case as a signed text: clauses with owners, in order, with days")
    .description(
      "Write a package into the case as a signed text: a clause an act, in the order of least exposure, each with those whose act it is, the clause it comes after, and the day by which it is due. Comments and order of the case stay.",
    )
    .argument("<case>", "a case file of your own; with --preview any case")
    .requiredOption("--on <date>", "day of signature; days are counted from it")
    .option("--agreement <id>", "id of the signed text (default: signed- and the day)")
    .option("--name <text>", "its name, as it stands inside a sentence")
    .option("--preview", "say what would be written, and write nothing")
    .option("--json", "print what was written as JSON")
    .option(...LANGUAGE_FLAG)
    .addHelpText(
      "after",
      examplesOf(
        "entente sign my.case.yaml --package quota=science,access=licensed --on 2024-03-10 --step-days 21",
        "entente status my.case.yaml",
      ),
    )
    .action(async (name: string, flags: SignFlags) => {
      await sign(name, flags, io, paramsOf(parameters, flags));
      done(STATUS.answer);
    });
  addFlagsOf(command, parameters);
};

async function sign(name: string, flags: SignFlags, io: Io, given: Record<string, unknown>): Promise<void> {
  const language = languageOf(flags.lang);
  const { say, digits } = speechIn(language);
  const on = dayFrom(flags.on, "--on") ?? flags.on;
  const id = idFrom(flags.agreement ?? `signed-${on}`);
  const { package: meant, stepDays, ...params } = given;
  const options = { on, params, package: meant, stepDays, language } as SignOptions;
  let signing: ReturnType<typeof signedTextOf> | undefined;
  const make = (kase: Case): readonly CaseEdit[] => {
    if (Object.hasOwn(kase.agreements, id)) {
      const why = `"${id}" is in the case already and stays as it is; choose another with --agreement`;
      throw new Stop(STATUS.failure, `entente: ${why}.`);
    }
    signing = signedTextOf(kase, options);
    const whole = { ...(flags.name === undefined ? {} : { name: flags.name }), ...signing.agreement };
    signing = { ...signing, agreement: whole };
    return signingEdits(id, whole);
  };
  const file = flags.preview === true ? await previewed(name, io, make) : await writeInto(name, io, make);
  if (signing === undefined) throw new EntenteError("no-target", "nothing was signed");
  const { agreement, ordered, dated } = signing;
  const n = Object.keys(agreement.clauses ?? {}).length;
  const values = {
    ...{ agreement: id, file, n, count: digits.count(n), dated: dated ? "yes" : "no" },
    how: flags.preview === true ? "preview" : "written",
  };
  if (flags.json === true) io.out(printed({ entente: 1, verb: "sign", file, id, ...signing }));
  else io.out(`${say("status.signed", values)}\n${ordered ? "" : `${say("status.unordered")}\n`}`);
}

/** Name of the file that a signing would be written into. */
async function previewed(name: string, io: Io, make: (kase: Case) => unknown): Promise<string> {
  const { kase, file } = await loadCase(name, io);
  make(kase);
  return file;
}

/** @throws {Stop} 64 for what is no id */
function idFrom(id: string): string {
  if (/^[a-z][a-z0-9-]*$/.test(id)) return id;
  throw new Stop(
    STATUS.badCommandLine,
    `entente: --agreement: "${id}" is no id. Write small letters, digits and hyphens, a letter first.`,
  );
}
