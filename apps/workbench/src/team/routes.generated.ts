// Made from the OpenAPI of the team's server by packages/entente-cli/test/client-types.test.ts; `npx vitest run client-types -u` makes it anew.

/** What a route does not take. */
export type None = Readonly<Record<string, never>>;

/** What a question is asked with, by the names of its parameters. */
export type Asked = Readonly<Record<string, string>>;

export type Answer = { readonly entente: 1; readonly verb: string; readonly case: { readonly id?: string; readonly asOf?: string; readonly hash?: string }; readonly params: Readonly<Record<string, unknown>>; readonly seed?: number; readonly result: Readonly<Record<string, unknown>>; readonly findings: readonly (Readonly<Record<string, unknown>>)[]; readonly warnings: readonly (string)[] };
export type Problem = { readonly message: string; readonly lines: readonly (string)[] };

/** Every route below `/api/v1`: what it takes, what it answers, and what it refuses with where that has a shape of its own. */
export interface Routes {
  /** Whether the server answers. */
  "GET /health": { path: None; query: None; headers: None; body: None; answer: unknown; refusals: {  } };
  /** This document. */
  "GET /openapi.json": { path: None; query: None; headers: None; body: None; answer: unknown; refusals: {  } };
  /** Who is signed in, and their projects. */
  "GET /session": { path: None; query: None; headers: None; body: None; answer: { readonly person: { readonly id: string; readonly name: string; readonly email: string; readonly rank: "person" | "administrator" }; readonly projects: readonly ({ readonly id: string; readonly name: string; readonly role: "viewer" | "coder" | "analyst" | "owner" })[] }; refusals: {  } };
  /** Sign out. */
  "DELETE /session": { path: None; query: None; headers: None; body: None; answer: { readonly done: true }; refusals: {  } };
  /** Who has an account. */
  "GET /people": { path: None; query: None; headers: None; body: None; answer: { readonly people: readonly ({ readonly id: string; readonly name: string; readonly email: string; readonly rank: "person" | "administrator"; readonly made: string })[] }; refusals: {  } };
  /** Invite somebody to the server. */
  "POST /people": { path: None; query: None; headers: None; body: { readonly email: string; readonly rank: "person" | "administrator" }; answer: { readonly link: string }; refusals: {  } };
  /** A link to choose a new password. */
  "POST /people/{person}/reset": { path: { person: string }; query: None; headers: None; body: None; answer: { readonly link: string }; refusals: {  } };
  /** Projects of who asks. */
  "GET /projects": { path: None; query: None; headers: None; body: None; answer: { readonly projects: readonly ({ readonly id: string; readonly name: string; readonly role: "viewer" | "coder" | "analyst" | "owner" })[] }; refusals: {  } };
  /** Make a project. */
  "POST /projects": { path: None; query: None; headers: None; body: { readonly name: string }; answer: { readonly id: string; readonly name: string; readonly role: "viewer" | "coder" | "analyst" | "owner" }; refusals: {  } };
  /** Members, and what who asks is. */
  "GET /projects/{project}/members": { path: { project: string }; query: None; headers: None; body: None; answer: { readonly members: readonly ({ readonly id: string; readonly name: string; readonly email: string; readonly role: "viewer" | "coder" | "analyst" | "owner"; readonly coder: string })[]; readonly self: { readonly id: string; readonly role: "viewer" | "coder" | "analyst" | "owner"; readonly coder: string } }; refusals: {  } };
  /** Give a member another role. */
  "PUT /projects/{project}/members/{person}": { path: { project: string; person: string }; query: None; headers: None; body: { readonly role: "viewer" | "coder" | "analyst" | "owner" }; answer: { readonly done: true }; refusals: {  } };
  /** Remove a member. */
  "DELETE /projects/{project}/members/{person}": { path: { project: string; person: string }; query: None; headers: None; body: None; answer: { readonly done: true }; refusals: {  } };
  /** Invitations that are open. */
  "GET /projects/{project}/invitations": { path: { project: string }; query: None; headers: None; body: None; answer: { readonly invitations: readonly ({ readonly id: string; readonly email: string; readonly role: string; readonly made: string; readonly expires: string })[] }; refusals: {  } };
  /** Invite somebody. */
  "POST /projects/{project}/invitations": { path: { project: string }; query: None; headers: None; body: { readonly email: string; readonly role: "viewer" | "coder" | "analyst" | "owner" }; answer: { readonly link: string }; refusals: {  } };
  /** Withdraw an invitation. */
  "DELETE /projects/{project}/invitations/{invitation}": { path: { project: string; invitation: string }; query: None; headers: None; body: None; answer: { readonly done: true }; refusals: {  } };
  /** Keys that open. */
  "GET /projects/{project}/tokens": { path: { project: string }; query: None; headers: None; body: None; answer: { readonly tokens: readonly ({ readonly id: string; readonly name: string; readonly role: "viewer" | "coder" | "analyst" | "owner"; readonly person: string; readonly made: string; readonly expires: string; readonly used: string | null })[] }; refusals: {  } };
  /** Make a key. */
  "POST /projects/{project}/tokens": { path: { project: string }; query: None; headers: None; body: { readonly name: string; readonly role: "viewer" | "coder" | "analyst" | "owner"; readonly days: number }; answer: { readonly id: string; readonly token: string; readonly role: "viewer" | "coder" | "analyst" | "owner"; readonly expires: string }; refusals: {  } };
  /** End a key. */
  "DELETE /projects/{project}/tokens/{token}": { path: { project: string; token: string }; query: None; headers: None; body: None; answer: { readonly done: true }; refusals: {  } };
  /** What was done in the project. */
  "GET /projects/{project}/audit": { path: { project: string }; query: { person?: string; action?: string; from?: string; to?: string; after?: string; before?: string; most?: string; order?: string }; headers: None; body: None; answer: { readonly lines: readonly ({ readonly number: number; readonly at: string; readonly person: string; readonly action: string; readonly subject: Readonly<Record<string, unknown>>; readonly hash: string })[] }; refusals: {  } };
  /** Whether the log is as it was written, and who did what kinds of things. */
  "GET /projects/{project}/audit/chain": { path: { project: string }; query: None; headers: None; body: None; answer: { readonly lines: number; readonly broken: readonly ({ readonly number: number; readonly why: "changed" | "missing before it" | "not the end that is kept" })[]; readonly people: Readonly<Record<string, string>>; readonly actions: readonly (string)[] }; refusals: {  } };
  /** The log as a file, oldest first: a table, or JSON Lines (format=jsonl). */
  "GET /projects/{project}/audit/file": { path: { project: string }; query: { person?: string; action?: string; from?: string; to?: string; format?: string }; headers: None; body: None; answer: string | Blob; refusals: {  } };
  /** What is written from now on, or after Last-Event-ID, as server-sent events. */
  "GET /projects/{project}/events": { path: { project: string }; query: None; headers: { "Last-Event-ID"?: string }; body: None; answer: string | Blob; refusals: {  } };
  /** Names and newest states of the case files. */
  "GET /projects/{project}/files": { path: { project: string }; query: None; headers: None; body: None; answer: { readonly files: readonly (string)[]; readonly versions: Readonly<Record<string, { readonly number: number; readonly hash: string; readonly made: string; readonly by: string; readonly note: string | null }>> }; refusals: {  } };
  /** A case file, with its ETag. */
  "GET /projects/{project}/files/{name}": { path: { project: string; name: string }; query: None; headers: None; body: None; answer: string | Blob; refusals: {  } };
  /** Write a case file over what was read, or hear what somebody else has written. */
  "PUT /projects/{project}/files/{name}": { path: { project: string; name: string }; query: None; headers: { "If-Match"?: string; "If-None-Match"?: string }; body: string | Blob; answer: { readonly version: { readonly number: number; readonly hash: string; readonly made: string; readonly by: string; readonly note: string | null } }; refusals: { 409: { readonly message: string; readonly lines: readonly (string)[]; readonly newer: { readonly number: number; readonly hash: string; readonly made: string; readonly by: string; readonly note: string | null; readonly text: string } | null; readonly base: { readonly number: number; readonly hash: string; readonly made: string; readonly by: string; readonly note: string | null; readonly text: string } | null } } };
  /** Names by which documents are cited. */
  "GET /projects/{project}/sources": { path: { project: string }; query: None; headers: None; body: None; answer: { readonly sources: readonly (string)[] }; refusals: {  } };
  /** A document by its name. */
  "GET /projects/{project}/sources/{name}": { path: { project: string; name: string }; query: None; headers: None; body: None; answer: string | Blob; refusals: {  } };
  /** Keep a document under a new name. */
  "PUT /projects/{project}/sources/{name}": { path: { project: string; name: string }; query: None; headers: None; body: string | Blob; answer: undefined; refusals: {  } };
  /** Cases that can be asked. */
  "GET /projects/{project}/cases": { path: { project: string }; query: None; headers: None; body: None; answer: { readonly cases: readonly ({ readonly id: string; readonly file: string | null })[] }; refusals: {  } };
  /** Is there room for a deal, or an offer that all can stand behind?. */
  "GET /projects/{project}/cases/{id}/agree": { path: { project: string; id: string }; query: Asked; headers: None; body: None; answer: Answer; refusals: {  } };
  /** Where does each stand, what comes first for it, who says so?. */
  "GET /projects/{project}/cases/{id}/stand": { path: { project: string; id: string }; query: Asked; headers: None; body: None; answer: Answer; refusals: {  } };
  /** Which deals could be tabled?. */
  "GET /projects/{project}/cases/{id}/deal": { path: { project: string; id: string }; query: Asked; headers: None; body: None; answer: Answer; refusals: {  } };
  /** Who blocks, and what is the least that brings them in?. */
  "GET /projects/{project}/cases/{id}/block": { path: { project: string; id: string }; query: Asked; headers: None; body: None; answer: Answer; refusals: {  } };
  /** In what order, from here to there?. */
  "GET /projects/{project}/cases/{id}/order": { path: { project: string; id: string }; query: Asked; headers: None; body: None; answer: Answer; refusals: {  } };
  /** Which table can deliver it, and who is missing there?. */
  "GET /projects/{project}/cases/{id}/forum": { path: { project: string; id: string }; query: Asked; headers: None; body: None; answer: Answer; refusals: {  } };
  /** Does it pass at home, and survive the next leader?. */
  "GET /projects/{project}/cases/{id}/ratify": { path: { project: string; id: string }; query: Asked; headers: None; body: None; answer: Answer; refusals: {  } };
  /** Would it hold once signed?. */
  "GET /projects/{project}/cases/{id}/break": { path: { project: string; id: string }; query: Asked; headers: None; body: None; answer: Answer; refusals: {  } };
  /** Who pays, who gains, who decides?. */
  "GET /projects/{project}/cases/{id}/pay": { path: { project: string; id: string }; query: Asked; headers: None; body: None; answer: Answer; refusals: {  } };
  /** How much of this is known, and what should be watched?. */
  "GET /projects/{project}/cases/{id}/watch": { path: { project: string; id: string }; query: Asked; headers: None; body: None; answer: Answer; refusals: {  } };
  /** All questions at once, the headlines first. */
  "GET /projects/{project}/cases/{id}/ask": { path: { project: string; id: string }; query: Asked; headers: None; body: None; answer: Answer; refusals: {  } };
  /** What would each table, line taken off, empty chair and next leader change?. */
  "GET /projects/{project}/cases/{id}/whatif": { path: { project: string; id: string }; query: Asked; headers: None; body: None; answer: Answer; refusals: {  } };
  /** Where would each issue end, by model, and how have the models done?. */
  "GET /projects/{project}/cases/{id}/forecast": { path: { project: string; id: string }; query: Asked; headers: None; body: None; answer: Answer; refusals: {  } };
  /** What changed between two cases, dates or scenarios, and because of what?. */
  "GET /projects/{project}/cases/{id}/compare": { path: { project: string; id: string }; query: Asked; headers: None; body: None; answer: Answer; refusals: {  } };
  /** What do the statements say about where each party stands?. */
  "GET /projects/{project}/cases/{id}/positions": { path: { project: string; id: string }; query: Asked; headers: None; body: None; answer: Answer; refusals: {  } };
  /** How far do coders agree, and what is left to settle?. */
  "GET /projects/{project}/cases/{id}/agreement": { path: { project: string; id: string }; query: Asked; headers: None; body: None; answer: Answer; refusals: {  } };
  /** Which answers do new statements move, and because of which?. */
  "GET /projects/{project}/cases/{id}/update": { path: { project: string; id: string }; query: Asked; headers: None; body: None; answer: Answer; refusals: {  } };
  /** Which sentences stand behind a number?. */
  "GET /projects/{project}/cases/{id}/why": { path: { project: string; id: string }; query: Asked; headers: None; body: None; answer: Answer; refusals: {  } };
  /** What is wrong with a case, what it rests on, and whether it answers as it expects. */
  "GET /projects/{project}/cases/{id}/check": { path: { project: string; id: string }; query: Asked; headers: None; body: None; answer: Answer; refusals: {  } };
  /** The report: a chapter a question, and the evidence. */
  "GET /projects/{project}/cases/{id}/report": { path: { project: string; id: string }; query: Asked; headers: None; body: None; answer: string | Blob; refusals: {  } };
  /** The brief: one page. */
  "GET /projects/{project}/cases/{id}/brief": { path: { project: string; id: string }; query: Asked; headers: None; body: None; answer: string | Blob; refusals: {  } };
  /** A package as numbered clauses, with what parties want instead in brackets. */
  "GET /projects/{project}/cases/{id}/text": { path: { project: string; id: string }; query: Asked; headers: None; body: None; answer: Readonly<Record<string, unknown>>; refusals: {  } };
  /** How is a signed text kept: what is done, late and next, and who stands exposed today?. */
  "GET /projects/{project}/cases/{id}/status": { path: { project: string; id: string }; query: Asked; headers: None; body: None; answer: Answer; refusals: {  } };
  /** Enter what became of clauses; answers how the text is kept. */
  "POST /projects/{project}/cases/{id}/status": { path: { project: string; id: string }; query: None; headers: None; body: { readonly set: Readonly<Record<string, number>>; readonly on: string; readonly because?: readonly (string)[]; readonly note?: string; readonly agreement?: string; readonly lang?: "en" | "ko" | "ja" | "zh" }; answer: { readonly entente: 1; readonly verb: string; readonly result: {  } }; refusals: {  } };
  /** A package as the signed text that would be written into the case; nothing is written. */
  "GET /projects/{project}/cases/{id}/sign": { path: { project: string; id: string }; query: Asked; headers: None; body: None; answer: Readonly<Record<string, unknown>>; refusals: {  } };
  /** Write a package into the case as a signed text. */
  "POST /projects/{project}/cases/{id}/sign": { path: { project: string; id: string }; query: None; headers: None; body: { readonly on: string; readonly package?: string | Readonly<Record<string, string>>; readonly stepDays?: number; readonly agreement?: string; readonly name?: string; readonly forum?: string; readonly voice?: "real" | "official"; readonly loss?: "linear" | "quadratic"; readonly lang?: "en" | "ko" | "ja" | "zh" }; answer: { readonly entente: 1; readonly verb: string; readonly file: string; readonly id: string; readonly agreement: {  } }; refusals: {  } };
  /** Who speaks alike, or against each other, as a network. */
  "GET /projects/{project}/cases/{id}/network": { path: { project: string; id: string }; query: Asked; headers: None; body: None; answer: Readonly<Record<string, unknown>>; refusals: {  } };
  /** Statements, positions or the whole case for another program, in the formats that are one text. */
  "GET /projects/{project}/cases/{id}/export": { path: { project: string; id: string }; query: Asked; headers: None; body: None; answer: string | Blob; refusals: {  } };
  /** How did the sealed forecasts do that have been resolved?. */
  "GET /projects/{project}/cases/{id}/ledger-score": { path: { project: string; id: string }; query: Asked; headers: None; body: None; answer: Answer; refusals: {  } };
  /** Is every line of the ledger as it was sealed?. */
  "GET /projects/{project}/cases/{id}/ledger-verify": { path: { project: string; id: string }; query: Asked; headers: None; body: None; answer: Answer; refusals: {  } };
  /** A paper about a case that is sent along, in the format that its query says. */
  "POST /projects/{project}/papers": { path: { project: string }; query: None; headers: None; body: { readonly paper: "report" | "brief" | "text"; readonly file: string; readonly text: string; readonly query?: Readonly<Record<string, string>> }; answer: string | Blob; refusals: {  } };
  /** Jobs. */
  "GET /projects/{project}/jobs": { path: { project: string }; query: None; headers: None; body: None; answer: { readonly jobs: readonly ({ readonly id: string; readonly verb: string; readonly case: string; readonly state: "running" | "done" | "failed" | "cancelled"; readonly progress: number })[] }; refusals: {  } };
  /** Start a question as a job. */
  "POST /projects/{project}/jobs": { path: { project: string }; query: None; headers: None; body: { readonly case: string; readonly verb: string; readonly query?: Readonly<Record<string, string | readonly (string)[]>> }; answer: { readonly id: string; readonly verb: string; readonly case: string; readonly state: "running" | "done" | "failed" | "cancelled"; readonly progress: number }; refusals: {  } };
  /** How far a job is. */
  "GET /projects/{project}/jobs/{job}": { path: { project: string; job: string }; query: None; headers: None; body: None; answer: { readonly id: string; readonly verb: string; readonly case: string; readonly state: "running" | "done" | "failed" | "cancelled"; readonly progress: number }; refusals: {  } };
  /** Cancel a job. */
  "DELETE /projects/{project}/jobs/{job}": { path: { project: string; job: string }; query: None; headers: None; body: None; answer: { readonly id: string; readonly verb: string; readonly case: string; readonly state: "running" | "done" | "failed" | "cancelled"; readonly progress: number }; refusals: {  } };
  /** The answer of a job. */
  "GET /projects/{project}/jobs/{job}/answer": { path: { project: string; job: string }; query: None; headers: None; body: None; answer: unknown; refusals: {  } };
  /** Progress of a job, as server-sent events. */
  "GET /projects/{project}/jobs/{job}/events": { path: { project: string; job: string }; query: None; headers: None; body: None; answer: string | Blob; refusals: {  } };
  /** States of a case's file, newest first. */
  "GET /projects/{project}/cases/{id}/versions": { path: { project: string; id: string }; query: None; headers: None; body: None; answer: { readonly versions: readonly ({ readonly number: number; readonly hash: string; readonly made: string; readonly by: string; readonly note: string | null })[] }; refusals: {  } };
  /** A case's file as it was. */
  "GET /projects/{project}/cases/{id}/versions/{number}": { path: { project: string; id: string; number: string }; query: None; headers: None; body: None; answer: string | Blob; refusals: {  } };
  /** Name a state of a case's file, so that it stays. */
  "PUT /projects/{project}/cases/{id}/versions/{number}": { path: { project: string; id: string; number: string }; query: None; headers: None; body: { readonly note: string }; answer: { readonly version: { readonly number: number; readonly hash: string; readonly made: string; readonly by: string; readonly note: string | null } }; refusals: {  } };
  /** Codings. */
  "GET /projects/{project}/cases/{id}/codings": { path: { project: string; id: string }; query: { coder?: string; key?: string; from?: string; most?: string }; headers: None; body: None; answer: { readonly codings: readonly ({ readonly file: string; readonly line: number })[] }; refusals: {  } };
  /** Add codings of a coder. */
  "POST /projects/{project}/cases/{id}/codings/{coder}": { path: { project: string; id: string; coder: string }; query: None; headers: None; body: { readonly codings: readonly (Readonly<Record<string, unknown>>)[] }; answer: { readonly file: string; readonly version: { readonly number: number; readonly hash: string; readonly made: string; readonly by: string; readonly note: string | null } }; refusals: {  } };
  /** Decisions about codings. */
  "GET /projects/{project}/cases/{id}/decisions": { path: { project: string; id: string }; query: { coder?: string; key?: string; from?: string; most?: string }; headers: None; body: None; answer: { readonly decisions: readonly ({ readonly file: string; readonly line: number })[] }; refusals: {  } };
  /** Record decisions. */
  "POST /projects/{project}/cases/{id}/decisions": { path: { project: string; id: string }; query: None; headers: None; body: { readonly decisions: readonly (Readonly<Record<string, unknown>>)[] }; answer: { readonly file: string; readonly version: { readonly number: number; readonly hash: string; readonly made: string; readonly by: string; readonly note: string | null } }; refusals: {  } };
  /** Sealed forecasts. */
  "GET /projects/{project}/cases/{id}/forecasts": { path: { project: string; id: string }; query: { coder?: string; key?: string; from?: string; most?: string }; headers: None; body: None; answer: { readonly forecasts: readonly ({ readonly file: string; readonly line: number })[] }; refusals: {  } };
  /** Seal a forecast. */
  "POST /projects/{project}/cases/{id}/forecasts": { path: { project: string; id: string }; query: None; headers: None; body: { readonly forecast: Readonly<Record<string, unknown>> }; answer: { readonly file: string; readonly version: { readonly number: number; readonly hash: string; readonly made: string; readonly by: string; readonly note: string | null } }; refusals: {  } };
  /** Documents. */
  "GET /projects/{project}/documents": { path: { project: string }; query: None; headers: None; body: None; answer: { readonly documents: readonly ({ readonly id: string; readonly name: string; readonly hash: string; readonly media: string; readonly made: string; readonly by: string })[] }; refusals: {  } };
  /** Keep a document. */
  "POST /projects/{project}/documents": { path: { project: string }; query: { name?: string }; headers: None; body: string | Blob; answer: { readonly id: string; readonly name: string; readonly hash: string; readonly media: string; readonly made: string; readonly by: string }; refusals: {  } };
  /** What is known of a document. */
  "GET /projects/{project}/documents/{document}": { path: { project: string; document: string }; query: None; headers: None; body: None; answer: { readonly id: string; readonly name: string; readonly hash: string; readonly media: string; readonly made: string; readonly by: string }; refusals: {  } };
  /** A document as it came. */
  "GET /projects/{project}/documents/{document}/original": { path: { project: string; document: string }; query: None; headers: None; body: None; answer: string | Blob; refusals: {  } };
  /** Who codes. */
  "GET /projects/{project}/coders": { path: { project: string }; query: None; headers: None; body: None; answer: { readonly coders: readonly ({ readonly id: string; readonly name: string; readonly made: string })[] }; refusals: {  } };
  /** Make or rename a coder. */
  "PUT /projects/{project}/coders/{coder}": { path: { project: string; coder: string }; query: None; headers: None; body: { readonly name: string }; answer: { readonly id: string; readonly name: string; readonly made: string }; refusals: {  } };
  /** Whether all members see the codings of a case. */
  "GET /projects/{project}/cases/{id}/release": { path: { project: string; id: string }; query: None; headers: None; body: None; answer: { readonly released: boolean }; refusals: {  } };
  /** Let all members see the codings of a case. */
  "PUT /projects/{project}/cases/{id}/release": { path: { project: string; id: string }; query: None; headers: None; body: None; answer: { readonly released: boolean }; refusals: {  } };
}
