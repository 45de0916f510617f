import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { engines, VERBS } from "entente";
import * as z from "zod";
import { root } from "../step.mjs";
import { rowsOf } from "./schemas.mjs";

/**
 * A page an engine, by name: what its object says (question, parameters, results, sources, version), around what
 * `docs/engines/<id>.md` says of it (definition, worked example, when not to trust it).
 */
export function enginePages() {
  const pages = engines.map((engine) => [`engines/${engine.id}.md`, pageOf(engine)]);
  return { ...Object.fromEntries(pages), "engines/index.md": listOf() };
}

function pageOf({ id, verb, title, question, cites, version, params, results }) {
  const file = join(root, "docs/engines", `${id}.md`);
  const told = existsSync(file)
    ? readFileSync(file, "utf8")
        .replace(/^# .*\n/, "")
        .trim()
    : "";
  return [
    `# ${title}`,
    `*${question}*`,
    `Part of [\`entente ${verb}\`](../${verb}.md); engine \`${id}\`, version ${version}.`,
    told,
    "## Parameters",
    table(params, "This engine has no parameters of its own."),
    "## Results",
    table(results, "This engine adds nothing of its own."),
    "## Sources",
    cites.length === 0 ? "Arithmetic alone." : cites.map((key) => `- [${key}](../references.md#${key})`).join("\n"),
    "",
  ].join("\n\n");
}

function table(schema, nothing) {
  const rows = rowsOf(z.toJSONSchema(schema, { unrepresentable: "any", io: "input" }));
  return rows.length === 0 ? nothing : ["| Key | Type | Says |", "| --- | --- | --- |", ...rows].join("\n");
}

function listOf() {
  const sections = VERBS.map((verb) => {
    const rows = engines
      .filter((engine) => engine.verb === verb)
      .map(({ id, title, question }) => `- [${title}](./${id}.md): ${question}`);
    return `## ${verb}\n\n${rows.join("\n")}`;
  });
  return `# Engines\n\nOne engine answers one part of a question. What follows is read from the engines' own objects.\n\n${sections.join("\n\n")}\n`;
}
