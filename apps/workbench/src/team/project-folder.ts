import type { Folder, Written } from "../document/folder.js";
import type { TeamState } from "../document/store.js";
import type { TeamClient } from "./client.js";

const FILE = "/projects/{project}/files/{name}";
const SOURCE = "/projects/{project}/sources/{name}";
const TAKEN = 412;
const [UNKNOWN, FORBIDDEN, ABSENT] = [401, 403, 404];
/** Answers of a proxy, or of a server that cannot reach its database: as good as no connection. */
const AWAY = 500;

/**
 * The files of a project on a team's server, as the folder of one's own is read and written.
 *
 * @param standing - whether the page's own person may still come in: who else has signed in meanwhile writes nothing of theirs
 */
export function projectFolder(
  client: TeamClient,
  {
    project,
    request,
    standing,
  }: {
    readonly project: string;
    readonly request: typeof fetch;
    readonly standing: () => TeamState["standing"];
  },
): Folder {
  const sourceAt = (path: string): string =>
    client.addressOf(`GET ${SOURCE}`, { project, name: path.replace(/^sources\//, "") });
  return {
    list: async () => {
      const reply = await client.ask("GET /projects/{project}/files", { path: { project } });
      if (reply.status !== "done") throw new Error(reply.refused.message);
      return reply.answer.files;
    },
    read: async (name) => {
      const reply = await client.ask(`GET ${FILE}`, { path: { project, name } });
      // A file that could not be read now is not one that is not there: its lines would be taken for removed.
      if (reply.status === "other" && reply.code !== ABSENT) throw new Error(reply.refused.message);
      if (reply.status !== "done" || typeof reply.answer !== "string") return null;
      return { name, text: reply.answer, tag: reply.tag ?? "" };
    },
    write: async (name, text, tag) => {
      const headers = tag === null ? { "If-None-Match": "*" } : { "If-Match": tag };
      return reached(standing, async () => {
        const reply = await client.ask(`PUT ${FILE}`, { path: { project, name }, headers, body: text });
        if (reply.status === "done") return { tag: reply.tag ?? `"${reply.answer.version.hash}"` };
        if (reply.status === "other") return refusalOf(reply.code, reply.refused.message);
        return { refused: "changed" };
      });
    },
    // Bytes, which the client would read as text.
    readSource: async (path) => {
      const answer = await request(sourceAt(path));
      return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : null;
    },
    sourceNames: async () => {
      const reply = await client.ask("GET /projects/{project}/sources", { path: { project } });
      return reply.status === "done" ? reply.answer.sources : [];
    },
    addSource: (path, bytes) =>
      reached(standing, async () => {
        const answer = await request(sourceAt(path), { method: "PUT", body: new Blob([new Uint8Array(bytes)]) });
        if (answer.ok) return { tag: "" };
        if (answer.status === TAKEN) return { refused: "changed" };
        const { message } = (await answer.json()) as { readonly message: string };
        return refusalOf(answer.status, message);
      }),
  };
}

function refusalOf(code: number, message: string): Written {
  if (code >= AWAY) return { refused: "unreached" };
  if (code === UNKNOWN) return { refused: "ended" };
  if (code === ABSENT) return { refused: "removed" };
  return code === FORBIDDEN ? { refused: "forbidden" } : { refused: "failed", message };
}

async function reached(standing: () => TeamState["standing"], ask: () => Promise<Written>): Promise<Written> {
  const now = standing();
  if (now !== "in") return { refused: now };
  try {
    return await ask();
  } catch {
    return { refused: "unreached" };
  }
}
