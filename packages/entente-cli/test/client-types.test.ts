import { expect, it } from "vitest";
import { teamOpenApi } from "../src/team/open-api.js";
import { clientTypes } from "./client-types.js";

const FILE = new URL("../../../apps/workbench/src/team/routes.generated.ts", import.meta.url).pathname;

it("clientTypes(openApi) is what the workbench's client is compiled against", async () => {
  // Without -u, and always in continuous integration, a difference fails.
  await expect(clientTypes(teamOpenApi("/api/v1") as never)).toMatchFileSnapshot(FILE);
});
it("clientTypes(api) says of each route what it takes and gives", () => {
  const text = { type: "string" };
  const shape = {
    type: "object",
    properties: { n: { type: "integer" }, or: { anyOf: [text, { type: "null" }] } },
    required: ["n"],
  };
  const api = {
    paths: {
      "/a/{b}": {
        put: {
          summary: "Put",
          parameters: [
            { name: "b", in: "path", required: true },
            { name: "q", in: "query" },
            { name: "If-Match", in: "header" },
          ],
          requestBody: { content: { "application/json": { schema: { type: "array", items: { enum: ["x", "y"] } } } } },
          responses: {
            200: { content: { "application/json": { schema: shape } } },
            409: { content: { "application/json": { schema: { $ref: "#/components/schemas/Clash" } } } },
            default: {},
          },
        },
      },
    },
    components: { schemas: { Clash: { type: "object", additionalProperties: { type: "boolean" } } } },
  };
  const made = clientTypes(api);
  expect(made).toContain(
    '"PUT /a/{b}": { path: { b: string }; query: { q?: string }; headers: { "If-Match"?: string }; body: readonly ("x" | "y")[]; answer: { readonly n: number; readonly or?: string | null }; refusals: { 409: Clash } };',
  );
  expect(made).toContain("export type Clash = Readonly<Record<string, boolean>>;");
});
