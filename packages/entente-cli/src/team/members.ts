import type { Hono } from "hono";
import { cached } from "../server/api/cached.js";
import { createJobs, type Jobs, keptReplies } from "../server/api/jobs.js";
import { storeOf } from "../store/store.js";
import type { Access } from "./access.js";
import { createAtHand } from "./at-hand.js";
import { addLine } from "./audit.js";
import { projectApi } from "./project-api.js";
import type { Team } from "./team.js";

/** Members whose routes are kept ready. */
const READY = 200;
const ACTIONS = {
  file: "file written",
  document: "document added",
  coder: "coder named",
  name: "version named",
} as const;

/** The routes of a project for each of its members. */
export interface Members {
  readonly apiFor: (access: Access) => Promise<Hono>;
  readonly close: () => void;
}

export function createMembers(team: Team): Members {
  const ready = cached<Hono>(READY, () => 1);
  const jobs = cached<Jobs>(READY, () => 1);
  const replies = keptReplies();
  const atHand = createAtHand();

  return {
    apiFor: async (access) => {
      const { project, person, role, coder } = access;
      const key = JSON.stringify([project, person.id, person.name, role, coder]);
      const whose = `${project} ${person.id} ${role}`;
      const own = jobs.get(whose);
      const known = ready.get(key);
      if (known !== undefined && own !== undefined) return known;
      const made = projectApi(team, {
        store: await storeFor(access),
        access,
        atHand,
        jobsOver: (answering) => {
          const mine = own ?? createJobs(answering, replies);
          jobs.put(whose, mine);
          return mine;
        },
      });
      ready.put(key, made);
      return made;
    },
    close: () => {
      for (const own of jobs.all()) own.close();
    },
  };

  /** The project's store, which writes into the log what this member writes, in the same transaction. */
  async function storeFor({ project, person }: Access) {
    return storeOf(team.database, {
      project,
      now: () => team.now().toISOString(),
      note: async (transaction, { what, subject, number, hash, note }) => {
        const about =
          what === "file"
            ? { file: subject, version: number ?? 0, hash: hash ?? "", by: person.name }
            : what === "name"
              ? { file: subject, version: number ?? 0, name: note ?? null }
              : { [what]: subject };
        await addLine(
          transaction,
          { project, person: person.id, action: ACTIONS[what], subject: about },
          team.now().toISOString(),
        );
      },
    });
  }
}
