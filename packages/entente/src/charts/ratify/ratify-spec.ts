import { bodyOf } from "../../engines/ratify/bodies.js";
import type { RatifyResult } from "../../explain/results.js";
import { asSentence } from "../../explain/sentence.js";
import { ruleWords } from "../../explain/short-rule.js";
import { codesOf, lookOf, type Subject } from "../subject.js";
import type { RatifySpec } from "./ratify-chart.js";

/** Whether it passes at home and outlives its signers, in an answer to `ratify`. */
export function ratifySpec(subject: Subject): RatifySpec {
  const { asked, kase, speech, words, settingOf, answer } = subject;
  const result = answer.result as unknown as RatifyResult;
  return {
    setting: settingOf(speech.say("chart.ratify.title")),
    asOf: asked.view.asOf,
    bodies: Object.entries(result.parties).flatMap(([party, side]) => {
      if (!side.body) return [];
      const body = bodyOf(asked, party);
      const rule = kase.ratification[party]?.rule;
      const accepting = new Set(side.accepting);
      return [
        {
          look: lookOf(subject, party),
          name: asSentence(words.text(kase.ratification[party]?.body, words.party(party))),
          factions: (body?.members ?? []).map((id, k) => ({
            name: id === "government" ? speech.say("chart.ratify.government") : words.party(id),
            votes: body?.votes?.weights[k] ?? 0,
            accepts: accepting.has(id),
          })),
          votesFor: side.votesFor,
          needed: side.needed,
          strict: side.strict,
          of: side.of,
          rule:
            side.needs === null || rule === undefined
              ? ""
              : ruleWords(speech, rule, (ids) =>
                  codesOf(
                    subject,
                    ids.map((id) => (id === "government" ? party : id)),
                  ),
                ),
          asked: side.asked,
          passes: side.passes,
          pivotal:
            side.pivotalFaction === null
              ? ""
              : words.party(side.pivotalFaction === "government" ? party : side.pivotalFaction),
          winning: Number(side.winSet.zonePassed),
          winningOf: Number(side.winSet.zoneAsked),
          share: side.share,
        },
      ];
    }),
    byAssumption: Object.entries(result.parties)
      .filter(([, { body }]) => !body)
      .map(([party]) => words.party(party)),
    clocks: result.clocks
      .filter(({ inOffice }) => inOffice)
      .map(({ party, leader, termEnds, daysAway, successorAccepts, successorAssumed }) => ({
        look: lookOf(subject, party),
        leader: words.text(kase.parties[party]?.leader?.name, leader ?? words.party(party)),
        termEnds,
        daysAway,
        next: successorAssumed ? null : successorAccepts,
      })),
    events: kase.events
      .filter(({ date }) => date > asked.view.asOf)
      .map(({ id, date, name }) => ({ date, name: words.text(name, id) })),
  };
}
