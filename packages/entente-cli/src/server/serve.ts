import type { Language } from "entente";
import type { Io } from "../io.js";
import { openWorkspace } from "../workspace/open-workspace.js";
import { answeringOnThreads } from "./api/answering.js";
import { createJobs } from "./api/jobs.js";
import { createApp } from "./app.js";
import { listen } from "./listen.js";
import { createSession } from "./session.js";

/** What is served on this machine. */
export interface Serving {
  /** A case file, or the id of a case that ships. */
  readonly opened: string;
  /** The folder of a case file; null for a case that ships. */
  readonly folder: string | null;
  readonly language: Language;
  readonly port: number;
}

/** Serves a case on the loopback address until the user stops it, and then ends what is under way. */
export async function serve({ opened, folder, language, port }: Serving, io: Io): Promise<void> {
  const workspace = folder === null ? null : await openWorkspace(folder);
  if (workspace?.keeps === false)
    io.err(`entente: ${folder}: may not be written, so nothing is kept once this stops.\n`);
  const readable = { folder: workspace?.folder ?? io.casesFolder, casesFolder: io.casesFolder, env: io.env };
  const answers = answeringOnThreads(readable);
  const jobs = createJobs(answers);
  try {
    const session = createSession();
    const listening = await listen(
      createApp(io, { opened, workspace, answering: answers, jobs, language, session }),
      port,
    );
    if (port !== 0 && listening.port !== port)
      io.err(`entente: port ${port} is taken, so the next free one is used.\n`);
    const address = workspace === null ? listening.address : `${listening.address}?t=${session.token}`;
    await workspace?.announce(listening.address);
    io.out(`\nThe workbench: ${address} (Ctrl-C stops)\n`);
    await io.interrupted();
    jobs.close();
    await listening.close();
  } finally {
    await answers.close();
    await workspace?.close();
  }
}
