import { ask, askTogether, type CountedSoFar, type DrawnClaims, screenOf, type Verb } from "entente";
import type { Reply, Request } from "../runner/protocol.js";
import { attempt, kept } from "./attempt.js";
import { drawnFor } from "./drawn.js";
import { askerFor, given, hearCounts, readOf } from "./reading.js";
import { answerWith, partOrder } from "./steps-given.js";

/** Worlds drawn lately: of some states of a case, those of the question shown and those of all. */
const KEPT_WORLDS = 8;
/** A list of cases shows no picture. */
const UNSEEN = { width: 900, theme: "light" } as const;
/** Milliseconds between two tellings of a count. */
const TOLD_EVERY = 50;

const worlds = new Map<string, Readonly<Record<string, DrawnClaims>>>();
/** Milliseconds between two questions within which the second is one of many, as when something is dragged. */
const SOON = 1000;
/** Milliseconds without a newer question after which the answers that are not shown are worked out too. */
const STILL = 150;
let askedAt = Number.NEGATIVE_INFINITY;
/** The newest of each kind: an older one stops at its next break. */
const newest = { ask: 0, badge: 0, glance: 0 };

type Post = (reply: Reply) => void;

/** Answers questions one by one: a newer request stops an older one between two of them. */
export async function answer(request: Extract<Request, { kind: "ask" }>, post: Post): Promise<void> {
  const { id, verbs, frame, look } = request;
  const parted = partOrder(request.input);
  const { input } = parted;
  newest.ask = id;
  const { tried: kase } = readOf(input);
  if (kase === null) return post({ kind: "done", id });
  const asker = askerFor(kase, { input, frame, language: look.language });
  if ("message" in asker) return post({ kind: "failed", id, verb: null, message: asker.message });
  const { asked } = asker.value;
  const isOneOfMany = performance.now() - askedAt < SOON;
  askedAt = performance.now();
  for (const [k, verb] of verbs.entries()) {
    await (isOneOfMany && k === 1 ? new Promise((still) => setTimeout(still, STILL)) : turn());
    if (id !== newest.ask) return;
    hearCounts(seldom((counted) => post({ kind: "counted", id, counted })));
    const made = attempt(() => screenOf(kase, answerWith(asker.value, verb, parted), { ...look, asked }));
    if ("message" in made) post({ kind: "failed", id, verb, message: made.message });
    else post({ kind: "answered", id, verb, screen: made.value });
  }
  if (id === newest.ask) post({ kind: "done", id });
}

/** The first count at once, then as many as can be read. */
function seldom(tell: (counted: CountedSoFar) => void): (counted: CountedSoFar) => void {
  let last = Number.NEGATIVE_INFINITY;
  return (counted) => {
    const now = performance.now();
    if (now - last < TOLD_EVERY) return;
    last = now;
    tell(counted);
  };
}

/** Answers with their badges, the first as soon as it can be: the newest wish stops an older one between two stretches of worlds. */
export async function answerWithBadges(request: Extract<Request, { kind: "badge" }>, post: Post): Promise<void> {
  const { id, verbs, frame, look, draws } = request;
  const { input, sequence } = partOrder(request.input);
  newest.badge = id;
  const { tried: kase } = readOf(input);
  if (kase === null) return;
  const params = { ...given(frame), draws };
  const goesOn = async (): Promise<boolean> => {
    await turn();
    return id === newest.badge;
  };
  const keyOf = (verb: Verb): string => JSON.stringify([input, frame, verb, draws]);
  // No world is drawn for an order that somebody gave: what holds there is the recommended one.
  const wanted = sequence === null ? verbs : verbs.filter((one) => one !== "order");
  for (const [run, group] of runsOf(wanted, worlds.has(keyOf("watch")) ? "known" : "not yet")) {
    const known = worlds.get(keyOf(run)) ?? (await drawnFor(kase, run, { params, goesOn }).catch(() => null));
    if (!(await goesOn())) return;
    if (known === null) continue;
    kept(worlds, keyOf(run), () => known, KEPT_WORLDS);
    const options = { language: look.language, drawn: known };
    const made = attempt(() =>
      run === "watch"
        ? askTogether(kase, group, params, options)
        : { asked: undefined, answers: [ask(kase, run, params, options)] },
    );
    if (!("value" in made)) continue;
    const { asked, answers } = made.value;
    for (const answer of answers) {
      const shown = attempt(() => screenOf(kase, answer, { ...look, asked }));
      if ("value" in shown) post({ kind: "answered", id, verb: answer.verb, screen: shown.value });
    }
  }
  post({ kind: "done", id });
}

/** Which worlds to draw for which questions: those of `watch` serve all, but the first should not have to wait for them. */
function runsOf(verbs: readonly Verb[], all: "known" | "not yet"): readonly (readonly [Verb, readonly Verb[]])[] {
  const [first, ...rest] = verbs;
  if (first === undefined) return [];
  if (all === "known" || first === "watch") return [["watch", verbs]];
  return rest.length === 0
    ? [[first, verbs]]
    : [
        [first, [first]],
        ["watch", rest],
      ];
}

/** The sentence of each case, then how far each can be trusted: a newer wish stops an older one. */
export async function glance(request: Extract<Request, { kind: "glance" }>, post: Post): Promise<void> {
  const { id, cases, language, draws } = request;
  newest.glance = id;
  const goesOn = async (): Promise<boolean> => {
    await turn();
    return id === newest.glance;
  };
  for (const how of ["said", "vouched"] as const)
    for (const { of, text } of how === "vouched" && draws === 0 ? [] : cases) {
      if (!(await goesOn())) return;
      const { tried: kase } = readOf({ text, file: of, changes: [], scenarios: {}, day: null });
      if (kase === null) continue;
      const drawn =
        how === "said" ? {} : await drawnFor(kase, "agree", { params: { draws }, goesOn }).catch(() => null);
      if (drawn === null) continue;
      const params = { draws: how === "said" ? 0 : draws };
      const made = attempt(() =>
        screenOf(kase, ask(kase, "agree", params, how === "said" ? { language } : { language, drawn }), {
          ...UNSEEN,
          language,
        }),
      );
      if ("value" in made && made.value.headline !== null)
        post({ kind: "glanced", id, of, headline: made.value.headline });
    }
}

/** Lets messages that wait be read: a newer question is heard between two answers. */
function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
