import { caseJsonSchema, scenarioJsonSchema } from "entente";

/** Rows of a table for the properties of a JSON Schema: key, type, and its description with its bounds and default. */
export function rowsOf(schema) {
  const whole = resolved(schema, schema);
  return Object.entries(whole.properties ?? {}).map(([key, one]) => {
    const found = resolved(one, schema);
    return `| \`${key}\` | ${escaped(typeOf(found, schema))} | ${escaped(saidOf(found, whole.required?.includes(key) ?? false))} |`;
  });
}

/** The file reference: every key of a case and of a scenario, from the schema that reads them. */
export function casePage() {
  const schema = caseJsonSchema();
  const parts = Object.entries(schema.properties).map(([key, one]) => partOf(key, resolved(one, schema), schema));
  const scenario = rowsOf(scenarioJsonSchema());
  return [
    "# The case file, key by key",
    "Made from the schema that reads cases (`entente schema` prints it for editors). What the keys mean together stands in [the case format](../case-format.md).",
    ...parts,
    "## Scenario files",
    table(scenario),
    "",
  ].join("\n\n");
}

function partOf(key, found, schema) {
  const entry = entryOf(found, schema);
  const rows = entry === null ? [] : rowsOf({ ...entry, $defs: schema.$defs });
  const said = [`## ${key}`, saidOf(found, schema.required?.includes(key) ?? false) || typeOf(found, schema)];
  return [...said, ...(rows.length > 0 ? [table(rows)] : [])].join("\n\n");
}

/** What stands under each id of a map, or in each place of a list; the thing itself where it has keys of its own. */
function entryOf(found, schema) {
  const inside = [found, found.additionalProperties, found.items].find(
    (one) => typeof one === "object" && one !== null && keysIn(one, schema) !== null,
  );
  return inside === undefined ? null : keysIn(inside, schema);
}

function keysIn(one, schema) {
  const found = resolved(one, schema);
  if (found.properties !== undefined) return found;
  return (
    (found.anyOf ?? []).map((other) => resolved(other, schema)).find(({ properties }) => properties !== undefined) ??
    null
  );
}

function resolved(one, schema) {
  if (typeof one?.$ref !== "string") return one;
  const name = one.$ref.split("/").at(-1);
  return {
    ...(schema.$defs?.[name] ?? {}),
    ...(one.description === undefined ? {} : { description: one.description }),
  };
}

function typeOf(found, schema) {
  if (found.enum !== undefined) return found.enum.map((one) => `\`${one}\``).join(", ");
  if (found.const !== undefined) return `\`${found.const}\``;
  if (found.anyOf !== undefined)
    return [...new Set(found.anyOf.map((one) => typeOf(resolved(one, schema), schema)))].join(" or ");
  if (found.type === "array")
    return found.items === undefined ? "list" : `list of ${typeOf(resolved(found.items, schema), schema)}`;
  if (found.type === "object") return typeof found.additionalProperties === "object" ? "map" : "object";
  return Array.isArray(found.type) ? found.type.join(" or ") : (found.type ?? "any");
}

function saidOf(found, isRequired) {
  const bounds = [
    ...(found.minimum === undefined ? [] : [`at least ${found.minimum}`]),
    ...(found.maximum === undefined || found.maximum >= 2 ** 53 - 1 ? [] : [`at most ${found.maximum}`]),
    ...(found.default === undefined ? [] : [`default \`${JSON.stringify(found.default)}\``]),
    ...(isRequired && found.default === undefined ? ["required"] : []),
  ];
  return [found.description ?? "", bounds.length === 0 ? "" : `(${bounds.join(", ")})`]
    .filter((part) => part !== "")
    .join(" ");
}

function table(rows) {
  return ["| Key | Type | Says |", "| --- | --- | --- |", ...rows].join("\n");
}

/** Text as a cell of a table. */
export function escaped(text) {
  return text.replaceAll("|", "\\|").replaceAll("<", "&lt;").replaceAll("{{", "{ {").replaceAll("\n", " ");
}

/** What values of a schema look like, as a type; on one line where it is short. */
export function shapeOf(schema, root, before = "") {
  if (typeof schema.$ref === "string") return shapeOf(atPath(schema.$ref, root), root, before);
  if (schema.allOf !== undefined) return shapeOf(schema.allOf[0], root, before);
  if (schema.enum !== undefined) return schema.enum.map((one) => JSON.stringify(one)).join(" | ");
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.anyOf !== undefined) return schema.anyOf.map((one) => shapeOf(one, root, before)).join(" | ");
  if (schema.type === "array") {
    const item = shapeOf(schema.items ?? {}, root, before);
    return item.includes(" | ") && !item.startsWith("{") ? `(${item})[]` : `${item}[]`;
  }
  if (schema.properties !== undefined) {
    const keys = Object.entries(schema.properties).map(
      ([key, one]) => `${key}${schema.required?.includes(key) ? "" : "?"}: ${shapeOf(one, root, `${before}  `)}`,
    );
    const line = `{ ${keys.join(", ")} }`;
    if (line.length <= 90 && !line.includes("\n")) return line;
    return `{\n${keys.map((key) => `${before}  ${key},`).join("\n")}\n${before}}`;
  }
  if (typeof schema.additionalProperties === "object" && Object.keys(schema.additionalProperties).length > 0)
    return `{ [name]: ${shapeOf(schema.additionalProperties, root, before)} }`;
  return Array.isArray(schema.type) ? schema.type.join(" | ") : (schema.type ?? "any");
}

function atPath(ref, root) {
  return ref
    .slice(2)
    .split("/")
    .reduce((at, key) => at[key], root);
}
