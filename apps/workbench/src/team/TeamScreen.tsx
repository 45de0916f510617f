import { useCallback } from "react";
import { useSayPart } from "../i18n/part.js";
import { useSay } from "../i18n/text.js";
import type { TeamAt } from "../shell/surroundings.js";
import { FaceTabs } from "../ui/FaceTabs.js";
import { useWork, useWorkbench } from "../ui/workbench-context.js";
import { KeysTab } from "./KeysTab.js";
import { LogTab } from "./LogTab.js";
import { PeopleTab } from "./PeopleTab.js";
import { PEOPLE, PeopleSay } from "./texts.js";
import { useAsked } from "./use-asked.js";
import "../style/record.css";
import "../style/people.css";

const FACES = ["people", "keys", "log"] as const;

/** The project itself: who is in it, the keys that open it, and what was done. */
export function TeamScreen() {
  const { team } = useWorkbench();
  const { language } = useWork(({ settings }) => settings);
  const say = useSayPart(PEOPLE, language);
  return <PeopleSay value={say}>{team !== null && <Screen team={team} />}</PeopleSay>;
}

function Screen({ team }: { readonly team: TeamAt }) {
  const say = useSay();
  const tab = useWork(({ address }) => address.tab);
  const face = FACES.find((one) => one === tab) ?? "people";
  // Asked anew when somebody comes, goes or gets another role.
  const told = useWork((state) => state.team?.told ?? 0);
  const { client, project } = team;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is told is the reason to ask
  const ask = useCallback(
    () => client.ask("GET /projects/{project}/members", { path: { project } }),
    [client, project, told],
  );
  const members = useAsked(ask);
  return (
    <main className="project" data-screen="team">
      <FaceTabs
        label={say("rail.team")}
        faces={FACES}
        face={face}
        controls="team-face"
        nameOf={(one) => say(`team.${one}`)}
      />
      <div role="tabpanel" id="team-face" aria-labelledby={`tab-${face}`}>
        {face === "people" && <PeopleTab team={team} asked={members} />}
        {face === "keys" && <KeysTab team={team} members={members.answer?.members ?? []} />}
        {face === "log" && <LogTab team={team} members={members.answer?.members ?? []} />}
      </div>
    </main>
  );
}
