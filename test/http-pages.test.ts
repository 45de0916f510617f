import { describe, expect, it } from "vitest";
import { openApi } from "../packages/entente-cli/src/server/api/open-api.js";
import { teamOpenApi } from "../packages/entente-cli/src/team/open-api.js";
import { PERMISSIONS } from "../packages/entente-cli/src/team/permissions.js";
import { httpPages } from "../scripts/site/http.mjs";

interface Documented {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}
const apis = { local: openApi("folder"), team: teamOpenApi("/api/v1") };
const pages = httpPages({ ...apis, permissions: PERMISSIONS, examples: { "GET /cases": "GET /api/v1/cases\n\n200" } });
const PAGES = [
  ["reference/http.md", apis.local],
  ["reference/team-http.md", apis.team],
] as const;
const routes = (api: unknown) =>
  Object.entries((api as Documented).paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
const sections = (page: string) =>
  page
    .split(/^### /m)
    .slice(1)
    .map((text) => ({ route: /^`([^`]+)`/.exec(text)?.[1] ?? text.split("\n")[0], text }));

describe("httpPages(apis)", () => {
  it.each(PAGES)("%s has a section for every route of its OpenAPI, once, and for no other", (name, api) => {
    const told = sections(pages[name] ?? "").map(({ route }) => route);
    expect(told.length).toBeGreaterThan(40);
    expect([...told].sort()).toEqual(routes(api).sort());
  });

  it.each(PAGES)("%s says of every route what it answers, or where that is said", (name) => {
    const silent = sections(pages[name] ?? "").filter(
      ({ text }) => !/^(Answer: \d|As \[on the local server\])/m.test(text),
    );
    expect(silent.map(({ route }) => route)).toEqual([]);
  });

  it("names every parameter of a route in its section, but those that all questions take", () => {
    const page = pages["reference/http.md"] ?? "";
    const [common = ""] = /^## Parameters of every question$[\s\S]*?(?=^## )/m.exec(page) ?? [];
    expect(common).toContain("| `draws` |");
    for (const { route, text } of sections(page)) {
      const [method = "", path = ""] = (route ?? "").split(" ");
      const about = (apis.local as unknown as Documented).paths[path]?.[method.toLowerCase()];
      const { parameters } = about as { readonly parameters: readonly { readonly name: string }[] };
      const shared = text.includes("#parameters-of-every-question") ? common : "";
      const left = parameters.filter(({ name }) => !`${text}${shared}`.includes(`| \`${name}\` |`));
      expect(left, route).toEqual([]);
    }
  });

  it("says of every route of a team's server who may use it", () => {
    const page = pages["reference/team-http.md"] ?? "";
    for (const { route = "", text } of sections(page))
      expect(text, route).toContain(`Who may: **${PERMISSIONS[route.replace(" ", " /api/v1")]}**.`);
    expect(page).toContain("Who may: **owner in person**.");
  });

  it("shows the example of its route", () => {
    const shown = sections(pages["reference/http.md"] ?? "").filter(({ text }) => text.includes("Example:"));
    expect(shown.map(({ route }) => route)).toEqual(["GET /cases"]);
  });
});
