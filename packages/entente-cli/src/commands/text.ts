import {
  type BracketedText,
  bracketedText,
  EntenteError,
  readBracketedText,
  saying,
  speechIn,
  type TextOptions,
  textPaper,
  writtenOf,
} from "entente";
import { addFlagsOf, type Parameters, parametersOf, paramsOf } from "../flags.js";
import type { Io } from "../io.js";
import { LANGUAGE_FLAG, languageOf } from "../language.js";
import { LIMIT_FLAG, limitsFrom } from "../limits.js";
import { type LoadedCase, loadCase } from "../load-case.js";
import { seen, withAudience } from "../overlays/audience-flags.js";
import type { ForWhom } from "../overlays/for-whom.js";
import { FORMS, formOf, inForm } from "../papers/forms.js";
import { REDACT_FLAG, redacted } from "../papers/redaction.js";
import { STATUS, Stop } from "../status.js";
import { VERSION } from "../version.js";
import { writePage } from "../write-page.js";
import { type AddCommand, examplesOf } from "./command.js";
import { printed, warn } from "./verb.js";

interface TextFlags extends Readonly<Record<string, unknown>>, ForWhom {
  readonly output?: string;
  readonly format?: string;
  readonly force?: boolean;
  readonly roadmap?: boolean;
  readonly read?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly lang?: string;
  readonly scenario?: string;
  readonly limit?: string;
  readonly redact?: string;
}

const SHARED = ["asOf", "voice", "forum", "where", "loss", "maxPackages", "package"] as const;

/** What decides which package is written. */
export function textParameters(): Parameters {
  const all = parametersOf("order");
  return Object.fromEntries(SHARED.flatMap((name) => (all[name] ? [[name, all[name]]] : [])));
}

/** The command that writes a package as clauses, and reads such a text back. */
export const addText: AddCommand = (program, io, done) => {
  const parameters = textParameters();
  const command = program
    .command("text")
    .summary("Write a package as numbered clauses, with what parties want instead in brackets")
    .description(
      "Write a package, or with --roadmap the way there, as a text to negotiate on: numbered clauses that say who does what after what, in brackets what the parties want instead, and what the text is silent on. With --read, read the package back from such a text.",
    )
    .argument("<case>", "a case file, the id of a case that ships, or - for standard input")
    .option("-o, --output <file>", "file to write; without it the text goes to standard output")
    .option("--format <which>", `${FORMS.join(", ")} (default: as the file is named, else markdown)`)
    .option("--force", "replace the file where it is there already")
    .option("--roadmap", "one clause a step, in an order that the demands for order allow")
    .option("--read <file>", "read the package of a text in Markdown, and print it")
    .option("--json", "print clauses and package as JSON")
    .option("--scenario <name>", "apply <case id>.<name>.scenario.yaml first")
    .option(...REDACT_FLAG)
    .option(...LANGUAGE_FLAG)
    .option("--quiet", "no warnings on standard error")
    .option(...LIMIT_FLAG)
    .addHelpText(
      "after",
      examplesOf(
        "entente text korea-2021 --lang ko",
        "entente text strait --package quota=science,access=licensed -o strait.md",
        "entente text strait --read strait.md",
      ),
    )
    .action(async (name: string, flags: TextFlags) => {
      const language = languageOf(flags.lang);
      const form = formOf(flags, "markdown");
      const loaded = await seen(
        await loadCase(name, io, { scenario: flags.scenario, limits: limitsFrom(flags.limit) }),
        flags,
        io,
      );
      if (flags.quiet !== true) warn(loaded, io);
      if (flags.read !== undefined) {
        await readBack(loaded, flags.read, { io, asJson: flags.json === true });
        return done(STATUS.answer);
      }
      const { package: meant, ...params } = paramsOf(parameters, flags);
      const shown = redacted(loaded.kase, flags.redact, speechIn(language));
      const text = written(shown, {
        params,
        package: meant as TextOptions["package"],
        by: flags.roadmap === true ? "roadmap" : "package",
        language,
        version: VERSION,
      });
      const content =
        flags.json === true ? printed(text) : await inForm(form, saying(shown.line, writtenOf(textPaper(text))));
      await put(content, flags, io);
      return done(STATUS.answer);
    });
  addFlagsOf(withAudience(command), parameters);
};

/** @throws {Stop} 1 where there is no package or no roadmap to write down */
function written({ kase }: Pick<LoadedCase, "kase">, options: TextOptions): BracketedText {
  try {
    return bracketedText(kase, options);
  } catch (error) {
    const isAnswer = error instanceof EntenteError && ["no-target", "no-order"].includes(error.code);
    if (isAnswer) throw new Stop(STATUS.failure, `entente: ${error.message}`);
    throw error;
  }
}

async function put(content: string | Uint8Array, { output, force, quiet }: TextFlags, io: Io): Promise<void> {
  if (output === undefined) return io.out(String(content));
  await writePage(output, content, { io, force: force === true ? "replace" : "new" });
  if (quiet !== true) io.err(`Wrote ${output}.\n`);
}

/** Prints the package of a text. @throws {Stop} 65 with a line for each clause that cannot be read */
async function readBack(
  { kase }: LoadedCase,
  file: string,
  { io, asJson }: { readonly io: Io; readonly asJson: boolean },
): Promise<void> {
  const markdown = await textOf(file, io);
  const { package: chosen, problems } = readBracketedText(kase, markdown);
  if (chosen === null) {
    throw new Stop(STATUS.badCase, ...problems.map(({ line, message }) => `${file}:${line}: ${message}`));
  }
  if (asJson) io.out(printed({ package: chosen }));
  else {
    const moved = Object.entries(chosen).filter(([issue, option]) => kase.issues[issue]?.statusQuo !== option);
    io.out(`${moved.map(([issue, option]) => `${issue}=${option}`).join(",")}\n`);
  }
}

/** @throws {Stop} 64 where there is no such file */
async function textOf(file: string, io: Io): Promise<string> {
  try {
    return new TextDecoder().decode(await io.readFile(file));
  } catch (error) {
    const { code = "unknown" } = error as NodeJS.ErrnoException;
    throw new Stop(
      STATUS.badCommandLine,
      `entente: --read: ${file}: cannot be read (${code}). Name a text that \`entente text\` wrote.`,
    );
  }
}
