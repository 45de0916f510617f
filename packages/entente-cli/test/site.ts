import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { runOrThrow } from "../src/run.js";
import { answerVerb } from "../src/server/api/answer-verb.js";
import type { Answering } from "../src/server/api/answering.js";
import { createJobs } from "../src/server/api/jobs.js";
import { readingIo } from "../src/server/api/reading-io.js";
import { createApp } from "../src/server/app.js";
import { createSession } from "../src/server/session.js";
import { type OpenFolder, openWorkspace } from "../src/workspace/open-workspace.js";
import { fakeIo } from "./fake-io.js";

export const orchard = readFileSync(new URL("../../../cases/orchard.case.yaml", import.meta.url), "utf8");
export const TOKEN = "t".repeat(43);
const COOKIE = "c".repeat(43);
const secrets = () => {
  const left = [TOKEN, COOKIE];
  return () => left.shift() ?? "";
};

const opened: OpenFolder[] = [];

/** Closes the folder of a site, and forgets it, with the test that made it. */
async function closed(workspace: OpenFolder): Promise<void> {
  opened.splice(opened.indexOf(workspace), 1);
  await workspace.close();
  rmSync(dirname(workspace.folder), { recursive: true, force: true });
}

/**
 * A site opened on a case that ships or, where files are given, on one in a folder of the user's.
 *
 * @param whenDone - is handed what closes it; default: the end of the test
 */
export async function site(
  name: string,
  files: Record<string, string> = {},
  whenDone: (close: () => Promise<void>) => void = onTestFinished,
) {
  let workspace: OpenFolder | null = null;
  if (Object.keys(files).length > 0) {
    // A folder within one of its own, so that a test can see what is written around it.
    const folder = join(mkdtempSync(join(tmpdir(), "entente-site-")), "talks");
    mkdirSync(folder);
    for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
    const made = await openWorkspace(folder);
    workspace = made;
    opened.push(made);
    whenDone(() => closed(made));
  }
  const { io } = fakeIo({ files });
  const readable = { folder: workspace?.folder ?? io.casesFolder, casesFolder: io.casesFolder, env: {} };
  const answers: Answering = {
    answer: (line, { progress, files: sent }) =>
      answerVerb(line, readingIo({ ...readable, folder: sent ?? readable.folder }, { progress }), runOrThrow),
    close: async () => {},
  };
  const session = createSession(secrets());
  return createApp(io, {
    opened: name,
    workspace,
    answering: answers,
    jobs: createJobs(answers),
    language: "en",
    session,
  });
}
/** What a browser sends that came with the token. */
export const known = { headers: { cookie: `entente=${COOKIE}` } };

/** The folders of the sites that a test has made, in their order. */
export function workspaceOfSite(): readonly OpenFolder[] {
  return opened;
}

/** What answers of the API may say, as far as tests read it. */
interface Said {
  readonly [other: string]: unknown;
  readonly message: string;
  readonly lines: readonly string[];
  readonly id: string;
  readonly forecasts: readonly { readonly prev: string; readonly seal: string }[];
  readonly versions: readonly { readonly number: number; readonly by: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: object };
}

interface Operation {
  readonly parameters: readonly { readonly name: string }[];
}

export async function jsonOf(response: Response): Promise<Said> {
  return (await response.json()) as Said;
}
