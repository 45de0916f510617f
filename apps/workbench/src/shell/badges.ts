import type { Settings } from "../document/settings.js";
import type { Shown, WorkStore } from "../document/store.js";
import { QUESTIONS } from "../questions/questions.js";
import type { CaseInput, Frame, Look } from "../runner/protocol.js";
import type { Runner } from "../runner/runner.js";

/** Milliseconds without a change before worlds are drawn. */
const STILL = 500;

interface Parts {
  readonly store: WorkStore;
  readonly runner: Runner;
  readonly asked: () => { readonly input: CaseInput; readonly frame: Frame } | null;
  readonly lookOf: (settings: Settings) => Look;
}

/** Badges take longer than answers: once the page has been still they follow, the shown question's first. */
export function createBadges({ store, runner, asked, lookOf }: Parts) {
  let pause: ReturnType<typeof setTimeout> | undefined;
  let isDrawing = false;

  function draw(): void {
    const of = asked();
    const { address, settings, answers } = store.getState();
    const first = QUESTIONS.filter(({ verb }) => verb === address.screen);
    const verbs = [...first, ...QUESTIONS.filter((one) => !first.includes(one))]
      .map(({ verb }) => verb)
      .filter((verb) => answers[verb]?.state === "fresh" && answers[verb]?.worlds === "pending");
    if (of === null || settings.draws === 0 || verbs.length === 0) return;
    isDrawing = true;
    runner.send("badge", { ...of, verbs, look: lookOf(settings), draws: settings.draws }, (reply) => {
      if (reply.kind !== "answered") return;
      const drawn: Shown = { screen: reply.screen, state: "fresh", message: null, worlds: "drawn" };
      store.setState({ answers: { ...store.getState().answers, [reply.verb]: drawn } });
    });
  }

  return {
    check: (): void => {
      clearTimeout(pause);
      pause = setTimeout(draw, STILL);
    },
    /** Draws no more of what is no longer shown. */
    hush: (): void => {
      clearTimeout(pause);
      const of = asked();
      if (!isDrawing || of === null) return;
      isDrawing = false;
      const { settings } = store.getState();
      runner.send("badge", { ...of, verbs: [], look: lookOf(settings), draws: 0 }, () => {});
    },
  };
}
