import {
  type Case,
  type CaseEdit,
  EntenteError,
  editCase,
  formatProblem,
  readCase,
  signedText,
  signingEdits,
  statusEdits,
} from "entente";
import { type Context, Hono } from "hono";
import { STATUS, Stop } from "../../status.js";
import type { CaseFiles } from "../../workspace/workspace.js";
import { OWN } from "../own.js";
import { jsonBody } from "./body.js";
import { commandLine } from "./command-line.js";
import { message } from "./message.js";
import { signSchema, statusSchema } from "./schemas.js";
import { caseNames, type Served } from "./served.js";
import { API_VERBS } from "./verbs.js";

type Signing = Parameters<typeof signingEdits>[1];

/** Signs a package and enters what became of clauses, into the case's file; each answers with the JSON of its command. */
export function signingRoutes(served: Served, workspace: CaseFiles): Hono {
  const app = new Hono();
  app.post("/:id/status", async (context) => {
    const { id } = context.req.param();
    const { set, on, because, note, agreement, lang } = await jsonBody(context, statusSchema);
    const refused = await edited(context, id, (kase) => {
      const [text] = signedText(kase, { named: agreement });
      return statusEdits(kase, { agreement: text, levels: set, date: on, evidence: because, note });
    });
    if (refused !== null) return refused;
    return answered(context, id, { verb: "status", query: { ...queryOf({ agreement, lang }) } });
  });
  app.post("/:id/sign", async (context) => {
    const { id } = context.req.param();
    const query = queryOf(await jsonBody(context, signSchema));
    await fileOf(id);
    const response = await answered(context, id, { verb: "sign", query });
    if (response.status !== 201) return response;
    const made = (await response.clone().json()) as { readonly id: string; readonly agreement: Signing };
    return (await edited(context, id, (kase) => signingOf(kase, made))) ?? response;
  });
  return app;

  /** @throws {Stop} 64 where the folder has no case of that id */
  async function fileOf(id: string): Promise<string> {
    const name = (await caseNames(served)).get(id);
    if (name !== undefined && name !== id) return name;
    throw new Stop(STATUS.badCommandLine, `entente: there is no case "${id}" in this folder to write into.`);
  }

  /** Puts edits into the case's file, as it is now. Null where they were written. */
  async function edited(
    context: Context,
    id: string,
    edit: (kase: Case) => readonly CaseEdit[],
  ): Promise<Response | null> {
    const name = await fileOf(id);
    try {
      const saved = await workspace.edit({ name, by: OWN }, (before) => {
        if (before === null) return null;
        const text = new TextDecoder().decode(before);
        const after = editCase(text, edit(readOf(text, name)));
        readOf(after, name);
        return new TextEncoder().encode(after);
      });
      return saved.kind === "saved" ? null : message(context, 409, `${name} was changed meanwhile. Send it again.`);
    } catch (error) {
      if (error instanceof EntenteError && error.code === "id-taken") return message(context, 409, error.message);
      throw error;
    }
  }

  /** What the command of that name prints of the case. */
  async function answered(
    context: Context,
    id: string,
    { verb: name, query }: { readonly verb: string; readonly query: Readonly<Record<string, readonly string[]>> },
  ): Promise<Response> {
    const verb = API_VERBS.find((one) => one.name === name);
    const names = await caseNames(served);
    const findable = { caseOf: (one: string) => names.get(one) ?? null, files: [] };
    if (verb === undefined) throw new Error(`no question ${name}`);
    const line = commandLine(verb, id, query, findable);
    const outcome = await served.answering.answer(line, { signal: context.req.raw.signal, progress: () => {} });
    if (outcome === "busy" || outcome === "cancelled")
      return message(context, 429, "Too many questions are being answered. Ask again in a moment.");
    const status = outcome.status === 200 ? 201 : outcome.status;
    return context.body(String(outcome.body), status, { "Content-Type": "application/json; charset=utf-8" });
  }
}

function signingOf(kase: Case, { id, agreement }: { readonly id: string; readonly agreement: Signing }) {
  if (Object.hasOwn(kase.agreements, id))
    throw new EntenteError("id-taken", `"${id}" is in the case already and stays as it is; choose another agreement.`);
  return signingEdits(id, agreement);
}

/** @throws {Stop} 2 over a case that cannot be read */
function readOf(text: string, file: string): Case {
  const { kase, problems } = readCase(text, { file });
  if (kase === null) throw new Stop(STATUS.badCase, ...problems.map(formatProblem));
  return kase;
}

/** Values as an address has them. */
function queryOf(
  given: Readonly<Record<string, string | number | Readonly<Record<string, string>> | undefined>>,
): Record<string, readonly string[]> {
  const said = (value: NonNullable<(typeof given)[string]>): string =>
    typeof value === "object"
      ? Object.entries(value)
          .map(([issue, option]) => `${issue}=${option}`)
          .join(",")
      : String(value);
  return Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [[name, [said(value)]]])),
  );
}
