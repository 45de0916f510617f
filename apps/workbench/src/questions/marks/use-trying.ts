import type { Case, Handle } from "entente";
import { type Change, withChange } from "../../document/changes.js";
import { useSay } from "../../i18n/text.js";
import { wordsOfChange } from "../../shell/change-words.js";
import { textIn } from "../../ui/case-text.js";
import { useWork, useWorkbench } from "../../ui/workbench-context.js";
import { testsOf, withTest } from "../pins.js";
import { entryOn } from "./position-on.js";
import { subjectOf } from "./subject-of.js";

/** What can be done with the marks of a picture, as what-ifs. */
export interface Trying {
  readonly attempt: (change: Change, how?: "step" | "through") => void;
  readonly move: (handle: Handle, at: number, how: "step" | "through") => void;
  readonly putBack: (handle: Handle) => void;
  readonly toggleLine: (line: string) => void;
  /** The steps in another order; null: the recommended one. */
  readonly reorder: (steps: string | null) => void;
  /** Narrows packages to those that have an option; again: no longer. */
  readonly pin: (issue: string, option: string) => void;
  readonly press: (mark: string, key: string) => "done" | "unknown";
}

export function useTrying(kase: Case | null): Trying {
  const say = useSay();
  const workbench = useWorkbench();
  const { language } = useWork(({ settings }) => settings);
  const read = useWork((state) => state.read);
  const where = useWork(({ address }) => address.where);
  const changes = useWork(({ history }) => history?.present.changes ?? []);

  function attempt(change: Change, how: "step" | "through" = "step"): void {
    const named = read?.kase ?? kase;
    if (named !== null) workbench.tryOut(change, wordsOfChange(change, named, say, language), how);
  }

  function narrow(issue: string, test: string | null): void {
    if (kase !== null) workbench.go({ where: withTest(where, kase, issue, test) }, "same");
  }

  function toggleLine(line: string): void {
    const change: Change = { kind: "off", collection: "redLines", id: line };
    const isOff = withChange(changes, change).length === changes.length;
    const name = textIn(read?.kase?.redLines[line]?.name, language, line);
    if (isOff) workbench.takeBack(change, say("whatif.takenBack", { what: name }));
    else attempt(change);
  }

  function reorder(steps: string | null, how: "step" | "through" = "step"): void {
    if (steps !== null) attempt({ kind: "sequence", steps }, how);
    else workbench.takeBack({ kind: "sequence", steps: "" }, say("order.recommended"));
  }

  function pin(issue: string, option: string): void {
    const isPinned = kase !== null && testsOf(where, kase)[issue] === `= ${option}`;
    narrow(issue, isPinned ? null : `= ${option}`);
  }

  function weigh(party: string, issue: string, by: number): void {
    const entry = entryOn(kase?.positions[party]?.[issue], read?.day ?? "");
    if (entry === undefined) return;
    const tried = changes.find((one) => one.kind === "salience" && one.party === party && one.issue === issue);
    const now = tried?.kind === "salience" ? tried.salience : entry.salience;
    attempt({ kind: "salience", party, issue, salience: Math.max(0, Math.min(100, now + by)) });
  }

  return {
    attempt,
    move: (handle, at, how) => {
      const stop = handle.moves === "place" ? undefined : handle.stops[at];
      if (handle.moves === "place") attempt({ kind: "place", party: handle.party, issue: handle.issue, at }, how);
      else if (stop !== undefined && "sequence" in stop) reorder(stop.sequence, how);
      else if (handle.moves === "option" && stop !== undefined && "option" in stop)
        narrow(handle.issue, `= ${stop.option}`);
      else if (handle.moves === "line" && stop !== undefined && "test" in stop)
        attempt({ kind: "reach", line: handle.line, part: "require", issue: handle.issue, test: stop.test }, how);
    },
    putBack: (handle) => (handle.moves === "option" ? narrow(handle.issue, null) : workbench.undo()),
    toggleLine,
    reorder,
    pin,
    press: (mark, key) => {
      if (workbench.store.getState().settings.letters === "off") return "unknown";
      const subject = subjectOf(mark);
      const letter = key.toLowerCase();
      if (subject?.kind === "line" && letter === "x") toggleLine(subject.line);
      else if (subject?.kind === "position" && (key === "-" || key === "+" || key === "="))
        weigh(subject.party, subject.issue, key === "-" ? -5 : 5);
      else if (subject?.kind === "option" && letter === "p") {
        const option = optionOf(subject.issue);
        if (option === null) return "unknown";
        pin(subject.issue, option);
      } else return "unknown";
      return "done";
    },
  };

  /** The option that the picture shows on an issue. */
  function optionOf(issue: string): string | null {
    const { answers } = workbench.store.getState();
    const marks = answers.agree?.screen?.picture?.scene.marks ?? [];
    const found = marks.find(({ handle }) => handle?.moves === "option" && handle.issue === issue)?.handle;
    return found?.moves === "option" ? (found.stops[found.at]?.option ?? null) : null;
  }
}
