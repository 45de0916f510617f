import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { CallToolRequestSchema, ListToolsRequestSchema } from "@modelcontextprotocol/sdk/types.js";
import type { Io } from "../io.js";
import { VERSION } from "../version.js";
import { answerCall } from "./answer-call.js";
import { TOOLS } from "./tools.js";

const CASES = {
  name: "cases",
  description: "The cases of the folder.",
  inputSchema: { type: "object" as const, properties: {}, additionalProperties: false },
};
const READ_ONLY = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };

/** Serves the tools over standard input and output until the client goes. */
export async function serve(root: string, io: Io): Promise<void> {
  const server = new Server({ name: "entente", version: VERSION }, { capabilities: { tools: {} } });
  server.setRequestHandler(ListToolsRequestSchema, async () => ({
    tools: [CASES, ...TOOLS].map(({ name, description, inputSchema }) => ({
      name,
      description,
      inputSchema,
      annotations: READ_ONLY,
    })),
  }));
  server.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
    const { name, arguments: given = {} } = params;
    const called = await answerCall({ name, given }, root, io);
    if ("wrong" in called) return { isError: true, content: [{ type: "text" as const, text: called.wrong }] };
    return {
      content: [{ type: "text" as const, text: JSON.stringify(called.answer) }],
      structuredContent: called.answer,
    };
  });
  const closed = new Promise<void>((done) => {
    server.onclose = () => done();
    process.stdin.once("end", () => done());
  });
  await server.connect(new StdioServerTransport());
  await closed;
}
