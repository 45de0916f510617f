/** The questions that can be asked so far, in the order in which they are answered. */
export const QUESTIONS = {
  agree: {
    summary: "Is there room for a deal, or an offer that all can stand behind?",
    examples: ["entente agree korea-2021", "entente agree korea-2021 --where relief --scenario file-closed --why"],
  },
  stand: {
    summary: "Where does each stand, what comes first for it, who says so?",
    examples: ["entente stand korea-2019", "entente stand korea-2019 --as-of 2017-11-30 --voice official"],
  },
  deal: {
    summary: "Which deals could be tabled?",
    examples: ["entente deal korea-2021 --forum five", "entente deal strait --lang ko"],
  },
  block: {
    summary: "Who blocks, and what is the least that brings them in?",
    examples: ["entente block korea-2021 --forum five --where relief", "entente block my.case.yaml --json"],
  },
  order: {
    summary: "In what order, from here to there?",
    examples: ["entente order korea-2021 --forum five", "entente order strait --package quota=science,access=licensed"],
  },
  forum: {
    summary: "Which table can deliver it, and who is missing there?",
    examples: ["entente forum korea-2019", "entente forum strait --package quota=science"],
  },
  ratify: {
    summary: "Does it pass at home, and survive the next leader?",
    examples: ["entente ratify korea-2021 --forum five", "entente ratify strait --draws 1000"],
  },
  break: {
    summary: "Would it hold once signed?",
    examples: ["entente break korea-2021 --base-rate ucdp", "entente break cuba.conflict.json --package 6"],
  },
  pay: {
    summary: "Who pays, who gains, who decides?",
    examples: ["entente pay korea-2021 --forum five", "entente pay --game airport.game.json"],
  },
  watch: {
    summary: "How much of this is known, and what should be watched?",
    examples: ["entente watch korea-2021 --draws 1000", "entente watch strait --draws 0"],
  },
} as const;

export type Question = keyof typeof QUESTIONS;
export const ASKED = Object.keys(QUESTIONS) as readonly Question[];

export function isQuestion(verb: string): verb is Question {
  return Object.hasOwn(QUESTIONS, verb);
}
