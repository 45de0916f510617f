import { useEffect, useState } from "react";
import { idOfCase } from "../document/beside.js";
import { PROJECT_KEY } from "../document/member.js";
import { useSay } from "../i18n/text.js";
import type { TeamAt } from "../shell/workbench.js";
import { useWork, useWorkbench } from "../ui/workbench-context.js";

/** What the server tells of a file that was written. */
interface Written {
  readonly file: string;
  readonly by: string;
}

const CASE_FILE = /\.case\.(?:ya?ml|json)$/;

/** Hears what others do in the project, and takes it. @returns what was last taken, in words */
export function useProjectNews(team: TeamAt): string {
  const workbench = useWorkbench();
  const say = useSay();
  const { language } = useWork(({ settings }) => settings);
  const [news, setNews] = useState("");

  useEffect(() => {
    const { client, project, base } = team;
    const { store } = workbench;
    const path = { project };
    const put = (next: object): void => store.setState((state) => ({ team: state.team && { ...state.team, ...next } }));

    async function lookAround(): Promise<void> {
      const session = await client.ask("GET /session", {});
      if (session.status === "other" && session.code === 401) return window.location.assign(`${base}sign-in`);
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

    const ignore = (): void => {};
    const events = new EventSource(client.addressOf("GET /projects/{project}/events", path));
    events.addEventListener("version", ({ data }: MessageEvent<string>) => {
      hear(JSON.parse(data) as Written).catch(ignore);
    });
    events.addEventListener("presence", ({ data }: MessageEvent<string>) => {
      put({ present: (JSON.parse(data) as { readonly names: readonly string[] }).names });
    });
    events.addEventListener("release", () => void lookForRelease().catch(ignore));
    // What waited for the connection is sent as soon as it is back.
    const back = (): void => void workbench.flush();
    events.addEventListener("open", back);
    window.addEventListener("online", back);
    lookAround().catch(ignore);
    let key = "";
    const unfollow = store.subscribe((state) => {
      if (state.key === null || state.key === key) return;
      key = state.key;
      lookForRelease().catch(ignore);
    });
    return () => {
      unfollow();
      events.close();
      window.removeEventListener("online", back);
    };
  }, [workbench, team, say, language]);
  return news;
}
