import * as z from "zod";
import { ROLES } from "./access.js";

const id = z.string();
const time = z.string().describe("ISO 8601 in UTC.");
const role = z.enum(ROLES);
const email = z.email().max(200);
const name = z.string().trim().min(1).max(200);

/** Bodies of requests. */
export const newProjectSchema = z.strictObject({ name });
export const roleSchema = z.strictObject({ role });
export const invitationSchema = z.strictObject({ email, role });
export const newPersonSchema = z.strictObject({ email, rank: z.enum(["person", "administrator"]) });
export const newTokenSchema = z.strictObject({
  name,
  role,
  days: z.int().min(1).max(366).describe("Days that the key opens."),
});

/** Answers. */
const projectSchema = z.object({ id, name: z.string(), role });
export const projectAnswer = projectSchema;
export const sessionAnswer = z.object({
  person: z.object({ id, name: z.string(), email: z.string(), rank: z.enum(["person", "administrator"]) }),
  projects: z.array(projectSchema),
});
export const projectsAnswer = z.object({ projects: z.array(projectSchema) });
export const peopleAnswer = z.object({
  people: z.array(
    z.object({ id, name: z.string(), email: z.string(), rank: z.enum(["person", "administrator"]), made: time }),
  ),
});
export const linkAnswer = z.object({ link: z.string().describe("Address that opens once. It is not shown again.") });
export const membersAnswer = z.object({
  members: z.array(z.object({ id, name: z.string(), email: z.string(), role, coder: z.string() })),
  self: z.object({ id, role, coder: z.string() }),
});
export const invitationsAnswer = z.object({
  invitations: z.array(z.object({ id, email: z.string(), role: z.string(), made: time, expires: time })),
});
export const tokensAnswer = z.object({
  tokens: z.array(
    z.object({
      id,
      name: z.string(),
      role,
      person: id,
      made: time,
      expires: time,
      used: time.nullable().describe("Last use, to the minute."),
    }),
  ),
});
export const tokenAnswer = z.object({
  id,
  token: z.string().describe("The key. It is not shown again."),
  role,
  expires: time,
});
export const auditAnswer = z.object({
  lines: z.array(
    z.object({
      number: z.int(),
      at: time,
      person: id,
      action: z.string(),
      subject: z.record(z.string(), z.unknown()),
      hash: z.string(),
    }),
  ),
});
export const chainAnswer = z.object({
  lines: z.int(),
  broken: z
    .array(z.object({ number: z.int(), why: z.enum(["changed", "missing before it", "not the end that is kept"]) }))
    .describe("Lines that are not as they were written; none: the chain holds."),
  people: z.record(z.string(), z.string()).describe("Names of who acted, by their ids."),
  actions: z.array(z.string()).describe("What was done, each kind once."),
});
const versionSchema = z.object({
  number: z.int(),
  hash: z.string().describe("SHA-256 of the bytes, and in quotes the file's ETag."),
  made: time,
  by: z.string(),
  note: z.string().nullable(),
});
export const filesAnswer = z.object({
  files: z.array(z.string()),
  versions: z.record(z.string(), versionSchema).describe("The newest state of each file, by its name."),
});
export const sourcesAnswer = z.object({ sources: z.array(z.string()) });
export const savedAnswer = z.object({ version: versionSchema });
export const clashAnswer = z.object({
  message: z.string(),
  lines: z.array(z.string()),
  newer: versionSchema.extend({ text: z.string() }).nullable().describe("What stands there now; null: nothing."),
  base: versionSchema
    .extend({ text: z.string() })
    .nullable()
    .describe("What the writer had read, as far as it is still kept."),
});
export const releaseAnswer = z.object({ released: z.boolean().describe("Whether all members see the codings.") });
export const doneAnswer = z.object({ done: z.literal(true) });
