import { type Backup, packBackup, readBackup } from "../backup/archive.js";
import { backUp } from "../backup/back-up.js";
import { restore } from "../backup/restore.js";
import type { Io } from "../io.js";
import { bytesOfFile } from "../load-codings.js";
import { STATUS } from "../status.js";
import { writeNewFile } from "../write-file.js";
import { type AddCommand, examplesOf } from "./command.js";

/** The command that writes all of a folder into one file. */
export const addBackup: AddCommand = (program, io, done) => {
  program
    .command("backup")
    .summary("Write the case files of a folder and all that its store keeps into one file")
    .description(
      "Write case files, documents, versions, codings and forecasts of a folder, or of a team's database, into one file. It is read again and compared before this says that it is written. A server may go on meanwhile.",
    )
    .argument("<folder>", "a folder of case files, or the address of a PostgreSQL database")
    .requiredOption("-o, --output <file>", "file to write")
    .addHelpText("after", examplesOf("entente backup talks -o talks.zip"))
    .action(async (from: string, { output }: { output: string }) => {
      const packed = packBackup(await backUp(from, new Date().toISOString()));
      await writeNewFile(output, packed, io);
      const read = readBackup(await io.readFile(output), output);
      io.out(`Wrote ${output}, read it again and found it whole: ${contents(read)}.\n`);
      done(STATUS.answer);
    });
};

/** The command that puts a backup into a new folder. */
export const addRestore: AddCommand = (program, io, done) => {
  program
    .command("restore")
    .summary("Put a backup into a new folder, or only check it")
    .description(
      "Put a backup into a new folder or an empty PostgreSQL database. Every part is compared with its hash before anything is written, and with the backup before it takes its place.",
    )
    .argument("<backup>", "a file that `entente backup` wrote")
    .argument(
      "[folder]",
      "a folder that is not there yet, or the address of an empty PostgreSQL database; without it the backup is only checked",
    )
    .addHelpText("after", examplesOf("entente restore talks.zip talks-again", "entente restore talks.zip"))
    .action(async (file: string, to: string | undefined) => {
      await putBack(file, to, io);
      done(STATUS.answer);
    });
};

async function putBack(file: string, to: string | undefined, io: Io): Promise<void> {
  const backup = readBackup(await bytesOfFile(file, io), file);
  if (to === undefined) {
    io.out(`${file} is whole: ${contents(backup)}.\n`);
    return;
  }
  await restore(backup, to);
  io.out(`Restored ${file} and found all as it was backed up: ${contents(backup)}.\n`);
}

function contents({ files, tables, made }: Backup): string {
  const count = (table: string): number => tables.get(table)?.length ?? 0;
  const all = { file: files.size, version: count("version"), document: count("document") };
  const said = Object.entries(all).map(([what, n]) => `${n} ${what}${n === 1 ? "" : "s"}`);
  return `${said.join(", ")}, of ${made}`;
}
