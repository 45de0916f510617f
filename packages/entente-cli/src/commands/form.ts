import { join } from "node:path";
import { formHtml, type Language, speechIn, wordsOf } from "entente";
import type { Io } from "../io.js";
import { LANGUAGE_FLAG, languageOf } from "../language.js";
import { type LoadedCase, loadCase } from "../load-case.js";
import { keyOf } from "../overlays/overlay-files.js";
import { partiesOf } from "../overlays/parties-of.js";
import { isRecipient, recipientOf } from "../overlays/sealing.js";
import { builtPart } from "../papers/built-part.js";
import { STATUS, Stop } from "../status.js";
import { writeNewFiles } from "../write-files.js";
import { type AddCommand, examplesOf } from "./command.js";

interface FormFlags {
  readonly party: string;
  readonly output: string;
  readonly recipient?: string;
  readonly key?: string;
  readonly lang?: string;
}

/** Bytes that a form may have, so that mail carries it. */
const LARGEST = 200 * 1024;

/** The command that writes a form for each delegation. */
export const addForm: AddCommand = (program, io, done) => {
  program
    .command("form")
    .summary("Write a form that a delegation fills in without a network, sealed for the mediator")
    .description(
      "Write one HTML file a party: its places on the ladders, 100 points, lines, what it has without a deal, and eight packages yes or no. It needs no network and sends nothing; what it saves is sealed for the mediator's key. `entente import FILE --key KEY --case CASE` reads it.",
    )
    .argument("<case>", "a case file, the id of a case that ships, or - for standard input")
    .requiredOption("--party <id>", "whose form; all: one for each party that is part of no other")
    .requiredOption("-o, --output <file or folder>", "the form to write; with --party all, a folder")
    .option("--recipient <address>", "the mediator's address, as `entente overlay keygen` prints it: age1…")
    .option("--key <file>", "the mediator's key file, from which the address is taken")
    .option(...LANGUAGE_FLAG)
    .addHelpText(
      "after",
      examplesOf(
        "entente form strait --party north --recipient age1… -o north.html",
        "entente form strait --party all --key mediator.key -o forms --lang ko",
      ),
    )
    .action(async (name: string, flags: FormFlags) => {
      await write(await loadCase(name, io), flags, io);
      done(STATUS.answer);
    });
};

async function write({ kase }: LoadedCase, flags: FormFlags, io: Io): Promise<void> {
  const language = languageOf(flags.lang);
  const parties = partiesOf(kase, flags.party);
  const recipient = await addressOf(flags, io);
  const script = new TextDecoder().decode(await builtPart("form.js", io));
  const files = parties.map((party) => {
    const page = formHtml(kase, party, { recipient, script, language });
    const file = flags.party === "all" ? join(flags.output, `${kase.id ?? "case"}.${party}.form.html`) : flags.output;
    return { party, file, bytes: new TextEncoder().encode(page) };
  });
  const large = files.find(({ bytes }) => bytes.length > LARGEST);
  if (large !== undefined) {
    throw new Stop(
      STATUS.failure,
      `entente: ${large.file}: would have ${kilobytes(large.bytes)} kB; a form has at most ${LARGEST / 1024}. Ask about fewer issues.`,
    );
  }
  await writeNewFiles(
    files.map(({ file, bytes }) => [file, bytes] as const),
    io,
  );
  for (const one of files) io.out(`${made(kase, one, language)}\n`);
}

function made(
  kase: LoadedCase["kase"],
  { party, file, bytes }: { readonly party: string; readonly file: string; readonly bytes: Uint8Array },
  language: Language,
): string {
  const speech = speechIn(language);
  return speech.say("form.made", { file, party: wordsOf(kase, speech).party(party), size: kilobytes(bytes) });
}

const kilobytes = (bytes: Uint8Array): string => String(Math.ceil(bytes.length / 1024));

/** @throws {Stop} 64 where no address is given, or one that is none */
async function addressOf({ recipient, key }: FormFlags, io: Io): Promise<string> {
  if (recipient !== undefined) {
    if (await isRecipient(recipient)) return recipient;
    throw new Stop(
      STATUS.badCommandLine,
      `entente: --recipient: "${recipient}" is no address. \`entente overlay keygen\` prints one: age1….`,
    );
  }
  if (key === undefined) {
    throw new Stop(
      STATUS.badCommandLine,
      "entente: for whom is the form sealed? Name the mediator's address with --recipient, or its key file with --key.",
    );
  }
  return recipientOf(await keyOf(key, io));
}
