import { STATUS } from "../status.js";
import { type AddCommand, examplesOf } from "./command.js";
import { PORT } from "./port.js";
import { BASE_FLAG, DATABASE_FLAG } from "./serve.js";

interface AccountOptions {
  readonly database?: string;
  readonly baseUrl?: string;
  readonly administrator?: true;
  readonly reset?: true;
}

/** The command that lets somebody into a team's server. */
export const addAccount: AddCommand = (program, io, done) => {
  program
    .command("account")
    .summary("Print a link by which somebody gets an account on a team's server, or a new password")
    .description(
      "Print a link that opens once: to get an account on a team's server, or with --reset to choose a new password. It opens for a week, or a day. Give it to its person and nobody else.",
    )
    .argument("<email>", "whose account")
    .option("--administrator", "who may also make such links and see who has an account")
    .option("--reset", "a link to choose a new password")
    .option(...DATABASE_FLAG)
    .option(...BASE_FLAG)
    .addHelpText(
      "after",
      examplesOf("entente account ann@example.org --administrator", "entente account ben@example.org --reset"),
    )
    .action(async (email: string, { database: said, baseUrl, administrator, reset }: AccountOptions) => {
      const { databaseOf, baseOf } = await import("../team/settings.js");
      const { openTeamDatabase } = await import("../team/open-team-database.js");
      const { linkFor } = await import("../team/invite.js");
      const base = baseOf(baseUrl ?? `http://127.0.0.1:${PORT}/`);
      const database = await openTeamDatabase(databaseOf(said, io));
      try {
        const role = administrator ? "administrator" : "person";
        io.out(`${await linkFor(database, { email, kind: reset ? "reset" : "invitation", role, base })}\n`);
      } finally {
        await database.db.destroy();
      }
      done(STATUS.answer);
    });
};
