import {
  answersOverlay,
  ask,
  type Case,
  caseFor,
  type FormAnswers,
  formatProblem,
  LANGUAGES,
  type Language,
  type Overlay,
  readAnswers,
  readOverlay,
  speechIn,
  wordsOf,
} from "entente";
import { identityIn, open, recipientOf, seal } from "../../../../../packages/entente-cli/src/overlays/sealing.js";
import type { OpenOverlay } from "../../document/seen.js";
import type { HandedResult, HandedTask } from "../../runner/handed-protocol.js";
import { speak } from "../languages.js";

type Task<K extends HandedTask["kind"]> = Extract<HandedTask, { kind: K }>;
type Forms = [FormAnswers, ...FormAnswers[]];

/** Opens sealed overlays, and sealed forms as overlays; one that cannot be opened or does not fit, and none is. */
export async function overlaysOpened(kase: Case, { key, files, why }: Task<"open-overlays">): Promise<HandedResult> {
  const identity = await identityIn(key);
  if (identity === null) return { kind: "overlays", overlays: [], sealed: [], refused: [why.noKey] };
  const overlays: OpenOverlay[] = [];
  const forms = new Map<string, Forms>();
  const refused: string[] = [];
  for (const { name, bytes } of files) {
    const opened = await open(bytes, identity);
    if (opened.kind !== "open") {
      refused.push(`${name}: ${why[opened.kind]}`);
      continue;
    }
    const read = readOverlay(opened.text, kase, { file: name });
    if (read.overlay !== null) overlays.push({ party: read.overlay.party, text: opened.text });
    else {
      const { answers, problems } = readAnswers(opened.text, kase, { file: name });
      if (answers === null) {
        const isOverlay = /^\s*"?overlay"?\s*:/mu.test(opened.text);
        refused.push(...(isOverlay ? read.problems : problems).slice(0, 1).map(formatProblem));
      } else forms.set(answers.party, [...(forms.get(answers.party) ?? []), answers] as Forms);
    }
  }
  const made = [...forms].map(([party, all]) => ({ party, text: JSON.stringify(answersOverlay(kase, all), null, 2) }));
  const all = [...overlays, ...made];
  const twice = all.find(({ party }, k) => all.findIndex((one) => one.party === party) !== k);
  if (twice !== undefined) refused.push(`${twice.party}: ${why.twice}`);
  if (refused.length > 0) return { kind: "overlays", overlays: [], sealed: [], refused };
  const address = await recipientOf(identity);
  const sealed = await Promise.all(
    made.map(async ({ party, text }) => ({
      file: `${kase.id}.${party}.party.yaml`,
      text: await seal(text, [address]),
    })),
  );
  return { kind: "overlays", overlays: all, sealed, refused };
}

/** The case as an audience may see it, and what was released to it. @throws {Error} where what is laid over makes it bad */
export async function seenAs(
  kase: Case,
  { audience, overlays, releases, language }: Task<"see-as">,
): Promise<HandedResult> {
  // The title says in every language for whom it is.
  for (const one of LANGUAGES) await speak(one);
  const read = overlays.flatMap(({ text }) => readOverlay(text, kase).overlay ?? []);
  const laid = laidFor(kase, read, audience);
  const forums = [...new Set(releases.filter(({ to }) => to.includes(audience)).map(({ forum }) => forum))];
  const speech = speechIn(language);
  const words = wordsOf(kase, speech);
  const whole = forums.length === 0 ? kase : laidFor(kase, read, "mediator");
  const told = forums.flatMap((forum) => {
    const { verdict, reason } = ask(whole, "agree", { forum, draws: 0 }).result;
    const room = verdict === "room" || verdict === "joint" ? "yes" : "no";
    return reason === "unknown" ? [] : [speech.say("overlay.released", { forum: words.forum(forum), room })];
  });
  return { kind: "seen", text: JSON.stringify(laid), name: nameOf(kase, audience, language), told };
}

function laidFor(kase: Case, overlays: readonly Overlay[], audience: string): Case {
  const name = (language: string): string => nameOf(kase, audience, language);
  const { kase: laid, problems } = caseFor(kase, overlays, { audience, name });
  if (laid === null) throw new Error(problems.map(formatProblem).join("\n"));
  return laid;
}

function nameOf(kase: Case, audience: string, tongue: string): string {
  const language = LANGUAGES.find((one): one is Language => one === tongue) ?? "en";
  const speech = speechIn(language);
  if (audience === "all") return speech.say("overlay.all");
  if (audience === "mediator") return speech.say("overlay.mediator");
  return speech.say("overlay.party", { party: wordsOf(kase, speech).party(audience) });
}
