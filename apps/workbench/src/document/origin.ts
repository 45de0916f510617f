import { type Member, ROLES } from "./member.js";

/** A project of a team's server, and who has opened it. */
export interface ProjectOrigin extends Member {
  readonly project: string;
  /** Path of the site, with a slash at its end. */
  readonly base: string;
}

/** Where the page was served from, and with which case; a static host says nothing. */
export interface Origin {
  readonly opened: string | null;
  readonly from: "folder" | "samples" | "project";
  /** Null where the page comes from no team's server. */
  readonly project: ProjectOrigin | null;
  /** Where papers are set by a server, which has the fonts; null on a static host. */
  readonly papers: string | null;
}

export function originOf(page: Pick<Document, "querySelector">): Origin {
  const said = (name: string): string | null =>
    page.querySelector(`meta[name="entente-${name}"]`)?.getAttribute("content") ?? null;
  const from = said("from");
  const [id, role] = [said("project"), ROLES.find((one) => one === said("role"))];
  if (from === "project" && id !== null && role !== undefined) {
    const project = { project: id, role, coder: said("coder") ?? "", base: said("base") ?? "/" };
    const papers = `${project.base}api/v1/projects/${encodeURIComponent(id)}/papers`;
    return { opened: null, from, project, papers };
  }
  const papers = from === null ? null : "api/v1/papers";
  return { opened: said("opened"), from: from === "folder" ? "folder" : "samples", project: null, papers };
}
