import { join } from "node:path";
import { instructorHtml, roleHtml, speechIn } from "entente";
import type { Io } from "../io.js";
import { LANGUAGE_FLAG, languageOf } from "../language.js";
import { loadCase } from "../load-case.js";
import { loadGroups } from "../load-groups.js";
import { partiesOf } from "../overlays/parties-of.js";
import { STATUS } from "../status.js";
import { VERSION } from "../version.js";
import { writeNewFiles } from "../write-files.js";
import { type AddCommand, examplesOf } from "./command.js";

interface RolesFlags {
  readonly party?: string;
  readonly groups?: string;
  readonly output: string;
  readonly forum?: string;
  readonly lang?: string;
}

/** The command that writes role sheets for a class. */
export const addRoles: AddCommand = (program, io, done) => {
  program
    .command("roles")
    .summary("Write a role sheet for each party of a class, and one for the instructor")
    .description(
      "Write a page to print for each party: its own positions, points, lines and alternative, the issues and the rule, and nothing of the others; and a page for the instructor with all of them, the front, three deals and what to watch.",
    )
    .argument("<case>", "a case file, the id of a case that ships, or - for standard input")
    .requiredOption("-o, --output <folder>", "the folder to write to")
    .option("--party <id>", "the sheet of this party alone (default: all, and the instructor's)")
    .option(
      "--groups <file>",
      "the sheets once for each group of this file, in its language and with who plays: columns group, language, role <party>",
    )
    .option("--forum <id>", "the table (default: the first in force)")
    .option(...LANGUAGE_FLAG)
    .addHelpText(
      "after",
      examplesOf(
        "entente roles strait -o roles",
        "entente roles strait --party north -o roles --lang ja",
        "entente roles strait --groups groups.csv -o roles",
      ),
    )
    .action(async (name: string, flags: RolesFlags) => {
      await write(name, flags, io);
      done(STATUS.answer);
    });
};

async function write(name: string, { party, groups, output, forum, lang }: RolesFlags, io: Io): Promise<void> {
  const language = languageOf(lang);
  const { kase } = await loadCase(name, io);
  const parties = partiesOf(kase, party ?? "all");
  const id = kase.id ?? "case";
  const entered = groups === undefined ? [] : await loadGroups({ kase }, groups, io);
  const sheets =
    groups === undefined
      ? parties.map((one) => [`${id}.${one}.html`, roleHtml(kase, one, { language, forum })] as const)
      : entered.flatMap((group, k) =>
          parties.map((one) => {
            const options = { language: group.language ?? language, forum, group: group.name };
            const page = roleHtml(kase, one, { ...options, player: group.roles?.[one] });
            return [`${id}.${k + 1}-${inFileName(group.name)}.${one}.html`, page] as const;
          }),
        );
  const all =
    party === undefined
      ? [
          ...sheets,
          [`${id}.instructor.html`, instructorHtml(kase, parties, { language, forum, version: VERSION })] as const,
        ]
      : sheets;
  await writeNewFiles(
    all.map(([file, page]) => [join(output, file), new TextEncoder().encode(page)] as const),
    io,
  );
  const { say, digits } = speechIn(language);
  io.out(`${say("roles.wrote", { n: all.length, count: digits.count(all.length), folder: output })}\n`);
}

/** A group's name as a part of a file's: its letters and digits, whatever the system. */
function inFileName(name: string): string {
  return name
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .slice(0, 40);
}
