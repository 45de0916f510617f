// Lowest first. A floor may import itself and the floors before it.
const floors = ["numerics", "case", "evidence", "engines", "explain", "charts", "report"];
const library = "^packages/entente/src";
const tests = "\\.test\\.tsx?$";

const upward = floors.slice(0, -1).map((floor, level) => ({
  name: `${floor}-looks-down`,
  severity: "error",
  from: { path: `${library}/${floor}/` },
  to: { path: `${library}/(${floors.slice(level + 1).join("|")}|formats|index\\.ts)` },
}));

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    ...upward,
    {
      name: "error-is-the-ground",
      severity: "error",
      from: { path: `${library}/error\\.ts$` },
      to: { path: `${library}/` },
    },
    {
      name: "formats-read-cases",
      comment: "An importer makes a case and its evidence; it asks no question about them.",
      severity: "error",
      from: { path: `${library}/formats/` },
      to: { path: `${library}/(engines|explain|charts|report|index\\.ts)` },
    },
    {
      name: "report-is-the-top",
      severity: "error",
      from: { path: `${library}/report/` },
      to: { path: `${library}/(formats|index\\.ts)` },
    },
    { name: "no-cycle", severity: "error", from: {}, to: { circular: true } },
    { name: "resolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
    {
      name: "library-is-pure",
      comment: "The library runs in Node, in a browser and in a worker alike.",
      severity: "error",
      from: { path: library, pathNot: tests },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "library-knows-no-command",
      severity: "error",
      from: { path: "^packages/entente/" },
      to: { path: "(^packages/|^node_modules/)entente-cli" },
    },
    {
      name: "nothing-knows-the-workbench",
      comment: "The command serves what was built of it.",
      severity: "error",
      from: { path: "^packages/" },
      to: { path: "(^apps/|^node_modules/)(workbench|entente-workbench)" },
    },
    {
      name: "page-without-engines",
      comment:
        "Engines run in the worker; the page knows their types. The delegate's form is a page of its own, without a worker.",
      severity: "error",
      from: { path: "^apps/workbench/src/", pathNot: ["^apps/workbench/src/(worker|form)/", tests] },
      to: { path: "^(node_modules|packages)/entente/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "library-by-its-name",
      comment: "The command and the workbench use what a user of the library could use.",
      severity: "error",
      from: { path: "^(packages/entente-cli|apps/workbench)/" },
      to: { path: "^packages/entente/", dependencyTypes: ["local"] },
    },
    {
      name: "source-imports-no-test",
      severity: "error",
      from: { path: "^(packages|apps)/[^/]+/src/", pathNot: tests },
      to: { path: [tests, "^(packages|apps)/[^/]+/test/", "^test/"] },
    },
    {
      name: "declared-dependency",
      severity: "error",
      from: { path: "^packages/[^/]+/src/", pathNot: tests },
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown", "npm-dev"] },
    },
  ],
  options: {
    doNotFollow: { path: ["node_modules", "/dist/"] },
    // Types count too: an upward `import type` is an upward import.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.base.json" },
    combinedDependencies: false,
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "node", "default"] },
  },
};
