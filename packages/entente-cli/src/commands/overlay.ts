import { formatProblem, inputsTable, readOverlay, releaseInWords, speechIn, wordsOf } from "entente";
import type { Io } from "../io.js";
import { LANGUAGE_FLAG, languageOf } from "../language.js";
import { loadCase } from "../load-case.js";
import { KEY_FLAG } from "../overlays/audience-flags.js";
import { allEntrusted, keyOf, OVERLAY_ENDING } from "../overlays/overlay-files.js";
import { addRelease, releasesOf } from "../overlays/releases.js";
import { isRecipient, LARGEST_OPEN, newKey, seal } from "../overlays/sealing.js";
import { checkAudience, overlaysOf, refuseBad } from "../overlays/seen-by.js";
import { styleOf } from "../render/style.js";
import { renderTable } from "../render/table.js";
import { STATUS, Stop } from "../status.js";
import { writeNewFile } from "../write-file.js";
import { type AddCommand, examplesOf } from "./command.js";

interface Flags {
  readonly output?: string;
  readonly to: string;
  readonly key: string;
  readonly forum?: string;
  readonly lang?: string;
}

/** The command that keeps what parties entrust to a mediator. */
export const addOverlay: AddCommand = (program, io, done) => {
  const overlay = program
    .command("overlay")
    .summary("Keep what each party entrusts to a mediator, sealed, and say who may be told what")
    .description(
      "A party's overlay holds its own positions, lines and alternative, sealed for the mediator's key, in NAME.party.yaml beside the case. It is laid over the case in memory only: `entente agree CASE --audience WHO --key FILE`.",
    )
    .addHelpText(
      "after",
      examplesOf(
        "entente overlay keygen -o mediator.key",
        "entente overlay seal north.yaml --case strait.case.yaml --to age1… -o strait.north.party.yaml",
        "entente overlay list strait.case.yaml --key mediator.key",
        "entente overlay release strait.case.yaml --to north --forum strait-commission --key mediator.key",
      ),
    );
  overlay
    .command("keygen")
    .description("Write a new key into a file, and print the address for which others seal.")
    .requiredOption("-o, --output <file>", "file for the key; only you may read it")
    .option(...LANGUAGE_FLAG)
    .action(async ({ output = "", lang }: Flags) => {
      const { identity, recipient } = await newKey();
      await writeNewFile(output, `# ${recipient}\n${identity}\n`, { ...io, writeFile: io.writeSecret });
      io.out(`${speechIn(languageOf(lang)).say("overlay.key", { file: output, recipient })}\n`);
      done(STATUS.answer);
    });
  overlay
    .command("seal")
    .description("Check an overlay against its case, and seal it for one or more keys.")
    .argument("<file>", "the open overlay")
    .requiredOption("--case <case>", "the case over which it lies")
    .requiredOption("--to <address,…>", "addresses of those who may open it: the mediator's, and the party's own")
    .requiredOption("-o, --output <file>", `the sealed overlay; its name ends in ${OVERLAY_ENDING}`)
    .option(...LANGUAGE_FLAG)
    .action(async (file: string, flags: Flags & { readonly case: string }) => {
      await sealFile(file, flags, io);
      done(STATUS.answer);
    });
  overlay
    .command("list")
    .description("List the overlays beside a case that a key opens, and what was released to whom.")
    .argument("<case>", "a case file")
    .requiredOption(...KEY_FLAG)
    .option(...LANGUAGE_FLAG)
    .action(async (name: string, flags: Flags) => {
      await list(name, flags, io);
      done(STATUS.answer);
    });
  overlay
    .command("release")
    .description(
      "Let parties know whether there is room at a forum, and nothing else. The list of releases grows by one.",
    )
    .argument("<case>", "a case file")
    .requiredOption("--to <party,…>", "those who are told")
    .option("--forum <id>", "the table (default: the first of the case)")
    .requiredOption(...KEY_FLAG)
    .option(...LANGUAGE_FLAG)
    .action(async (name: string, flags: Flags) => {
      await release(name, flags, io);
      done(STATUS.answer);
    });
};

async function sealFile(file: string, flags: Flags & { readonly case: string }, io: Io): Promise<void> {
  const { output = "" } = flags;
  if (!output.endsWith(OVERLAY_ENDING)) {
    throw new Stop(
      STATUS.badCommandLine,
      `entente: -o: ${output}: must end in ${OVERLAY_ENDING}, so that it is found.`,
    );
  }
  const { kase } = await loadCase(flags.case, io);
  const recipients = flags.to.split(",").map((one) => one.trim());
  for (const recipient of recipients) {
    if (await isRecipient(recipient)) continue;
    throw new Stop(STATUS.badCommandLine, `entente: --to: "${recipient}" is no address. keygen prints one: age1….`);
  }
  const bytes = await io.readFile(file).catch(() => null);
  if (bytes === null) throw new Stop(STATUS.badCommandLine, `entente: ${file}: no such file.`);
  if (bytes.length > LARGEST_OPEN) {
    throw new Stop(STATUS.badCase, `entente: ${file}: is larger than an overlay may be, ${LARGEST_OPEN / 1024} kB.`);
  }
  const text = new TextDecoder().decode(bytes);
  const { overlay, problems } = readOverlay(text, kase, { file });
  if (overlay === null) throw new Stop(STATUS.badCase, ...problems.map(formatProblem));
  await writeNewFile(output, new TextEncoder().encode(await seal(text, recipients)), io);
  const { say, digits } = speechIn(languageOf(flags.lang));
  io.out(`${say("overlay.sealed", { file: output, n: recipients.length, count: digits.count(recipients.length) })}\n`);
}

async function list(name: string, flags: Flags, io: Io): Promise<void> {
  const { kase, folder } = await loadCase(name, io);
  const identity = await keyOf(flags.key, io);
  const language = languageOf(flags.lang);
  const speech = speechIn(language);
  const words = wordsOf(kase, speech);
  const { say, digits } = speech;
  const all = await allEntrusted(folder, kase, { identity, io });
  const releases = await releasesOf(folder, kase, io);
  const lines = all.flatMap((one) => {
    if ("why" in one) return one.why === "bad" ? one.lines : [];
    const { party, positions, redLines, linkages, orderings, alternative } = one.overlay;
    const entries = [positions, redLines, linkages, orderings].map((part) => Object.keys(part).length);
    const n = entries.reduce((sum, count) => sum + count, alternative === undefined ? 0 : 1);
    return [say("overlay.entry", { file: one.file, party: words.party(party), n, count: digits.count(n) })];
  });
  io.out(`${lines.length === 0 ? say("overlay.none") : lines.join("\n")}\n`);
  const table = inputsTable(kase, overlaysOf(all), language);
  if (table.rows.length > 0) io.out(`\n${renderTable(table, styleOf(io).width)}\n`);
  if (releases.length > 0) io.out("\n");
  for (const one of releases) io.out(`${releaseInWords(kase, one, language)}\n`);
}

async function release(name: string, flags: Flags, io: Io): Promise<void> {
  const { kase, folder } = await loadCase(name, io);
  const identity = await keyOf(flags.key, io);
  const all = await allEntrusted(folder, kase, { identity, io });
  refuseBad(all);
  if (overlaysOf(all).length === 0) {
    throw new Stop(STATUS.failure, "entente: no overlay lies beside this case, so there is nothing to release.");
  }
  const forum = flags.forum ?? Object.keys(kase.forums)[0] ?? "all";
  if (forum !== "all" && !Object.hasOwn(kase.forums, forum)) {
    const known = Object.keys(kase.forums).join(", ");
    throw new Stop(STATUS.badCommandLine, `entente: --forum: the case has no "${forum}". It has ${known}.`);
  }
  const to = flags.to.split(",").map((one) => one.trim());
  for (const party of to) {
    checkAudience(kase, party);
    if (party === "mediator") throw new Stop(STATUS.badCommandLine, "entente: --to: the mediator knows already.");
  }
  const n = await addRelease(folder, kase, { forum, to }, io);
  const speech = speechIn(languageOf(flags.lang));
  const { say, digits } = speech;
  const words = wordsOf(kase, speech);
  const parties = to.map((one) => (one === "all" ? say("overlay.all") : words.party(one)));
  io.out(
    `${say("overlay.noted", { parties: digits.list(parties), forum: words.forum(forum), n, count: digits.count(n) })}\n`,
  );
}
