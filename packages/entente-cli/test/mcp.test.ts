import { existsSync } from "node:fs";
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ASKED } from "../src/commands/questions.js";
import { entente } from "./fake-io.js";

const BIN = fileURLToPath(new URL("../bin/entente.js", import.meta.url));
const CASES = fileURLToPath(new URL("../../../cases", import.meta.url));
const isBuilt = existsSync(fileURLToPath(new URL("../dist/main.js", import.meta.url)));

interface Called {
  readonly isError?: boolean;
  readonly content: readonly { readonly text: string }[];
  readonly structuredContent?: Readonly<Record<string, unknown>>;
}

describe.skipIf(!isBuilt)("entente mcp (the built command; run `npm run build` first where this is skipped)", () => {
  const client = new Client({ name: "contract", version: "1.0.0" });
  let folder = "";
  let signed = "";
  let errors = "";
  const call = async (name: string, given: Record<string, unknown> = {}): Promise<Called> =>
    (await client.callTool({ name, arguments: given })) as unknown as Called;
  const wrong = async (name: string, given: Record<string, unknown>): Promise<string> => {
    const { isError, content } = await call(name, given);
    expect(isError).toBe(true);
    expect(content).toHaveLength(1);
    const [line] = content;
    expect(line?.text).not.toMatch(/\n|\bat .*\.js:/);
    expect(line?.text).not.toContain(folder);
    return line?.text ?? "";
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "entente-mcp-"));
    for (const name of ["strait.case.yaml", "korea-2021.case.yaml", "korea-2021.tokyo-softer.scenario.yaml"])
      await cp(join(CASES, name), join(folder, name));
    const line = "sign my.case.yaml --on 2024-03-10 --step-days 21 --package quota=science,access=licensed";
    const text = await readFile(join(CASES, "strait.case.yaml"), "utf8");
    signed = (await entente(line, { files: { "my.case.yaml": text } })).written.get("my.case.yaml") ?? "";
    await writeFile(join(folder, "signed.case.yaml"), signed);
    await writeFile(join(folder, "broken.case.yaml"), "entente: 1\nparties: [\n");
    await symlink(join(CASES, "orchard.case.yaml"), join(folder, "linked.case.yaml"));
    const transport = new StdioClientTransport({
      command: process.execPath,
      args: [BIN, "mcp", folder],
      stderr: "pipe",
    });
    transport.stderr?.on("data", (chunk) => {
      errors += String(chunk);
    });
    await client.connect(transport);
  }, 30_000);
  afterAll(async () => {
    await client.close();
    await rm(folder, { recursive: true });
  });

  it("lists the ten questions, check, why, compare, status, sign and cases, each read-only and with a schema of its arguments", async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(["cases", ...ASKED, "check", "why", "compare", "status", "sign"]);
    expect(ASKED).toHaveLength(10);
    for (const { annotations, inputSchema } of tools) {
      expect(annotations).toMatchObject({ readOnlyHint: true, destructiveHint: false });
      expect(inputSchema.additionalProperties).toBe(false);
    }
  });

  it("answers what the command line answers", async () => {
    const { structuredContent, content } = await call("agree", { case: "strait" });
    const { out } = await entente("agree strait --json --draws 0");
    const { result, findings } = JSON.parse(out);
    expect(structuredContent).toMatchObject({ verb: "agree", result, findings });
    expect(JSON.parse(content[0]?.text ?? "")).toEqual(structuredContent);
  });

  it.each(ASKED)("%s answers for the strait", async (verb) => {
    const { isError, structuredContent } = await call(verb, { case: "strait.case.yaml" });
    expect(isError).toBeFalsy();
    expect(structuredContent).toMatchObject({ verb });
  });

  it("check, why and compare answer; arguments are passed on", async () => {
    expect((await call("check", { case: "strait" })).structuredContent).toMatchObject({ verb: "check" });
    const why = await call("why", { case: "strait", question: "agree", number: "zone.count" });
    expect(JSON.stringify(why.structuredContent)).toContain("zone.count");
    expect((await call("compare", { a: "strait", b: "korea-2021+tokyo-softer", verb: "stand" })).isError).toBeFalsy();
    const ko = await call("deal", { case: "strait", lang: "ko", package: { quota: "science", access: "licensed" } });
    expect(JSON.stringify(ko.structuredContent)).toMatch(/[가-힣]/);
    expect((await call("cases")).structuredContent).toMatchObject({
      cases: expect.arrayContaining([{ id: "strait", file: "strait.case.yaml" }]),
    });
  });

  it("status and sign answer what their commands print, and write nothing", async () => {
    const { structuredContent, isError } = await call("status", { case: "signed", asOf: "2024-04-15" });
    expect(isError).toBeFalsy();
    const files = { "signed.case.yaml": signed };
    const status = JSON.parse((await entente("status signed.case.yaml --as-of 2024-04-15 --json", { files })).out);
    expect(structuredContent).toEqual(status);
    const given = { on: "2024-03-10", stepDays: 21, package: { quota: "science", access: "licensed" } };
    const made = await call("sign", { case: "strait", ...given });
    const flags = "--on 2024-03-10 --step-days 21 --package quota=science,access=licensed --preview --json";
    expect(made.structuredContent).toEqual(JSON.parse((await entente(`sign strait ${flags}`)).out));
    expect(await readFile(join(folder, "signed.case.yaml"), "utf8")).toBe(signed);
    expect(await wrong("status", { case: "strait" })).toMatch(/clauses/);
    expect(await wrong("sign", { case: "strait" })).toBe('sign needs the argument "on".');
  });

  it.each<[string, string, Record<string, unknown>, RegExp]>([
    [
      "a case that is not there",
      "agree",
      { case: "striat" },
      /^there is no case "striat" in the folder. Did you mean "strait"\?/,
    ],
    ["a path out of the folder", "agree", { case: "../../etc/passwd" }, /^there is no case/],
    ["an absolute path", "agree", { case: `${CASES}/orchard.case.yaml` }, /^there is no case/],
    ["a link out of the folder", "agree", { case: "linked" }, /no such file/],
    ["a path in a scenario", "agree", { case: "strait", scenario: "../x" }, /is no name of a scenario/],
    ["a path in a comparison", "compare", { a: "strait", b: "strait+../x" }, /^there is no case/],
    ["no case", "agree", {}, /^agree needs the argument "case"/],
    [
      "an unknown argument",
      "agree",
      { case: "strait", form: "x" },
      /^agree takes no argument "form". Did you mean "forum"\?/,
    ],
    ["a value that passes for a flag", "agree", { case: "strait", forum: "--help" }, /forum/],
    ["a number that is none", "agree", { case: "strait", draws: "many" }, /"many" is no number/],
    ["an unknown tool", "delete", { case: "strait" }, /^there is no tool "delete"/],
    ["a bad case", "deal", { case: "broken" }, /^broken.case.yaml:/],
    ["an unknown number", "why", { case: "strait", question: "agree", number: "zone.cuont" }, /zone/],
  ])("refuses %s in one line", async (_, name, given, message) => {
    expect(await wrong(name, given)).toMatch(message);
  });

  it("writes nothing into the folder, and nothing but the protocol to standard output", async () => {
    expect((await readdir(folder)).sort()).toEqual([
      ...["broken.case.yaml", "korea-2021.case.yaml", "korea-2021.tokyo-softer.scenario.yaml"],
      ...["linked.case.yaml", "signed.case.yaml", "strait.case.yaml"],
    ]);
    expect(errors).toBe("");
  });
});
