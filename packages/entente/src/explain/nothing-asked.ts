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
  const reason = emptyReason(asked);
  if (reason !== "emptyForum" && reason !== "ruleUnsatisfiable" && reason !== "emptyWhere") return null;
  const values = { forum: words.forum(asked.table.forum.id) };
  return { id, level: "headline", key: SAID[reason], values, numbers: {}, because: [] };
}
