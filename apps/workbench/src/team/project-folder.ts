import type { Folder, Written } from "../document/folder.js";
import type { TeamClient } from "./client.js";

const FILE = "/projects/{project}/files/{name}";
const SOURCE = "/projects/{project}/sources/{name}";
const TAKEN = 412;
/** Answers of a proxy, or of a server that cannot reach its database: as good as no connection. */
const AWAY = 500;

/** The files of a project on a team's server, as the folder of one's own is read and written. */
export function projectFolder(
  client: TeamClient,
  { project, request }: { readonly project: string; readonly request: typeof fetch },
): Folder {
  const sourceAt = (path: string): string =>
    client.addressOf(`GET ${SOURCE}`, { project, name: path.replace(/^sources\//, "") });
  return {
    list: async () => {
      const reply = await client.ask("GET /projects/{project}/files", { path: { project } });
      return reply.status === "done" ? reply.answer.files : [];
    },
    read: async (name) => {
      const reply = await client.ask(`GET ${FILE}`, { path: { project, name } });
      if (reply.status !== "done" || typeof reply.answer !== "string") return null;
      return { name, text: reply.answer, tag: reply.tag ?? "" };
    },
    write: async (name, text, tag) => {
      const headers = tag === null ? { "If-None-Match": "*" } : { "If-Match": tag };
      return reached(async () => {
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
    addSource: (path, bytes) =>
      reached(async () => {
        const answer = await request(sourceAt(path), { method: "PUT", body: new Blob([new Uint8Array(bytes)]) });
        if (answer.ok) return { tag: "" };
        if (answer.status === TAKEN) return { refused: "changed" };
        const { message } = (await answer.json()) as { readonly message: string };
        return refusalOf(answer.status, message);
      }),
  };
}

function refusalOf(code: number, message: string): Written {
  return code >= AWAY ? { refused: "unreached" } : { refused: "failed", message };
}

async function reached(ask: () => Promise<Written>): Promise<Written> {
  try {
    return await ask();
  } catch {
    return { refused: "unreached" };
  }
}
