import type { CaseEdit, Coding, SuggestedStatement } from "entente";
import { useCallback, useMemo } from "react";
import type { Beside } from "../document/beside.js";
import { useWork, useWorkbench } from "../ui/workbench-context.js";
import { codingsByCoder, nextId, withCoding, withoutCoding } from "./codings.js";
import type { Place } from "./draft.js";
import { useDocuments } from "./model.js";
import { partyName, whatOf } from "./statement-rows.js";
import {
  acceptSuggestions,
  codingFromSuggestion,
  correctSuggestion,
  declineSuggestions,
} from "./suggestion-actions.js";
import { useSayDocuments } from "./texts.js";

/** What a person does to codings and suggestions; each is one undo step. */
export interface CodingActions {
  /** The coding that was made last; null before the first. */
  readonly last: Coding | null;
  readonly newId: () => string;
  /** Writes a new or changed coding, with what the case lacks for it. */
  readonly write: (coding: Coding, edits: readonly CaseEdit[], of: "new" | "changed" | SuggestedStatement) => void;
  /** Codes a place as the last one was; null where nothing was coded yet. */
  readonly repeat: (place: Place) => Coding | null;
  readonly remove: (coding: Coding) => void;
  readonly accept: (suggestions: readonly SuggestedStatement[]) => void;
  readonly decline: (suggestions: readonly SuggestedStatement[]) => void;
}

export function useCodingActions(): CodingActions {
  const workbench = useWorkbench();
  const { language } = useWork(({ settings }) => settings);
  const { kase, beside, coder, editBeside, isLocked, isCoderOnly } = useDocuments();
  const say = useSayDocuments();
  const own = codingsByCoder(beside).get(coder?.id ?? "") ?? [];
  const last = own.at(-1) ?? null;

  const told = useCallback(
    (said: Parameters<typeof whatOf>[1]) => ({
      holder: partyName(kase, said.holder, language),
      what: whatOf(kase, said, language),
    }),
    [kase, language],
  );
  const decider = useCallback(() => ({ coder: coder?.id ?? "", time: new Date().toISOString() }), [coder]);

  return useMemo((): CodingActions => {
    const put = (change: (before: Beside) => Beside, edits: readonly CaseEdit[], label: string): void => {
      if (isLocked) return;
      if (edits.length === 0) editBeside(change(beside), label);
      else void workbench.put(edits, label, (document) => ({ beside: change(document.beside ?? {}) }));
    };
    return {
      last,
      newId: () => nextId(beside, coder?.id ?? "", kase.statements),
      write: (coding, edits, of) => {
        const label =
          of === "new"
            ? say("did.code", told(coding))
            : say(of === "changed" ? "did.change" : "did.accept", { id: coding.id });
        put(
          (before) =>
            typeof of === "string" || isCoderOnly
              ? withCoding(before, coding)
              : correctSuggestion(
                  before,
                  { suggestion: of, coding },
                  { coder: coding.coder, time: new Date().toISOString() },
                ),
          edits,
          label,
        );
      },
      repeat: (place) => {
        if (last === null || coder === null) return null;
        const { gloss: _g, note: _n, acceptedBy: _a, ...like } = last;
        const id = nextId(beside, coder.id, kase.statements);
        const dated = like.source === place.source ? {} : { date: kase.sources[place.source]?.date };
        const coding = JSON.parse(JSON.stringify({ ...like, ...place, ...dated, id, coder: coder.id })) as Coding;
        put((before) => withCoding(before, coding), [], say("did.like", told(coding)));
        return coding;
      },
      remove: (coding) => put((before) => withoutCoding(before, coding), [], say("did.remove", { id: coding.id })),
      accept: (suggestions) => {
        const [first] = suggestions;
        if (coder === null || first === undefined) return;
        const label =
          suggestions.length === 1
            ? say("did.accept", { id: first.id })
            : say("did.bulkAccept", { n: suggestions.length });
        // Who leaves decisions to others takes a suggestion over as their own coding, and no more.
        put(
          (before) =>
            isCoderOnly
              ? suggestions.flatMap((one) => codingFromSuggestion(one, coder.id) ?? []).reduce(withCoding, before)
              : acceptSuggestions(before, suggestions, decider()),
          [],
          label,
        );
      },
      decline: (suggestions) => {
        const [first] = suggestions;
        if (coder === null || first === undefined || isCoderOnly) return;
        const label =
          suggestions.length === 1
            ? say("did.decline", { id: first.id })
            : say("did.bulkDecline", { n: suggestions.length });
        put((before) => declineSuggestions(before, suggestions, decider()), [], label);
      },
    };
  }, [beside, coder, decider, editBeside, isCoderOnly, isLocked, kase, last, say, told, workbench]);
}
