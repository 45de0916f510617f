/** What a team's database holds beside its projects. Times are ISO 8601 in UTC, truths 0 or 1. */
export interface TeamTables {
  person: {
    id: string;
    name: string;
    email: string;
    emailVerified: number;
    image: string | null;
    administrator: number;
    createdAt: string;
    updatedAt: string;
  };
  session: {
    id: string;
    token: string;
    userId: string;
    expiresAt: string;
    createdAt: string;
    updatedAt: string;
    ipAddress: string | null;
    userAgent: string | null;
  };
  /** The hash of a person's password. */
  credential: { id: string; accountId: string; providerId: string; userId: string; password: string | null };
  /** Tries to sign in, by the hash of an account or an address. */
  attempt: { key: string; at: string };
  member: { project: string; person: string; role: TeamRole; coder: string; made: string };
  /** A link that opens once: to come in, or to choose a new password. Only its hash is kept. */
  link: {
    hash: string;
    kind: "invitation" | "reset";
    email: string;
    project: string | null;
    role: TeamRole | "administrator" | "person";
    made: string;
    by: string;
    expires: string;
    used: string | null;
  };
  /** A key of a program, of which only the hash is kept. */
  token: {
    id: string;
    hash: string;
    project: string;
    person: string;
    role: TeamRole;
    name: string;
    made: string;
    expires: string;
    revoked: string | null;
    /** Last use, to the minute; null before the first. */
    used: string | null;
  };
  /** Cases whose codings every member may see. */
  release: { project: string; kase: string; made: string; by: string };
  audit: {
    project: string;
    /** From 1, without a gap, in each project. */
    number: number;
    at: string;
    person: string;
    action: string;
    /** JSON. */
    subject: string;
    /** Hash of the line before; empty at the first. */
    previous: string;
    hash: string;
  };
  /** Number and hash of the last line of each project. */
  audit_head: { project: string; number: number; hash: string };
}

export type TeamRole = "viewer" | "coder" | "analyst" | "owner";
