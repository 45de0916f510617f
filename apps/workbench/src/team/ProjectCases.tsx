import { useSay } from "../i18n/text.js";
import { useWork } from "../ui/workbench-context.js";

/** Cases of the project, by the names of their files. */
export function ProjectCases({ onOpen }: { readonly onOpen: (file: string) => void }) {
  const say = useSay();
  const cases = useWork(({ team }) => team?.cases);
  return (
    <section aria-label={say("team.cases")}>
      <h2>{say("team.cases")}</h2>
      {cases?.length === 0 && <p>{say("team.noCases")}</p>}
      <ul className="kept">
        {cases?.map((file) => (
          <li key={file}>
            <button type="button" data-project-case={file} onClick={() => onOpen(file)}>
              {file}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
