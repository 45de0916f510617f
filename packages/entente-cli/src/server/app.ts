import { basename } from "node:path";
import { type Answer, askEach, type Case, EntenteError, hashOf, type Language, speechIn } from "entente";
import { Hono } from "hono";
import { listCases } from "../commands/cases.js";
import { ASKED } from "../commands/questions.js";
import type { Io } from "../io.js";
import { languageOf } from "../language.js";
import { loadCase, scenariosOf } from "../load-case.js";
import { warningsTold } from "../render/warnings-told.js";
import { Stop } from "../status.js";
import type { Workspace } from "../workspace/workspace.js";
import type { Answering } from "./api/answering.js";
import { api } from "./api/api.js";
import type { Jobs } from "./api/jobs.js";
import { type Choice, choiceFrom } from "./choice.js";
import { fileRoutes } from "./files.js";
import { loopbackOnly, strictHeaders } from "./headers.js";
import { messagePage } from "./message-page.js";
import { answerPage } from "./page.js";
import type { Session } from "./session.js";
import { sourceRoutes } from "./sources.js";
import { STYLE } from "./style.js";
import { assetResponse, workbenchPage } from "./workbench.js";

/** Pages kept, so that going back and forth does not compute anew. */
const KEPT = 16;

/** What the local site serves. */
export interface Site {
  /** A case file, or the id of one that ships. */
  readonly opened: string;
  /** Folder whose case files may be read and written; null where only shipped cases are shown. */
  readonly workspace: Workspace | null;
  readonly answering: Answering;
  readonly jobs: Jobs;
  readonly language: Language;
  readonly session: Session;
}

/**
 * The local site: the workbench at `/` with the plain answers for those without scripts, every case that ships by its
 * id, and for who came with the token the files of one folder. Nothing else is read.
 */
export function createApp(io: Io, { opened, workspace, answering, jobs, language, session }: Site): Hono {
  const app = new Hono();
  const kept = new Map<string, string>();
  app.use(strictHeaders, loopbackOnly);
  app.get("/style.css", (context) => context.body(STYLE, 200, { "Content-Type": "text/css; charset=utf-8" }));
  app.get("/assets/:name", (context) => assetResponse(context, io));
  app.get("/", async (context) => {
    const known = session.admit(context);
    // A case that ships is no secret; one from the user's folder is.
    if (workspace !== null && known === "unknown") {
      return context.html(messagePage(said(context.req.query("lang")), "page.noToken", {}), 403);
    }
    const plain = insideBody(await page(opened, "/", context.req.query()));
    return context.html(
      await workbenchPage(io, { opened: basename(opened), from: workspace === null ? "samples" : "folder", plain }),
    );
  });
  if (workspace !== null) {
    app.use("/api/*", session.required).route("/api/files", fileRoutes(workspace, io));
    app.route("/api/sources", sourceRoutes(workspace.folder, io));
  }
  app.route("/api/v1", api({ io, workspace, answering, jobs }));
  app.get("/cases/:id", async (context) => {
    const id = context.req.param("id");
    const cases = await listCases(io, language);
    const { lang = language } = context.req.query();
    if (!cases.some((one) => one.id === id)) return context.html(messagePage(said(lang), "page.noCase", { id }), 404);
    return context.html(await page(id, `/cases/${id}`, context.req.query()));
  });
  app.notFound((context) => context.html(messagePage(said(context.req.query("lang")), "page.notFound", {}), 404));
  app.onError((error, context) => {
    const speech = said(context.req.query("lang"));
    const isAsked = error instanceof EntenteError || error instanceof Stop;
    const message = error instanceof Stop ? error.lines.join(" ") : error.message;
    const line = (message.split("\n")[0] ?? "").replace(/^entente: /, "");
    return context.html(messagePage(speech, "page.failed", { message: line }), isAsked ? 400 : 500);
  });
  return app;

  async function page(name: string, path: string, query: Readonly<Record<string, string>>): Promise<string> {
    const choice = choiceFrom(query, language);
    const { kase, warnings, folder } = await loadCase(name, io, { scenario: choice.scenario });
    const key = JSON.stringify([hashOf(kase), path, choice]);
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = String(
      await answerPage({
        kase,
        path,
        choice,
        answers: answersTo(kase, choice),
        warnings: warningsTold({ kase, warnings }, speechIn(choice.lang)),
        scenarios: await scenariosOf({ folder, id: kase.id ?? "" }, io),
        cases: await listCases(io, choice.lang),
      }),
    );
    kept.set(key, made);
    for (const oldest of [...kept.keys()].slice(0, Math.max(0, kept.size - KEPT))) kept.delete(oldest);
    return made;
  }
}

/** What stands in a page's body, with its style. */
function insideBody(page: string): string {
  const body = page.replace(/^[\s\S]*<body>/, "").replace(/<\/body>[\s\S]*$/, "");
  return `<link rel="stylesheet" href="/style.css">${body}`;
}

function said(lang: string | undefined) {
  try {
    return speechIn(languageOf(lang));
  } catch {
    return speechIn("en");
  }
}

function answersTo(kase: Case, { lang, forum, where, asOf, voice }: Choice): readonly Answer[] {
  const params = Object.fromEntries(
    Object.entries({ forum, where, asOf, voice }).filter(([, value]) => value !== undefined),
  );
  return askEach(kase, ASKED, { ...params, draws: 0 }, { language: lang });
}
