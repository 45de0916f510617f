import type { ListedCommand } from "./command.js";
import { ASKED, QUESTIONS } from "./questions.js";

/** Every command, in the order of the help. */
export const COMMANDS: readonly ListedCommand[] = [
  ...ASKED.map(
    (verb): ListedCommand => ({
      name: verb,
      summary: QUESTIONS[verb].summary,
      load: async () => (await import("./verb.js")).addVerb(verb),
    }),
  ),
  {
    name: "compare",
    summary: "What changed between two cases, dates or scenarios, and because of what?",
    load: async () => (await import("./compare.js")).addCompare,
  },
  {
    name: "check",
    summary: "What is wrong with a case, what it rests on, and whether it answers as it expects",
    load: async () => (await import("./check.js")).addCheck,
  },
  {
    name: "init",
    summary: "Write a commented case to start from",
    load: async () => (await import("./init.js")).addInit,
  },
  {
    name: "cases",
    summary: "List the cases that ship with Entente",
    load: async () => (await import("./cases.js")).addCases,
  },
  {
    name: "start",
    summary: "Answer all questions of a case here, then as a page on this machine",
    load: async () => (await import("./start.js")).addStart,
  },
  {
    name: "open",
    summary: "Answer a case as a page on this machine",
    load: async () => (await import("./start.js")).addOpen,
  },
  {
    name: "schema",
    summary: "Print the JSON Schema of cases, for editors",
    load: async () => (await import("./schema.js")).addSchema,
  },
  {
    name: "completion",
    summary: "Print the completion script of a shell",
    load: async () => (await import("./completion.js")).addCompletion(COMMANDS),
  },
];
