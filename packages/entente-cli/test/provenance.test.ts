import { readdirSync, readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("../../../", import.meta.url));
/** Folders whose files travel with a package: the build copies the cases, and the page carries its samples. */
const SHIPPED = ["cases", "apps/workbench/src/samples"] as const;
const CODE = /\.tsx?$/;

function filesIn(folder: string): string[] {
  return (readdirSync(root + folder, { recursive: true }) as string[])
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
    .filter((file) => !CODE.test(file) && statSync(root + file).isFile());
}

it("docs/publishing.md says of every data file that is shipped where it comes from, and of no other", () => {
  const page = readFileSync(`${root}docs/publishing.md`, "utf8");
  const table = page.slice(page.indexOf("| Shipped file |"), page.indexOf("Data of the tests"));
  const listed = [...table.matchAll(/^\| `([^`]+)` \| ([^|]+) \| ([^|]+) \|$/gm)].map(([, file = ""]) => file);
  expect(listed.toSorted()).toEqual(SHIPPED.flatMap(filesIn).toSorted());
});
