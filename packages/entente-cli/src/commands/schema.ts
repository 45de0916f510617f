import { caseJsonSchema } from "entente";
import { STATUS } from "../status.js";
import { type AddCommand, examplesOf } from "./command.js";

/** The command that prints the JSON Schema of cases. */
export const addSchema: AddCommand = (program, io, done) => {
  program
    .command("schema")
    .summary("Print the JSON Schema of cases, for editors")
    .description("Print the JSON Schema of cases. An editor that reads it completes and checks a case as it is typed.")
    .addHelpText("after", examplesOf("entente schema > case.schema.json"))
    .action(() => {
      io.out(`${JSON.stringify(caseJsonSchema(), null, 2)}\n`);
      done(STATUS.answer);
    });
};
