import { useEffect, useState } from "react";
import { idOfCase } from "../document/beside.js";
import { PROJECT_KEY } from "../document/member.js";
import { useSay } from "../i18n/text.js";
import type { TeamAt } from "../shell/surroundings.js";
import { useWork, useWorkbench } from "../ui/workbench-context.js";

/** What the server tells of a file that was written. */
interface Written {
  readonly file: string;
  readonly by: string;
}

const CASE_FILE = /\.case\.(?:ya?ml|json)$/;

/** Milliseconds after which a page that hears nothing any more asks again whether it may. */
const LOOK_AGAIN = 3_000;

const isRefused = (state: string | undefined): boolean =>
  state === "ended" || state === "removed" || state === "unreached";

/** Hears what others do in the project, and takes it. @returns what was last taken, in words */
export function useProjectNews(team: TeamAt): string {
  const workbench = useWorkbench();
  const say = useSay();
  const { language } = useWork(({ settings }) => settings);
  const [news, setNews] = useState("");

  useEffect(() => {
    const { client, project, coder } = team;
    const { store } = workbench;
    const path = { project };
    const put = (next: object): void => store.setState((state) => ({ team: state.team && { ...state.team, ...next } }));

    async function lookAround(): Promise<void> {
      const session = await client.ask("GET /session", {});
      if (session.status !== "done") return;
      const { person, projects } = session.answer;
      put({ person: person.name, title: projects.find(({ id }) => id === project)?.name ?? "" });
      await listCases();
    }

    async function listCases(): Promise<void> {
      const cases = (await workbench.folder.list()).filter((name) => CASE_FILE.test(name));
      put({ cases: cases.toSorted() });
    }

    async function takeText(by: string): Promise<void> {
      const time = new Intl.DateTimeFormat(language, { timeStyle: "short" }).format(workbench.now());
      const words = say("team.changed", { name: by, time });
      if ((await workbench.takeText(words)) === "taken") setNews(words);
    }

    async function hear({ file, by }: Written): Promise<void> {
      const open = store.getState().history?.present;
      if (file.endsWith(".ledger.jsonl"))
        store.setState(({ team: now }) => ({ team: now && { ...now, ledgers: now.ledgers + 1 } }));
      if (CASE_FILE.test(file) && store.getState().team?.cases.includes(file) === false) await listCases();
      if (open === undefined || workbench.key() === null) return;
      if (file === open.file) await takeText(by);
      else if (file.startsWith(`${idOfCase(open.file, open.text)}.`)) await workbench.takeBeside();
    }

    async function lookForRelease(): Promise<void> {
      const open = store.getState().history?.present;
      if (open === undefined || workbench.key()?.startsWith(PROJECT_KEY) !== true) return;
      const reply = await client.ask("GET /projects/{project}/cases/{id}/release", {
        path: { project, id: idOfCase(open.file, open.text) },
      });
      if (reply.status !== "done" || !reply.answer.released) return;
      workbench.showReleased();
      await workbench.takeBeside();
    }

    /** Finds out whether one may still come in, and as what; then what waited is sent. */
    async function lookAtStanding(): Promise<void> {
      const reply = await client.ask("GET /projects/{project}/members", { path });
      const before = store.getState().team;
      if (before === null) return;
      if (reply.status === "done") {
        const { self } = reply.answer;
        if (self.coder !== coder) {
          // Somebody else has signed in here: the page, and what it keeps, are not theirs.
          put({ standing: "ended" });
          return window.location.reload();
        }
        put({ role: self.role, standing: "in", told: before.told + 1 });
        if (events.readyState === EventSource.CLOSED) listen();
        if (before.standing !== "in") await takeAll();
        if (before.standing !== "in" || before.role !== self.role) workbench.resend();
      } else if (reply.status === "other" && reply.code === 401) put({ standing: "ended" });
      else if (reply.status === "other" && reply.code === 404) put({ standing: "removed", role: "viewer" });
    }

    /** What was not heard while nothing was told. */
    async function takeAll(): Promise<void> {
      await listCases();
      const open = store.getState().history?.present;
      if (open === undefined || workbench.key() === null) return;
      const files = await client.ask("GET /projects/{project}/files", { path });
      await takeText(files.status === "done" ? (files.answer.versions[open.file]?.by ?? "") : "");
      await workbench.takeBeside();
    }

    const ignore = (): void => {};
    const look = (): void => void lookAtStanding().catch(ignore);
    let events: EventSource;
    function listen(): void {
      events?.close();
      events = new EventSource(client.addressOf("GET /projects/{project}/events", path));
      events.addEventListener("version", ({ data }: MessageEvent<string>) => {
        hear(JSON.parse(data) as Written).catch(ignore);
      });
      events.addEventListener("presence", ({ data }: MessageEvent<string>) => {
        put({ present: (JSON.parse(data) as { readonly names: readonly string[] }).names });
      });
      events.addEventListener("release", () => void lookForRelease().catch(ignore));
      events.addEventListener("named", () =>
        store.setState(({ team: now }) => ({ team: now && { ...now, told: now.told + 1 } })),
      );
      events.addEventListener("members", look);
      events.addEventListener("open", back);
      // The server ends it where one may not hear any more; a lost connection is taken up again by the browser.
      events.addEventListener("error", () => {
        if (events.readyState === EventSource.CLOSED) look();
      });
    }
    // What waited for the connection is sent as soon as it is back.
    const back = (): void => void workbench.flush();
    const shown = (): void => {
      if (document.visibilityState === "visible") look();
    };
    listen();
    window.addEventListener("online", back);
    document.addEventListener("visibilitychange", shown);
    const pulse = setInterval(() => {
      const { team: now, keeping } = store.getState();
      const isDeaf = events.readyState === EventSource.CLOSED || isRefused(keeping?.state);
      if (now?.standing === "ended" || (now?.standing === "in" && isDeaf)) look();
    }, LOOK_AGAIN);
    lookAround().catch(ignore);
    let key = "";
    const unfollow = store.subscribe((state) => {
      if (state.key === null || state.key === key) return;
      key = state.key;
      lookForRelease().catch(ignore);
    });
    return () => {
      unfollow();
      clearInterval(pulse);
      events.close();
      window.removeEventListener("online", back);
      document.removeEventListener("visibilitychange", shown);
    };
  }, [workbench, team, say, language]);
  return news;
}
