import * as z from "zod";
import { schemaFaults } from "../../case/checks/schema-faults.js";
import type { Problem } from "../../case/problem.js";
import { hashOfBytes } from "../../evidence/documents/hash-of-bytes.js";

const resourceSchema = z.looseObject({
  name: z.string(),
  path: z.string(),
  bytes: z.number().int().min(0).optional(),
  hash: z.string().optional(),
});
const descriptorSchema = z.looseObject({ resources: z.array(resourceSchema) });

/** What a descriptor lists: the path of the case, and those of everything else. */
export interface PackageList {
  readonly kase: string | null;
  readonly paths: readonly string[];
  readonly problems: readonly Problem[];
}

/** Which files belong to a package. A path that leaves its folder is a problem, and so is a package without a case. */
export function listOfPackage(descriptor: string, file: string): PackageList {
  const read = descriptorOf(descriptor, file);
  if (read.descriptor === null) return { kase: null, paths: [], problems: read.problems };
  const { resources } = read.descriptor;
  const kase = resources.find(({ name, path }) => name === "case" || /\.case\.(ya?ml|json)$/.test(path))?.path ?? null;
  const leaving = resources.flatMap(({ path }, k) =>
    isInside(path)
      ? []
      : [problem(file, `resources.${k}.path`, `"${path}" leaves the package's folder, so nothing is read.`)],
  );
  const without = kase === null ? [problem(file, "resources", "lists no case; one is named case.")] : [];
  const problems = [...leaving, ...without];
  return { kase: problems.length === 0 ? kase : null, paths: resources.map(({ path }) => path), problems };
}

/** What is wrong with the files of a package: one that is missing, or another than its sum says. */
export function problemsOfPackage(
  descriptor: string,
  file: string,
  bytesOf: ReadonlyMap<string, Uint8Array>,
): readonly Problem[] {
  const read = descriptorOf(descriptor, file);
  if (read.descriptor === null) return read.problems;
  return read.descriptor.resources.flatMap(({ path, bytes: size, hash }, k) => {
    const bytes = bytesOf.get(path);
    if (bytes === undefined) return [problem(file, `resources.${k}.path`, `"${path}" is not there.`)];
    // A sum without its method is MD5 by the specification, which proves nothing here: then the size alone is compared.
    const isHashed = hash?.startsWith("sha256:") === true;
    const isOther = (size !== undefined && size !== bytes.length) || (isHashed && hash !== hashOfBytes(bytes));
    return isOther ? [problem(file, `resources.${k}.hash`, `"${path}" was changed since the package was made.`)] : [];
  });
}

function descriptorOf(text: string, file: string) {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { descriptor: null, problems: [problem(file, "", "is no JSON, so it describes no package.")] };
  }
  const parsed = descriptorSchema.safeParse(value);
  if (parsed.success) return { descriptor: parsed.data, problems: [] };
  const faults = schemaFaults(descriptorSchema, value, parsed.error.issues);
  return { descriptor: null, problems: faults.map(({ path, message }) => problem(file, path.join("."), message)) };
}

const isInside = (path: string): boolean =>
  !/^(?:[a-z][a-z0-9+.-]*:|[\\/])/iu.test(path) && !path.split(/[\\/]/u).includes("..") && path.trim() !== "";

function problem(file: string, path: string, message: string): Problem {
  return { code: "data-package", severity: "error", file, line: 0, column: 0, path, message };
}
