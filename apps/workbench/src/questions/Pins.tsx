import { useState } from "react";
import { useSay } from "../i18n/text.js";
import { textIn } from "../ui/case-text.js";
import { useWork, useWorkbench } from "../ui/workbench-context.js";
import { testsOf, withTest } from "./pins.js";
import { wordsOfTest } from "./words-of-test.js";

const SIGNS = ["=", ">=", "<=", "!="] as const;

/** Conditions beyond the case's goals that narrow every count, and the way to add one. */
export function Pins() {
  const say = useSay();
  const workbench = useWorkbench();
  const { language } = useWork(({ settings }) => settings);
  const kase = useWork(({ read }) => read?.kase ?? null);
  const where = useWork(({ address }) => address.where);
  const [draft, setDraft] = useState<{ readonly issue: string; readonly sign: string } | null>(null);
  if (kase === null) return null;
  const isGoal = where !== null && Object.hasOwn(kase.goals, where);
  const pinned = isGoal ? [] : Object.entries(testsOf(where, kase));
  const narrow = (issue: string, test: string | null): void => {
    workbench.go({ where: withTest(where, kase, issue, test) }, "same");
    setDraft(null);
  };
  const nameOf = (issue: string): string => textIn(kase.issues[issue]?.name, language, issue);
  return (
    <>
      {pinned.map(([issue, test]) => {
        const words = `${nameOf(issue)}: ${wordsOfTest(test, { kase, issue, say, language })}`;
        return (
          <button
            key={issue}
            type="button"
            className="chip"
            aria-pressed={true}
            data-pin={`${issue} ${test}`}
            aria-label={say("condition.remove", { what: words })}
            onClick={() => narrow(issue, null)}
          >
            {words} <span aria-hidden="true">✕</span>
          </button>
        );
      })}
      {draft === null ? (
        <button
          type="button"
          className="open"
          onClick={() => setDraft({ issue: Object.keys(kase.issues)[0] ?? "", sign: "=" })}
        >
          + {say("condition.add")}
        </button>
      ) : (
        <span className="draft">
          <select
            // biome-ignore lint/a11y/noAutofocus: it stands where the button was that was just pressed
            autoFocus
            aria-label={say("condition.issue")}
            value={draft.issue}
            onChange={({ target }) => setDraft({ ...draft, issue: target.value })}
          >
            {Object.keys(kase.issues).map((issue) => (
              <option key={issue} value={issue}>
                {nameOf(issue)}
              </option>
            ))}
          </select>
          <select
            aria-label={say("condition.test")}
            value={draft.sign}
            onChange={({ target }) => setDraft({ ...draft, sign: target.value })}
          >
            {SIGNS.map((sign) => (
              <option key={sign}>{sign}</option>
            ))}
          </select>
          <select
            aria-label={say("condition.option")}
            value=""
            onChange={({ target }) => narrow(draft.issue, `${draft.sign} ${target.value}`)}
          >
            <option value="" disabled>
              {say("condition.option")}
            </option>
            {Object.entries(kase.issues[draft.issue]?.options ?? {}).map(([option, { name }]) => (
              <option key={option} value={option}>
                {textIn(name, language, option)}
              </option>
            ))}
          </select>
        </span>
      )}
    </>
  );
}
