import { API_VERBS } from "../server/api/verbs.js";
import type { TeamRole } from "../store/team-tables.js";

/**
 * Who may use a route: anyone; whoever is known, also by a key; a person who has signed in; an administrator who has; or a
 * member of the project from a role up. `in person` keeps keys out, so that none can make another or let somebody in.
 */
export type Need = "anyone" | "known" | "person" | "administrator" | TeamRole | `${TeamRole} in person`;

const CASE = "/api/v1/projects/{project}/cases/{id}";

/** Every route and who may use it. A route that does not stand here is not served. */
export const PERMISSIONS: Readonly<Record<string, Need>> = {
  "GET /healthz": "anyone",
  "GET /readyz": "anyone",
  "GET /style.css": "anyone",
  "GET /assets/{name}": "anyone",
  "GET /sign-in": "anyone",
  "POST /sign-in": "anyone",
  "POST /sign-out": "anyone",
  "GET /link/{token}": "anyone",
  "GET /link": "anyone",
  "POST /link": "anyone",
  "GET /": "person",
  "POST /projects": "person",
  "GET /projects/{project}": "viewer in person",
  "GET /projects/{project}/assets/{name}": "viewer in person",
  "GET /projects/{project}/team": "owner in person",
  "POST /projects/{project}/team": "owner in person",

  "GET /api/v1/openapi.json": "anyone",
  "GET /api/v1/health": "anyone",
  "GET /api/v1/session": "known",
  "DELETE /api/v1/session": "person",
  "GET /api/v1/people": "administrator",
  "POST /api/v1/people": "administrator",
  "POST /api/v1/people/{person}/reset": "administrator",
  "GET /api/v1/projects": "known",
  "POST /api/v1/projects": "person",

  "GET /api/v1/projects/{project}/members": "viewer",
  "PUT /api/v1/projects/{project}/members/{person}": "owner in person",
  "DELETE /api/v1/projects/{project}/members/{person}": "owner in person",
  "GET /api/v1/projects/{project}/invitations": "owner in person",
  "POST /api/v1/projects/{project}/invitations": "owner in person",
  "DELETE /api/v1/projects/{project}/invitations/{invitation}": "owner in person",
  "GET /api/v1/projects/{project}/tokens": "viewer in person",
  "POST /api/v1/projects/{project}/tokens": "viewer in person",
  "DELETE /api/v1/projects/{project}/tokens/{token}": "viewer in person",
  "GET /api/v1/projects/{project}/audit": "owner",
  "GET /api/v1/projects/{project}/audit/chain": "owner",
  "GET /api/v1/projects/{project}/audit/file": "owner",
  "GET /api/v1/projects/{project}/events": "viewer",

  "GET /api/v1/projects/{project}/files": "viewer",
  "GET /api/v1/projects/{project}/files/{name}": "viewer",
  // A coder writes the file of their own codings, an analyst cases as well: see `mayWrite`.
  "PUT /api/v1/projects/{project}/files/{name}": "coder",
  "GET /api/v1/projects/{project}/sources": "viewer",
  "GET /api/v1/projects/{project}/sources/{name}": "viewer",
  "PUT /api/v1/projects/{project}/sources/{name}": "coder",
  "GET /api/v1/projects/{project}/documents": "viewer",
  "POST /api/v1/projects/{project}/documents": "coder",
  "GET /api/v1/projects/{project}/documents/{document}": "viewer",
  "GET /api/v1/projects/{project}/documents/{document}/original": "viewer",
  "GET /api/v1/projects/{project}/coders": "viewer",
  "PUT /api/v1/projects/{project}/coders/{coder}": "analyst",
  "GET /api/v1/projects/{project}/jobs": "viewer",
  "POST /api/v1/projects/{project}/jobs": "viewer",
  "GET /api/v1/projects/{project}/jobs/{job}": "viewer",
  "DELETE /api/v1/projects/{project}/jobs/{job}": "viewer",
  "GET /api/v1/projects/{project}/jobs/{job}/answer": "viewer",
  "GET /api/v1/projects/{project}/jobs/{job}/events": "viewer",
  "POST /api/v1/projects/{project}/papers": "viewer",
  "GET /api/v1/projects/{project}/cases": "viewer",
  ...Object.fromEntries(API_VERBS.map(({ name }) => [`GET ${CASE}/${name}`, "viewer" as const])),
  [`POST ${CASE}/status`]: "analyst",
  [`POST ${CASE}/sign`]: "analyst",
  [`GET ${CASE}/versions`]: "viewer",
  [`GET ${CASE}/versions/{number}`]: "viewer",
  [`PUT ${CASE}/versions/{number}`]: "analyst",
  [`GET ${CASE}/codings`]: "viewer",
  [`POST ${CASE}/codings/{coder}`]: "coder",
  [`GET ${CASE}/decisions`]: "viewer",
  [`POST ${CASE}/decisions`]: "analyst",
  [`GET ${CASE}/forecasts`]: "viewer",
  [`POST ${CASE}/forecasts`]: "analyst",
  [`GET ${CASE}/release`]: "viewer",
  [`PUT ${CASE}/release`]: "analyst",
};

/** Fewest parameters first, so that a route by its own name goes before one that takes any. */
const ROUTES = Object.keys(PERMISSIONS)
  .map((route) => ({ route, pattern: new RegExp(`^${route.replace(/\{\w+\}/g, "[^/]+")}$`) }))
  .sort((a, b) => a.route.split("{").length - b.route.split("{").length);

/** The route of a request; null where there is none. */
export function routeOf(method: string, path: string): string | null {
  const asked = `${method === "HEAD" ? "GET" : method} ${path === "/" ? path : path.replace(/\/$/, "")}`;
  return ROUTES.find(({ pattern }) => pattern.test(asked))?.route ?? null;
}
