import { cruise } from "dependency-cruiser";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";
import config from "../.dependency-cruiser.mjs";
import { root } from "./step.mjs";

process.chdir(root);
const folders = ["packages/entente/src", "packages/entente-cli/src", "apps/workbench/src"];
const { output } = await cruise(
  folders,
  { ...config.options, ruleSet: { forbidden: config.forbidden }, validate: true },
  undefined,
  { tsConfig: extractTSConfig(`${root}${config.options.tsConfig.fileName}`) },
);

const complaints = output.summary.violations.map(
  ({ rule, from, to, cycle }) => `${rule.name}: ${[from, ...(cycle?.map(({ name }) => name) ?? [to])].join(" -> ")}`,
);
for (const folder of folders) {
  const visited = output.modules.filter(({ source }) => source.startsWith(`${folder}/`)).length;
  // A run that saw nothing finds nothing wrong: that is a broken set-up, not a clean house.
  if (visited === 0) complaints.push(`${folder}: no module visited`);
  else console.log(`${folder}: ${visited} modules`);
}
for (const line of complaints) console.error(line);
process.exit(complaints.length === 0 ? 0 : 1);
