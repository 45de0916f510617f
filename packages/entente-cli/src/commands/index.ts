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
    name: "ask",
    summary: "All questions at once, the headlines first",
    load: async () => (await import("./ask.js")).addAsk,
  },
  {
    name: "whatif",
    summary: "What would each table, line taken off, empty chair and next leader change?",
    load: async () => (await import("./what-if.js")).addWhatIf,
  },
  {
    name: "forecast",
    summary: "Where would each issue end, by model, and how have the models done?",
    load: async () => (await import("./forecast.js")).addForecast,
  },
  {
    name: "backtest",
    summary: "How far have the models of the forecast missed what was really decided?",
    load: async () => (await import("./backtest.js")).addBacktest,
  },
  {
    name: "ledger",
    summary: "Seal forecasts before their day, resolve them, score them, and verify that nothing was changed",
    load: async () => (await import("./ledger.js")).addLedger,
  },
  {
    name: "compare",
    summary: "What changed between two cases, dates or scenarios, and because of what?",
    load: async () => (await import("./compare.js")).addCompare,
  },
  {
    name: "export",
    summary: "Write statements or positions for another program",
    load: async () => (await import("./export.js")).addExport,
  },
  {
    name: "network",
    summary: "Write who speaks alike, or against each other, as a network",
    load: async () => (await import("./network.js")).addNetwork,
  },
  {
    name: "report",
    summary: "Write the report: answers, a chapter a question, what is not known, and the evidence",
    load: async () => (await import("./report.js")).addReport,
  },
  {
    name: "brief",
    summary: "Write the brief: one page with the bottom line, options, dates and what is not known",
    load: async () => (await import("./report.js")).addBrief,
  },
  {
    name: "text",
    summary: "Write a package as numbered clauses, with what parties want instead in brackets",
    load: async () => (await import("./text.js")).addText,
  },
  {
    name: "sign",
    summary: "Write a package into the case as a signed text: clauses with owners, in order, with days",
    load: async () => (await import("./sign.js")).addSign,
  },
  {
    name: "status",
    summary: "How is a signed text kept: what is done, late and next, and who stands exposed today?",
    load: async () => (await import("./status.js")).addStatus,
  },
  {
    name: "class",
    summary: "What did each group of a class get, and what did it leave on the table?",
    load: async () => (await import("./class.js")).addClass,
  },
  {
    name: "roles",
    summary: "Write a role sheet for each party of a class, and one for the instructor",
    load: async () => (await import("./roles.js")).addRoles,
  },
  {
    name: "overlay",
    summary: "Keep what each party entrusts to a mediator, sealed, and say who may be told what",
    load: async () => (await import("./overlay.js")).addOverlay,
  },
  {
    name: "form",
    summary: "Write a form that a delegation fills in without a network, sealed for the mediator",
    load: async () => (await import("./form.js")).addForm,
  },
  {
    name: "accept",
    summary: "Write codings into the case as statements, or record that they were rejected",
    load: async () => (await import("./accept.js")).addAccept,
  },
  {
    name: "code",
    summary: "Find sentences in documents that state who wants what, and suggest a coding for each",
    load: async () => (await import("./code.js")).addCode,
  },
  {
    name: "agreement",
    summary: "How far do coders agree, and what is left to settle?",
    load: async () => (await import("./agreement.js")).addAgreement,
  },
  {
    name: "import",
    summary: "Make documents sources of a case, and read statements and whole negotiations of other programs",
    load: async () => (await import("./import.js")).addImport,
  },
  {
    name: "positions",
    summary: "What do the statements say about where each party stands?",
    load: async () => (await import("./positions.js")).addPositions,
  },
  {
    name: "update",
    summary: "Which answers do new statements move, and because of which?",
    load: async () => (await import("./update.js")).addUpdate,
  },
  {
    name: "why",
    summary: "Which sentences stand behind a number?",
    load: async () => (await import("./why.js")).addWhy,
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
    name: "serve",
    summary: "Serve a team: accounts, projects, roles and history on PostgreSQL",
    load: async () => (await import("./serve.js")).addServe,
  },
  {
    name: "account",
    summary: "Print a link by which somebody gets an account on a team's server, or a new password",
    load: async () => (await import("./account.js")).addAccount,
  },
  {
    name: "audit",
    summary: "Read what was done on a team's server, and whether the log is as it was written",
    load: async () => (await import("./audit.js")).addAudit,
  },
  {
    name: "work",
    summary: "Do chunks of other machines' work, taken from a queue",
    load: async () => (await import("./work.js")).addWork,
  },
  {
    name: "mcp",
    summary: "Answer the questions for another program, over the Model Context Protocol",
    load: async () => (await import("./mcp.js")).addMcp,
  },
  {
    name: "backup",
    summary: "Write the case files of a folder and all that its store keeps into one file",
    load: async () => (await import("./backup.js")).addBackup,
  },
  {
    name: "restore",
    summary: "Put a backup into a new folder, or only check it",
    load: async () => (await import("./backup.js")).addRestore,
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
