import type { CountedSoFar, Theme, Verb } from "entente";
import type { WorkDocument } from "../document/document.js";
import type { Settings } from "../document/settings.js";
import type { Shown, WorkState, WorkStore } from "../document/store.js";
import { QUESTIONS } from "../questions/questions.js";
import type { CaseInput, Frame, Look, Reply } from "../runner/protocol.js";
import type { Runner } from "../runner/runner.js";
import { frameOf, isQuestion, marked } from "./asking.js";
import { createBadges } from "./badges.js";
import { createRunClock } from "./run-clock.js";

/** Packages of which a sample still says much, and that are counted in no time. */
const SAMPLE_FROM = 100_000;

/** The case as it was asked last. */
export interface LastAsked {
  readonly input: CaseInput;
  readonly frame: Frame;
}

/** Puts the questions to the case as it stands, and shows what comes back. */
export interface Computing {
  /** Asks now; `sampled` counts by a sample where there are many packages. */
  readonly ask: (how?: "in full" | "sampled") => void;
  /** Asks now, or waits to be told to, as was set. */
  readonly changed: () => void;
  /** Shows the same answers in another size, theme or language. */
  readonly redraw: (how: "picture" | "whole") => void;
  /** Draws the worlds of what is shown, once the page has been still. */
  readonly checkBadges: () => void;
  /** Draws all worlds anew. */
  readonly redrawWorlds: () => void;
  readonly cancel: () => void;
  /** Another case is open: nothing known of the one before holds. */
  readonly reset: () => void;
  readonly lookOf: (settings: Settings) => Look;
  readonly lastAsked: () => LastAsked | null;
}

interface Parts {
  readonly store: WorkStore;
  readonly runner: Runner;
  readonly now: () => number;
  readonly themeOf: (settings: Settings) => Theme;
  readonly width: () => number;
}

export function createComputing({ store, runner, now, themeOf, width }: Parts): Computing {
  let asked: LastAsked | null = null;
  let shownBaseline = "";
  const clock = createRunClock(now, (run) => store.setState({ run }));
  const badges = createBadges({ store, runner, asked: () => asked, lookOf });

  function lookOf(chosen: Settings): Look {
    return { language: chosen.language, width: width(), theme: themeOf(chosen) };
  }

  function inputNow(): CaseInput | null {
    const { history, address, seen } = store.getState();
    const document: WorkDocument | undefined = history?.present;
    if (document === undefined) return null;
    const { file, changes, scenarios } = document;
    return { text: seen?.text ?? document.text, file, changes, scenarios, day: address.asOf };
  }

  /** Reading is quick and has a worker of its own: mistakes are told whatever is being worked out. */
  function read(input: CaseInput): void {
    runner.send("read", { input }, (reply) => {
      if (reply.kind === "failed") return hear({ ...reply, verb: null }, "anew");
      if (reply.kind !== "read") return;
      store.setState({ read: reply.read });
      if (reply.read.kase === null) store.setState({ answers: marked(store.getState().answers, "stale") });
    });
  }

  /** What the screen shows first, the other questions after it. */
  function put(input: CaseInput, frame: Frame, how: "anew" | "picture" | "whole"): void {
    const { address, settings } = store.getState();
    const all = QUESTIONS.map(({ verb }) => verb);
    const verbs = [...all.filter((verb) => verb === address.screen), ...all.filter((verb) => verb !== address.screen)];
    badges.hush();
    if (how === "anew") clock.start(verbs.length);
    let isFirstAsked = false;
    runner.send("ask", { input, verbs, frame, look: lookOf(settings) }, (reply) => {
      hear(reply, how);
      if (isFirstAsked || reply.kind === "counted") return;
      // Nothing goes before the answer itself.
      isFirstAsked = true;
      askFirst(input, frame);
      askBaseline(input, frame);
    });
    if (input.changes.length === 0) askBaseline(input, frame);
  }

  /** What the case knows of each at the table, and its past offers. */
  function askFirst(input: CaseInput, frame: Frame): void {
    const { language } = store.getState().settings;
    runner.send("first", { input, frame, language }, (reply) => {
      if (reply.kind === "first") store.setState({ first: reply.first });
    });
  }

  /** The shown question without what is tried: it stays as it is while something is tried. */
  function askBaseline(input: CaseInput, frame: Frame): void {
    const { address, settings } = store.getState();
    const { screen } = address;
    if (input.changes.length === 0 || !isQuestion(screen)) {
      shownBaseline = "";
      store.setState({ baseline: null });
      return;
    }
    const request = { input: { ...input, changes: [] }, verb: screen, frame, look: lookOf(settings) };
    const key = JSON.stringify(request);
    if (key === shownBaseline) return;
    runner.send("baseline", request, (reply) => {
      if (reply.kind !== "baseline") return;
      shownBaseline = key;
      store.setState({ baseline: reply.screen });
    });
  }

  function ask(how: "in full" | "sampled" = "in full"): void {
    const input = inputNow();
    if (input === null) return;
    const { address, settings, answers } = store.getState();
    const frame = frameOf(address, settings);
    asked = { input, frame: how === "sampled" ? { ...frame, maxPackages: SAMPLE_FROM } : frame };
    store.setState({ answers: marked(answers, "computing"), waits: how === "sampled" ? "sampled" : null });
    read(input);
    put(input, asked.frame, "anew");
  }

  function hear(reply: Reply, how: "anew" | "picture" | "whole"): void {
    if (reply.kind === "counted") clock.count(reply.counted);
    else if (reply.kind === "answered") show(reply, how);
    else if (reply.kind === "failed") fail(reply.verb, reply.message);
    if (reply.kind === "done" || (reply.kind === "failed" && reply.verb === null)) {
      if (how === "anew") clock.stop();
      badges.check();
    }
  }

  function show({ verb, screen }: Extract<Reply, { kind: "answered" }>, how: "anew" | "picture" | "whole"): void {
    const { answers } = store.getState();
    const before = answers[verb];
    const shown: Shown =
      how === "picture" && before?.state === "fresh" && before.screen !== null
        ? { ...before, screen: { ...before.screen, picture: screen.picture } }
        : { screen, state: "fresh", message: null, worlds: "pending" };
    if (how === "anew") clock.answered(verb);
    store.setState({ answers: { ...answers, [verb]: shown } });
  }

  function fail(verb: Verb | null, message: string): void {
    const { answers } = store.getState();
    const verbs = verb === null ? QUESTIONS.map((one) => one.verb) : [verb];
    const failed = verbs.map((one): [Verb, Shown] => [
      one,
      { screen: answers[one]?.screen ?? null, state: "error", message, worlds: "pending" },
    ]);
    store.setState({ answers: { ...answers, ...Object.fromEntries(failed) } });
  }

  function waitFor(waits: WorkState["waits"]): void {
    clock.stop();
    const { answers } = store.getState();
    const old = Object.entries(answers).filter(([, { state }]) => waits === "changed" || state === "computing");
    store.setState({ waits, answers: { ...answers, ...marked(Object.fromEntries(old), "stale") } });
  }

  return {
    ask,
    changed: () => {
      const { settings, history } = store.getState();
      if (history === null) return;
      if (settings.computing === "as I type") return ask();
      const input = inputNow();
      if (input !== null) read(input);
      // What runs still would answer what is no longer there.
      runner.cancel("answers");
      waitFor("changed");
    },
    redraw: (how) => {
      const { run, waits } = store.getState();
      if (asked === null || waits === "stopped") return;
      // Nothing is asked that was not: what has been answered already is not from before any change.
      if (run !== null) put(asked.input, asked.frame, "anew");
      else if (waits !== "changed") put(asked.input, asked.frame, how);
    },
    checkBadges: badges.check,
    redrawWorlds: () => {
      const { answers } = store.getState();
      const undrawn = Object.entries(answers).map(([verb, shown]) => [verb, { ...shown, worlds: "pending" }]);
      store.setState({ answers: Object.fromEntries(undrawn) as WorkState["answers"] });
      badges.hush();
      badges.check();
    },
    cancel: () => {
      const { run } = store.getState();
      runner.cancel("answers");
      badges.hush();
      if (run !== null) waitFor("stopped");
    },
    reset: () => {
      asked = null;
      shownBaseline = "";
      clock.reset();
      clock.stop();
      store.setState({ waits: null });
    },
    lookOf,
    lastAsked: () => asked,
  };
}

/** Whether there are so many packages that a sample is worth offering. */
export function isWorthSampling(counted: CountedSoFar | null): boolean {
  return counted !== null && counted.total > SAMPLE_FROM;
}
