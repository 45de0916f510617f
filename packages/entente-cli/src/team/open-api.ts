import {
  askingPaths,
  COUNT,
  documentOf,
  type Json,
  keptPaths,
  type Operation,
  operation,
  TEXT,
} from "../server/api/open-api.js";
import * as shapes from "./schemas.js";

/**
 * OpenAPI of the team's server. A project stands in the address, not in a header: an address can be linked, logged by its
 * route and allowed by a proxy, and no request can forget it.
 */
export function teamOpenApi(url: string): Json {
  return documentOf(url, {
    "/openapi.json": { get: operation("This document", {}) },
    ...people(),
    ...withinProject({ ...membership(), ...files(), ...askingPaths(), ...keptPaths(), ...releases() }),
  });
}

/** The same routes below a project, each with its id as a further parameter. */
function withinProject(paths: Json): Json {
  const parameter = { name: "project", in: "path", required: true, schema: TEXT };
  return Object.fromEntries(
    Object.entries(paths).map(([path, methods]) => [
      `/projects/{project}${path}`,
      Object.fromEntries(
        Object.entries(methods as Readonly<Record<string, { readonly parameters: readonly Json[] }>>).map(
          ([method, about]) => [method, { ...about, parameters: [parameter, ...about.parameters] }],
        ),
      ),
    ]),
  );
}

function people(): Json {
  const post = (about: Operation): Operation => ({ ...about, status: 201 });
  return {
    "/session": {
      get: operation("Who is signed in, and their projects", { answer: shapes.sessionAnswer }),
      delete: operation("Sign out", { answer: shapes.doneAnswer }),
    },
    "/people": {
      get: operation("Who has an account", { answer: shapes.peopleAnswer }),
      post: operation(
        "Invite somebody to the server",
        post({ body: shapes.newPersonSchema, answer: shapes.linkAnswer }),
      ),
    },
    "/people/{person}/reset": {
      post: operation("A link to choose a new password", post({ path: ["person"], answer: shapes.linkAnswer })),
    },
    "/projects": {
      get: operation("Projects of who asks", { answer: shapes.projectsAnswer }),
      post: operation("Make a project", post({ body: shapes.newProjectSchema, answer: shapes.projectAnswer })),
    },
  };
}

function membership(): Json {
  const [one, done] = [["person"], shapes.doneAnswer];
  const filter = { person: TEXT, action: TEXT, from: TEXT, to: TEXT };
  const order = { type: "string", enum: ["oldest", "newest"] };
  const page = { ...filter, after: COUNT, before: COUNT, most: COUNT, order };
  return {
    "/members": { get: operation("Members, and what who asks is", { answer: shapes.membersAnswer }) },
    "/members/{person}": {
      put: operation("Give a member another role", { path: one, body: shapes.roleSchema, answer: done }),
      delete: operation("Remove a member", { path: one, answer: done }),
    },
    "/invitations": {
      get: operation("Invitations that are open", { answer: shapes.invitationsAnswer }),
      post: operation("Invite somebody", { body: shapes.invitationSchema, status: 201, answer: shapes.linkAnswer }),
    },
    "/invitations/{invitation}": {
      delete: operation("Withdraw an invitation", { path: ["invitation"], answer: done }),
    },
    "/tokens": {
      get: operation("Keys that open", { answer: shapes.tokensAnswer }),
      post: operation("Make a key", { body: shapes.newTokenSchema, status: 201, answer: shapes.tokenAnswer }),
    },
    "/tokens/{token}": { delete: operation("End a key", { path: ["token"], answer: done }) },
    "/audit": { get: operation("What was done in the project", { query: page, answer: shapes.auditAnswer }) },
    "/audit/chain": {
      get: operation("Whether the log is as it was written, and who did what kinds of things", {
        answer: shapes.chainAnswer,
      }),
    },
    "/audit/file": {
      get: operation("The log as a file, oldest first: a table, or JSON Lines (format=jsonl)", {
        query: { ...filter, format: { type: "string", enum: ["csv", "jsonl"] } },
        media: "text/csv",
      }),
    },
    "/events": {
      get: operation("What is written from now on, or after Last-Event-ID, as server-sent events", {
        media: "text/event-stream",
        headers: { "Last-Event-ID": "Number of the last event that was heard." },
      }),
    },
  };
}

function files(): Json {
  const headers = {
    "If-Match": "ETag of the state that the writer has read.",
    "If-None-Match": "* for a file that is not there yet.",
  };
  return {
    "/files": { get: operation("Names and newest states of the case files", { answer: shapes.filesAnswer }) },
    "/files/{name}": {
      get: operation("A case file, with its ETag", { path: ["name"], media: "text/plain" }),
      put: operation("Write a case file over what was read, or hear what somebody else has written", {
        path: ["name"],
        text: true,
        headers,
        answer: shapes.savedAnswer,
        others: { 409: shapes.clashAnswer },
      }),
    },
    "/sources": { get: operation("Names by which documents are cited", { answer: shapes.sourcesAnswer }) },
    "/sources/{name}": {
      get: operation("A document by its name", { path: ["name"], media: "application/octet-stream" }),
      put: operation("Keep a document under a new name", { path: ["name"], text: true, status: 204 }),
    },
  };
}

function releases(): Json {
  const about = { path: ["id"], answer: shapes.releaseAnswer };
  return {
    "/cases/{id}/release": {
      get: operation("Whether all members see the codings of a case", about),
      put: operation("Let all members see the codings of a case", about),
    },
  };
}
