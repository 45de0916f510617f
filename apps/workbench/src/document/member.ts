import type { Role } from "./writer-lock.js";

/** What a member of a project may do, each more than the one before. */
export type TeamRole = "viewer" | "coder" | "analyst" | "owner";

/** Who works on a project of a team. */
export interface Member {
  readonly role: TeamRole;
  /** Id under which the member codes. */
  readonly coder: string;
}

export const ROLES = ["viewer", "coder", "analyst", "owner"] as const satisfies readonly TeamRole[];

/** Whether a role may what another may. */
export function reaches(role: TeamRole, least: TeamRole): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(least);
}

/** What decides on who may: the page's turn to write, the case that is open, and the member. */
interface Standing {
  readonly role: Role;
  /** Name under which the browser keeps what is open. */
  readonly key: string | null;
  readonly team: Member | null;
  /** What overlays show; nothing is written while they are open. */
  readonly seen: unknown;
}

/** Beginning of the names under which the browser keeps cases of projects. */
export const PROJECT_KEY = "project/";

/** Whether the open case may be written to. One that is in no project is its reader's own. */
export function mayEdit(standing: Standing): boolean {
  return standing.role === "writer" && standing.seen === null && maySay(standing, "analyst");
}

/** Whether something may be tried: by the mediator, who sees all, and by nobody for another audience. */
export function mayTry({ seen }: { readonly seen: { readonly audience: string } | null }): boolean {
  return seen === null || seen.audience === "mediator";
}

/** Whether codings may be added to the open case. */
export function mayCode(standing: Standing): boolean {
  return standing.role === "writer" && standing.seen === null && maySay(standing, "coder");
}

function maySay({ key, team }: Standing, least: TeamRole): boolean {
  return team === null || key?.startsWith(PROJECT_KEY) !== true || reaches(team.role, least);
}
