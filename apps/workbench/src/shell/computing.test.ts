import type { Screen } from "entente";
import { expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../document/settings.js";
import { createWorkStore, openDocument } from "../document/store.js";
import type { Runner } from "../runner/runner.js";
import { createComputing } from "./computing.js";

/** A runner that works nothing out: what was sent is listed, and its listeners can be spoken to. */
function silent() {
  const sent: { readonly kind: string; readonly listener: (reply: never) => void }[] = [];
  const runner: Runner = {
    prepare: () => {},
    send: (kind, _request, listener) => sent.push({ kind, listener: listener as (reply: never) => void }),
    cancel: () => {},
    forget: () => {},
  };
  return { sent, runner };
}

it("redraw(picture) within a run leaves what was answered as it is: nothing in it is from before a change", () => {
  const { sent, runner } = silent();
  const store = createWorkStore({ ...DEFAULT_SETTINGS, draws: 0 });
  store.setState(openDocument({ file: "a.case.yaml", text: "", changes: [], scenarios: {} }));
  store.setState(({ address }) => ({ address: { ...address, screen: "agree" } }));
  const computing = createComputing({ store, runner, now: () => 0, themeOf: () => "light", width: () => 900 });
  computing.ask();
  const [asked] = sent.filter(({ kind }) => kind === "ask");
  asked?.listener({
    kind: "answered",
    id: 1,
    verb: "agree",
    screen: { verb: "agree", picture: null } as Screen,
  } as never);
  expect(store.getState().answers.agree?.state).toBe("fresh");
  expect(store.getState().run).not.toBeNull();
  computing.redraw("picture");
  expect(sent.filter(({ kind }) => kind === "ask")).toHaveLength(2);
  expect(store.getState().answers.agree?.state).toBe("fresh");
  computing.cancel();
  computing.reset();
});
