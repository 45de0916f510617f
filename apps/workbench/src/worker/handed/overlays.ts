import {
  answersOverlay,
  audienceName,
  type Case,
  caseSeenBy,
  type FormAnswers,
  formatProblem,
  hashOf,
  inputsTable,
  LANGUAGES,
  RELEASES_ENDING,
  readAnswers,
  readOverlay,
  readReleases,
  releaseInWords,
  tellForms,
  toldInWords,
  toldTo,
  withRelease,
} from "entente";
import { identityIn, open, recipientOf, seal } from "../../../../../packages/entente-cli/src/overlays/sealing.js";
import type { OpenOverlay } from "../../document/seen.js";
import type { HandedResult, HandedTask } from "../../runner/handed-protocol.js";
import { speak } from "../languages.js";

type Task<K extends HandedTask["kind"]> = Extract<HandedTask, { kind: K }>;
type Forms = [FormAnswers, ...FormAnswers[]];

/** What sealed files hold, read against the case: overlays, forms by party, and a line for each that is refused. */
interface FilesRead {
  readonly overlays: OpenOverlay[];
  readonly forms: Map<string, Forms>;
  readonly refused: string[];
}

/** Opens sealed overlays, and sealed forms as overlays; one that cannot be opened or does not fit, and none is. */
export async function overlaysOpened(kase: Case, task: Task<"open-overlays">): Promise<HandedResult> {
  const { key, why, language } = task;
  const nothing = { kind: "overlays", overlays: [], sealed: [], forms: [] } as const;
  const identity = await identityIn(key);
  if (identity === null) return { ...nothing, refused: [why.noKey] };
  const { wrong } = readReleases(task.releases);
  if (wrong !== null)
    return { ...nothing, refused: [`${kase.id ?? "case"}.${RELEASES_ENDING}:${wrong}: ${why.noRelease}`] };
  const { overlays, forms, refused } = await filesRead(kase, task, identity);
  const made = [...forms].map(([party, all]) => ({ party, text: JSON.stringify(answersOverlay(kase, all), null, 2) }));
  const all = [...overlays, ...made];
  const twice = all.find(({ party }, k) => all.findIndex((one) => one.party === party) !== k);
  if (twice !== undefined) refused.push(`${twice.party}: ${why.twice}`);
  if (refused.length > 0) return { ...nothing, refused };
  const address = await recipientOf(identity);
  const sealed = await Promise.all(
    made.map(async ({ party, text }) => ({
      file: `${kase.id ?? "case"}.${party}.party.yaml`,
      text: await seal(text, [address]),
    })),
  );
  await speak(language);
  const told = [...forms.values()].map((one) => {
    const { party, findings, tables } = tellForms(kase, one, { language });
    return { party, findings, tables };
  });
  return { kind: "overlays", overlays: all, sealed, forms: told, refused };
}

async function filesRead(kase: Case, { files, why }: Task<"open-overlays">, identity: string): Promise<FilesRead> {
  const read: FilesRead = { overlays: [], forms: new Map(), refused: [] };
  for (const { name, bytes } of files) {
    const opened = await open(bytes, identity);
    if (opened.kind !== "open") {
      read.refused.push(`${name}: ${why[opened.kind]}`);
      continue;
    }
    const { overlay, problems } = readOverlay(opened.text, kase, { file: name });
    if (overlay !== null) {
      read.overlays.push({ party: overlay.party, text: opened.text });
      continue;
    }
    const form = readAnswers(opened.text, kase, { file: name });
    if (form.answers !== null) {
      const { party } = form.answers;
      read.forms.set(party, [...(read.forms.get(party) ?? []), form.answers] as Forms);
      continue;
    }
    const isForm = /^\s*\{[^{}]*"form"\s*:/u.test(opened.text);
    read.refused.push(...(isForm ? form.problems : problems).slice(0, 1).map(formatProblem));
  }
  return read;
}

/** The case as an audience may see it, and what was released to it. @throws {Error} where what is laid over makes it bad */
export async function seenAs(
  kase: Case,
  { audience, overlays, releases: text, language }: Task<"see-as">,
): Promise<HandedResult> {
  // The title says in every language for whom it is.
  for (const one of LANGUAGES) await speak(one);
  const read = overlays.flatMap((one) => readOverlay(one.text, kase).overlay ?? []);
  const { releases } = readReleases(text);
  const { kase: laid, problems } = caseSeenBy(kase, read, audience);
  if (laid === null) throw new Error(problems.map(formatProblem).join("\n"));
  const told = toldInWords(kase, toldTo(kase, { overlays: read, releases }, audience), language);
  const overview =
    audience === "mediator"
      ? {
          inputs: inputsTable(kase, read, language),
          releases: releases.map((one) => releaseInWords(kase, one, language)),
        }
      : null;
  return { kind: "seen", text: JSON.stringify(laid), name: audienceName(kase, audience, language), told, overview };
}

/** The list of releases with one more, made on the case as it is without overlays. */
export function releasedIn(kase: Case, { releases, forum, to, at }: Task<"release">): HandedResult {
  const release = { what: "room", forum, to, at, version: hashOf(kase) } as const;
  return { kind: "released", releases: withRelease(releases, release) };
}
