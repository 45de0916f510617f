import type { TeamRole } from "../store/team-tables.js";

/** What a member may do, each also what those before may. */
export const ROLES = ["viewer", "coder", "analyst", "owner"] as const satisfies readonly TeamRole[];

/** Whether a role may do what another may. */
export function reaches(role: TeamRole, wanted: TeamRole): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(wanted);
}

/** The role that may less. */
export function lesser(a: TeamRole, b: TeamRole): TeamRole {
  return reaches(a, b) ? b : a;
}

/** Somebody with an account. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** Administrators make links for new passwords and see who has an account; no project opens to them for that. */
  readonly rank: "person" | "administrator";
}

/** Who sends a request: a person in a browser, or a program with a key to one project. */
export interface Visitor {
  readonly person: Person;
  readonly key: { readonly project: string; readonly role: TeamRole } | null;
}

/** What a visitor is in a project. */
export interface Access {
  readonly project: string;
  readonly person: Person;
  readonly role: TeamRole;
  /** Name under which they code. */
  readonly coder: string;
}
