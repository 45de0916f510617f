import { ROLES } from "../document/member.js";
import type { Say } from "../i18n/text.js";
import type { Routes } from "./routes.generated.js";
import { PEOPLE, type PeopleKey, type SayPeople } from "./texts.js";

export type LogLine = Routes["GET /projects/{project}/audit"]["answer"]["lines"][number];

/** What was done, in words; a kind that this page does not know is said as the log has it. */
export function kindWords(action: string, say: SayPeople): string {
  const key = `kind.${action.replaceAll(" ", "-")}`;
  return Object.hasOwn(PEOPLE.en, key) ? say(key as PeopleKey) : action;
}

/** What it was done to: names for ids where they are known. */
export function aboutWords(
  { subject }: Pick<LogLine, "subject">,
  {
    say,
    sayShell,
    nameOf,
  }: { readonly say: SayPeople; readonly sayShell: Say; readonly nameOf: (id: string) => string },
): string {
  const roleWords = (role: unknown): string => {
    const known = ROLES.find((one) => one === role);
    return known === undefined ? String(role ?? "–") : sayShell(`team.role.${known}`);
  };
  const parts = Object.entries(subject).flatMap(([key, value]): readonly string[] => {
    if (value === null && key !== "after") return [];
    switch (key) {
      case "person":
        return [nameOf(String(value))];
      case "role":
        return [roleWords(value)];
      case "before":
        return [`${roleWords(value)} → ${roleWords(subject.after)}`];
      case "version":
        return [say("log.version", { n: Number(value) })];
      case "token":
      case "document":
        return [String(value).slice(0, 8)];
      // Said elsewhere in the line, or for programs alone.
      case "after":
      case "by":
      case "hash":
      case "expires":
        return [];
      default:
        return [String(value)];
    }
  });
  return parts.join(" · ");
}
