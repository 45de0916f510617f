import { STATUS, Stop } from "../status.js";
import type { BrokenLine } from "../team/audit.js";
import { type AddCommand, examplesOf } from "./command.js";
import { DATABASE_FLAG } from "./serve.js";

interface AuditOptions {
  readonly database?: string;
  readonly project?: string;
  readonly person?: string;
  readonly from?: string;
  readonly to?: string;
  readonly json?: true;
  readonly head?: true;
}

const WORDS: Readonly<Record<BrokenLine["why"], string>> = {
  changed: "was changed",
  "missing before it": "does not follow the one before it: lines are missing",
  "not the end that is kept": "is where the log and the end that is kept of it part: lines were cut off or put on",
};
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The command that reads a team's log. */
export const addAudit: AddCommand = (program, io, done) => {
  program
    .command("audit")
    .summary("Read what was done on a team's server, and whether the log is as it was written")
    .description(
      "Print who did what and when on a team's server. Each line carries the hash of the one before: every line is compared, whichever are printed, and a line that was changed or is missing is named (exit code 1). The end of each chain is kept a second time; who writes down what --head prints can see later whether the whole log was written anew.",
    )
    .option("--project <id>", "only of this project; `server` for accounts and signing in")
    .option("--person <id or e-mail>", "only by this person")
    .option("--from <date>", "first day, in UTC")
    .option("--to <date>", "last day, in UTC")
    .option("--head", "print only how many lines each project has, and the hash of the last")
    .option("--json", "print JSON")
    .option(...DATABASE_FLAG)
    .addHelpText(
      "after",
      examplesOf("entente audit --from 2026-01-01", "entente audit --project server --json", "entente audit --head"),
    )
    .action(async (options: AuditOptions) => {
      const { databaseOf } = await import("../team/settings.js");
      const { openTeamDatabase } = await import("../team/open-team-database.js");
      const { brokenLines, cutOff, headsOfAudit, linesOf } = await import("../team/audit.js");
      const { person, project, from, to } = options;
      for (const [name, day] of Object.entries({ from, to }))
        if (day !== undefined && !DAY.test(day))
          throw new Stop(STATUS.badCommandLine, `entente: --${name}: "${day}" is no date. Write YYYY-MM-DD.`);
      const database = await openTeamDatabase(databaseOf(options.database, io));
      try {
        // Both as they are at one moment, also while the server writes.
        const [all, heads] = await database.db
          .transaction()
          .setIsolationLevel("repeatable read")
          .execute(async (reader) => [await linesOf(reader, { project }), await headsOfAudit(reader, { project })]);
        const broken = [...brokenLines(all), ...cutOff(all, heads)];
        const people = await database.db.selectFrom("person").select(["id", "email"]).execute();
        const emails = new Map(people.map(({ id, email }) => [id, email]));
        const shown = all.filter((line) => {
          const isBy = person === undefined || line.person === person || emails.get(line.person) === person;
          return isBy && (from === undefined || line.at >= from) && (to === undefined || line.at.slice(0, 10) <= to);
        });
        if (options.head) {
          if (options.json) io.out(`${JSON.stringify({ heads, compared: all.length, broken }, null, 2)}\n`);
          else for (const { project: where, number, hash } of heads) io.out(`${where} ${number} ${hash}\n`);
        } else if (options.json) {
          const lines = shown.map((line) => ({ ...line, subject: JSON.parse(line.subject) as object }));
          io.out(`${JSON.stringify({ lines, heads, compared: all.length, broken }, null, 2)}\n`);
        } else {
          for (const { at, project: where, number, person: who, action, subject } of shown)
            io.out(`${at}  ${where} ${number}  ${emails.get(who) ?? who}  ${action}  ${subject}\n`);
        }
        for (const one of broken) io.err(`entente: line ${one.number} of ${one.project} ${WORDS[one.why]}.\n`);
        io.err(`entente: ${all.length} lines compared, ${broken.length} not as they were written.\n`);
        done(broken.length === 0 ? STATUS.answer : STATUS.failure);
      } finally {
        await database.db.destroy();
      }
    });
};
