import * as z from "zod";
import { caseSchema, scenarioSchema } from "./schema.js";

/** The case's JSON Schema, by which editors complete and check a case as it is typed; what only the reader can check is not in it. */
export function caseJsonSchema(): object {
  return inputSchema(caseSchema, {
    $id: "case.schema.json",
    title: "Entente case",
    description: "One file that holds everything known about a negotiation.",
  });
}

/** The same for a scenario, a patch of a case. */
export function scenarioJsonSchema(): object {
  return inputSchema(scenarioSchema, {
    $id: "scenario.schema.json",
    title: "Entente scenario",
    description: "A change of a case, as a JSON Patch (RFC 6902).",
  });
}

function inputSchema(schema: z.ZodType, names: { $id: string; title: string; description: string }): object {
  // Without defaults filled in, or every part of a case would read as required.
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: "input", reused: "ref", unrepresentable: "any" });
  return { $schema, ...names, ...rest };
}
