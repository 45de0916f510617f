import { emptyReason } from "../engines/agree/verdict.js";
import type { Draft, Telling } from "./draft.js";
import type { MessageKey } from "./messages/en.js";

const SAID = {
  emptyForum: "agree.emptyForum",
  ruleUnsatisfiable: "agree.ruleUnsatisfiable",
  emptyWhere: "agree.emptyWhere",
} as const satisfies Record<string, MessageKey>;

/** Why a question has no answer at this table whatever anybody wants; null where it may have one. */
export function nothingAsked({ asked, words }: Telling, id: string): Draft | null {
  const base = {
    id,
    level: "headline",
    values: { forum: words.forum(asked.table.forum.id) },
    numbers: {},
    because: [],
  } as const;
  if (asked.space.total === 1n) return { ...base, key: "agree.noAlternatives" };
  const reason = emptyReason(asked);
  if (reason !== "emptyForum" && reason !== "ruleUnsatisfiable" && reason !== "emptyWhere") return null;
  return { ...base, key: SAID[reason] };
}
