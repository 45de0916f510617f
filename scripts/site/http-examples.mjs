import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { root } from "../step.mjs";

/** Lines of an answer that a page shows, and signs of a line. */
const SHOWN = { lines: 14, signs: 110 };

const CODING = {
  ...{ id: "c1", kind: "stance", source: "gazette", paragraph: 3, holder: "north", issue: "quota" },
  ...{ stance: "halved", strength: "firm", voice: "official", date: "2024-02" },
};
const FORECAST = {
  ...{ kind: "binary", question: "signed?", case: `sha256:${"0".repeat(64)}`, model: "ann@1", seed: "1" },
  ...{ made: "2024-01-01", resolves: "2025-01-01", p: "0.4" },
};
const DECISION = {
  time: "2026-01-01T00:00:00Z",
  by: "ann",
  decision: "accepted",
  suggestion: { ...CODING, coder: "ann" },
};
const TEXT = "The North asks for half of the quota.\n";

/** One request a route, in an order in which each finds what it needs. */
const REQUESTS = [
  ["GET /health"],
  ["GET /cases"],
  ["GET /cases/{id}/agree", "/cases/talks/agree?draws=0"],
  ["GET /cases/{id}/check", "/cases/talks/check"],
  ["GET /cases/{id}/text", "/cases/talks/text?package=quota=halved"],
  ["GET /cases/{id}/network", "/cases/talks/network?format=csv"],
  ["GET /files"],
  ["GET /files/{name}", "/files/talks.case.yaml"],
  [
    "PUT /files/{name}",
    "/files/talks.case.yaml",
    ({ file }) => ({ text: file.text, headers: { "If-Match": file.etag } }),
  ],
  ["PUT /sources/{name}", "/sources/note.txt", () => ({ text: TEXT })],
  ["GET /sources/{name}", "/sources/note.txt"],
  ["PUT /coders/{coder}", "/coders/ann", () => ({ json: { name: "Ann" } })],
  ["GET /coders"],
  ["POST /cases/{id}/codings/{coder}", "/cases/talks/codings/ann", () => ({ json: { codings: [CODING] } })],
  ["GET /cases/{id}/codings", "/cases/talks/codings?coder=ann"],
  ["POST /cases/{id}/decisions", "/cases/talks/decisions", () => ({ json: { decisions: [DECISION] } })],
  ["GET /cases/{id}/decisions", "/cases/talks/decisions"],
  ["POST /cases/{id}/forecasts", "/cases/talks/forecasts", () => ({ json: { forecast: FORECAST } })],
  ["GET /cases/{id}/forecasts", "/cases/talks/forecasts"],
  ["GET /cases/{id}/versions", "/cases/talks/versions"],
  ["GET /cases/{id}/versions/{number}", "/cases/talks/versions/1"],
  ["POST /documents", "/documents?name=note.txt", () => ({ text: TEXT })],
  ["GET /documents"],
  ["GET /documents/{document}", ({ document }) => `/documents/${document}`],
  ["GET /documents/{document}/original", ({ document }) => `/documents/${document}/original`],
  ["POST /jobs", "/jobs", () => ({ json: { case: "talks", verb: "agree", query: { draws: "0" } } })],
  ["GET /jobs"],
  ["GET /jobs/{job}/events", ({ job }) => `/jobs/${job}/events`],
  ["GET /jobs/{job}", ({ job }) => `/jobs/${job}`],
  ["GET /jobs/{job}/answer", ({ job }) => `/jobs/${job}/answer`],
  // Long enough to be under way when it is cancelled; the page shows the first job alone.
  ["POST /jobs", "/jobs", () => ({ json: { case: "talks", verb: "ask", query: { draws: "5000" } } })],
  ["DELETE /jobs/{job}", ({ job }) => `/jobs/${job}`],
];

/** What a local server on a folder with the strait answers to a request of each route, as a page shows it. */
export async function httpExamples() {
  const place = mkdtempSync(join(tmpdir(), "entente-http-"));
  const folder = join(place, "talks");
  mkdirSync(join(folder, "sources"), { recursive: true });
  cpSync(join(root, "cases/strait.case.yaml"), join(folder, "talks.case.yaml"));
  cpSync(join(root, "cases/sources/gazette.txt"), join(folder, "sources/gazette.txt"));
  const server = spawn(process.execPath, [
    join(root, "packages/entente-cli/bin/entente.js"),
    "open",
    folder,
    "--port",
    "0",
  ]);
  const ended = new Promise((done) => server.once("exit", done));
  try {
    const printed = await addressOf(server);
    const { origin } = new URL(printed);
    const entered = await fetch(printed, { redirect: "manual" });
    const cookie = entered.headers.get("set-cookie").split(";")[0];
    const shown = {};
    const found = {};
    for (const [route, given = route.split(" ")[1], body = () => ({})] of REQUESTS) {
      const path = typeof given === "string" ? given : given(found);
      const request = { method: route.split(" ")[0], path, cookie, ...body(found) };
      const answer = await asked(`${origin}/api/v1`, request, found);
      shown[route] ??= answer;
    }
    return shown;
  } finally {
    server.kill("SIGINT");
    await ended;
    rmSync(place, { recursive: true, force: true });
  }
}

async function addressOf(server) {
  for await (const line of createInterface({ input: server.stdout })) {
    const address = /http:\S+/.exec(line)?.[0];
    if (address !== undefined) return address;
  }
  throw new Error("The local server ended before it said where it is.");
}

async function asked(base, { method, path, cookie, json, text, headers = {} }, found) {
  const kind =
    json === undefined
      ? text === undefined
        ? {}
        : { "Content-Type": "text/plain" }
      : { "Content-Type": "application/json" };
  const sent = json === undefined ? text : JSON.stringify(json);
  const response = await fetch(`${base}${path}`, {
    method,
    headers: { cookie, ...kind, ...headers },
    ...(sent === undefined ? {} : { body: sent }),
  });
  const answer = await response.text();
  if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${answer}`);
  if (path === "/files/talks.case.yaml" && method === "GET")
    found.file = { text: answer, etag: response.headers.get("etag") };
  if (path.startsWith("/documents?")) found.document = JSON.parse(answer).id;
  if (method === "POST" && path === "/jobs") found.job = JSON.parse(answer).id;
  const media = response.headers.get("content-type")?.split(";")[0];
  const said = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const request = [
    `${method} /api/v1${path}`,
    ...said,
    ...(sent === undefined ? [] : ["", ...cut(sent.trimEnd().split("\n"), 4)]),
  ];
  return [
    ...request,
    "",
    `${response.status}${media === undefined ? "" : ` ${media}`}`,
    ...shownOf(answer, media),
  ].join("\n");
}

function shownOf(answer, media) {
  if (answer === "") return [];
  const text = media === "application/json" ? JSON.stringify(JSON.parse(answer), null, 2) : answer.trimEnd();
  return ["", ...cut(text.split("\n"), SHOWN.lines)];
}

function cut(lines, most) {
  const kept = lines.length > most ? [...lines.slice(0, most), "…"] : lines;
  return kept.map((line) => (line.length > SHOWN.signs ? `${line.slice(0, SHOWN.signs)}…` : line));
}
