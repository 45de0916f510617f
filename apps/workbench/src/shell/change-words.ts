import type { Case, Language } from "entente";
import type { Change } from "../document/changes.js";
import type { Say } from "../i18n/text.js";
import { wordsOfTest } from "../questions/words-of-test.js";
import { textIn } from "../ui/case-text.js";

/** What a what-if says of itself: “Japan · relief from sanctions: 60”. */
export function wordsOfChange(change: Change, kase: Case, say: Say, language: Language): string {
  const party = (id: string): string => textIn(kase.parties[id]?.name, language, id);
  const issue = (id: string): string => textIn(kase.issues[id]?.name, language, id);
  const forum = (id: string): string => textIn(kase.forums[id]?.name, language, id);
  switch (change.kind) {
    case "place":
      return say("whatif.place", { party: party(change.party), issue: issue(change.issue), value: change.at });
    case "salience":
      return say("whatif.salience", { party: party(change.party), issue: issue(change.issue), value: change.salience });
    case "reach": {
      const line = kase.redLines[change.line];
      const told = {
        party: party(line?.party ?? ""),
        name: textIn(line?.name, language, change.line),
        issue: issue(change.issue),
      };
      if (change.test === null) return say("whatif.reachNone", told);
      const test = wordsOfTest(change.test, { kase, issue: change.issue, say, language });
      return say(change.part === "when" ? "whatif.reachWhen" : "whatif.reach", { ...told, test });
    }
    case "linkage": {
      const entry = kase.linkages[change.id];
      return say("whatif.linkage", { name: textIn(entry?.name, language, change.id), value: change.value });
    }
    case "rule":
      return say(`whatif.rule.${change.rule}`, { forum: forum(change.forum) });
    case "off": {
      const entry = kase[change.collection][change.id];
      const name = textIn(entry !== undefined && "name" in entry ? entry.name : undefined, language, change.id);
      const isSacred = change.collection === "redLines" && kase.redLines[change.id]?.sacred === true;
      return say(isSacred ? "whatif.sacredOff" : "whatif.off", { party: party(entry?.party ?? ""), name });
    }
    case "reserve":
      return say("whatif.reserve", { party: party(change.party), value: change.value });
    case "seat":
    case "toward":
      return say(`whatif.${change.kind}.${change.taken}`, { party: party(change.party), forum: forum(change.forum) });
    case "sequence":
      return say("whatif.sequence");
    case "leader":
      return say("whatif.leader", { party: party(change.party) });
    case "scenario":
      return change.id;
  }
}
