import { join } from "node:path";
import { Command } from "commander";
import { nearest } from "entente";
import type { AddCommand } from "../commands/command.js";
import { isQuestion } from "../commands/questions.js";
import type { Io } from "../io.js";
import { STATUS } from "../status.js";
import { stopped } from "../stopped.js";
import { folderIo } from "./folder-io.js";
import { argumentFault, TOOLS } from "./tools.js";

/** What a call gives back: an answer as its JSON, or one line that says what is wrong. */
export type CallAnswer = { readonly answer: Record<string, unknown> } | { readonly wrong: string };

const CASE_ENDING = /\.case\.(ya?ml|json)$/;
const SIDE = /^([^@+]+)(@[0-9-]{4,10})?(\+[a-z][a-z0-9-]*)?$/;
const NAME = /^[a-z][a-z0-9-]*$/;

/** Case files of a folder by name, in alphabetical order. */
async function caseFiles(root: string, io: Io): Promise<string[]> {
  return (await io.listFolder(root)).filter((name) => CASE_ENDING.test(name)).sort();
}

/** Answers one call over the cases of a folder. Nothing is written, and nothing outside the folder is read. */
export async function answerCall(
  { name, given }: { readonly name: string; readonly given: Readonly<Record<string, unknown>> },
  root: string,
  io: Io,
): Promise<CallAnswer> {
  const files = await caseFiles(root, io);
  if (name === "cases")
    return { answer: { cases: files.map((file) => ({ id: file.replace(CASE_ENDING, ""), file })) } };
  const tool = TOOLS.find((one) => one.name === name);
  if (tool === undefined)
    return { wrong: `there is no tool "${name}". There are cases, ${TOOLS.map((one) => one.name).join(", ")}.` };
  const fault = argumentFault(tool, given);
  if (fault !== null) return { wrong: fault };
  const placed: Record<string, unknown> = { ...given };
  for (const key of tool.cases) {
    const found = placedCase(String(given[key]), { files, root, isSide: tool.cases.length > 1 });
    if ("wrong" in found) return found;
    placed[key] = found.place;
  }
  if (given.scenario !== undefined && !NAME.test(String(given.scenario)))
    return { wrong: `"${given.scenario}" is no name of a scenario: small letters, digits and hyphens.` };
  const printed = { out: "", err: "" };
  const status = await runTool(tool.name, tool.line(placed), folderIo(root, io, printed));
  const answer = jsonOf(withoutFolder(printed.out, JSON.stringify(root).slice(1, -1)));
  // `check` of a bad case answers with its problems, and that is the answer.
  if (answer !== null && (status === STATUS.answer || tool.name === "check")) return { answer };
  const line = printed.err.trim().split("\n")[0] ?? "";
  return { wrong: withoutFolder(line === "" ? `${name} failed with status ${status}.` : line, root) };
}

/** Runs one command line of a command that only reads. */
async function runTool(name: string, line: readonly string[], io: Io): Promise<number> {
  let status: number = STATUS.answer;
  const program = new Command("entente").exitOverride().configureOutput({ writeOut: () => {}, writeErr: () => {} });
  try {
    (await commandOf(name))(program, io, (result) => {
      status = result;
    });
    await program.parseAsync([...line], { from: "user" });
    return status;
  } catch (error) {
    return stopped(error, io);
  }
}

async function commandOf(name: string): Promise<AddCommand> {
  if (isQuestion(name)) return (await import("../commands/verb.js")).addVerb(name);
  if (name === "check") return (await import("../commands/check.js")).addCheck;
  if (name === "why") return (await import("../commands/why.js")).addWhy;
  if (name === "status") return (await import("../commands/status.js")).addStatus;
  return name === "sign"
    ? (await import("../commands/sign.js")).addSign
    : (await import("../commands/compare.js")).addCompare;
}

function placedCase(
  text: string,
  { files, root, isSide }: { readonly files: readonly string[]; readonly root: string; readonly isSide: boolean },
): { readonly place: string } | { readonly wrong: string } {
  const [, name = text, date = "", scenario = ""] = (isSide ? SIDE.exec(text) : null) ?? [];
  const file = files.find((one) => one === name || one.replace(CASE_ENDING, "") === name);
  if (file !== undefined) return { place: `${join(root, file)}${date}${scenario}` };
  const ids = files.map((one) => one.replace(CASE_ENDING, ""));
  const near = nearest(name, ids);
  const hint = near === null ? ` There are: ${ids.join(", ") || "none"}.` : ` Did you mean "${near}"?`;
  return { wrong: `there is no case "${name}" in the folder.${hint}` };
}

function jsonOf(text: string): Record<string, unknown> | null {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return null;
  }
}

/** A text without the place of the folder, which is nobody's business. */
function withoutFolder(text: string, root: string): string {
  return root === "/" ? text : text.replaceAll(`${root}/`, "").replaceAll(root, ".");
}
