import type { Case, ClassGroup } from "entente";
import { useSay } from "../i18n/text.js";
import { textIn } from "../ui/case-text.js";
import { useLocked } from "../ui/use-locked.js";
import { useWork, useWorkbench } from "../ui/workbench-context.js";
import { GroupName } from "./GroupName.js";

interface GroupRowsProps {
  readonly kase: Case;
  readonly groups: readonly ClassGroup[];
  /** @param label - words of the undo step */
  readonly onChange: (groups: readonly ClassGroup[], label: string) => void;
}

/** A row a group, with an option for each issue, or none for no deal. */
export function GroupRows({ kase, groups, onChange }: GroupRowsProps) {
  const say = useSay();
  const workbench = useWorkbench();
  const { language } = useWork(({ settings }) => settings);
  const isLocked = useLocked();
  const issues = Object.entries(kase.issues);

  const change = (at: number, next: ClassGroup): void =>
    onChange(
      groups.map((group, k) => (k === at ? next : group)),
      `${next.name}: ${say("compare.class.deals")}`,
    );
  const add = (): void => onChange([...groups, { name: freeName(groups, say), package: {} }], say("compare.class.add"));
  const remove = (at: number, name: string): void =>
    onChange(
      groups.filter((_, k) => k !== at),
      say("compare.class.remove", { name }),
    );
  const sign = (chosen: Readonly<Record<string, string>>): void => {
    const sel = issues.map(([issue, { statusQuo }]) => `${issue}=${chosen[issue] ?? statusQuo}`).join(",");
    workbench.go({ screen: "record", tab: "signature", sel });
  };

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="scroll" tabIndex={0} aria-label={say("compare.class.deals")}>
      <table data-groups="">
        <caption>{say("compare.class.deals")}</caption>
        <thead>
          <tr>
            <th scope="col">{say("compare.class.group")}</th>
            <th scope="col">{say("compare.class.noDeal")}</th>
            {issues.map(([issue, { name }]) => (
              <th key={issue} scope="col">
                {textIn(name, language, issue)}
              </th>
            ))}
            <th scope="col">
              {!isLocked && (
                <button type="button" onClick={add}>
                  + {say("compare.class.add")}
                </button>
              )}
            </th>
          </tr>
        </thead>
        <tbody>
          {groups.map((group, at) => {
            const { name, package: chosen } = group;
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: a name changes, and its field keeps the focus
              <tr key={at}>
                <td>
                  <GroupName
                    name={name}
                    others={groups.filter((_, k) => k !== at).map((one) => one.name)}
                    onName={(next) => change(at, { ...group, name: next })}
                  />
                </td>
                <td>
                  <input
                    type="checkbox"
                    aria-label={`${name}: ${say("compare.class.noDeal")}`}
                    checked={chosen === null}
                    disabled={isLocked}
                    onChange={({ target }) => change(at, { ...group, package: target.checked ? null : {} })}
                  />
                </td>
                {issues.map(([issue, { name: named, options, statusQuo }]) => (
                  <td key={issue}>
                    <select
                      aria-label={`${name}: ${textIn(named, language, issue)}`}
                      disabled={chosen === null || isLocked}
                      value={chosen?.[issue] ?? statusQuo}
                      onChange={({ target }) => change(at, { ...group, package: { ...chosen, [issue]: target.value } })}
                    >
                      {Object.entries(options).map(([option, { name: called }]) => (
                        <option key={option} value={option}>
                          {textIn(called, language, option)}
                        </option>
                      ))}
                    </select>
                  </td>
                ))}
                <td>
                  {chosen !== null && !isLocked && (
                    <button type="button" onClick={() => sign(chosen)}>
                      {say("compare.class.sign", { name })}
                    </button>
                  )}{" "}
                  {!isLocked && (
                    <button type="button" onClick={() => remove(at, name)}>
                      {say("compare.class.remove", { name })}
                    </button>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

function freeName(groups: readonly ClassGroup[], say: ReturnType<typeof useSay>): string {
  const taken = new Set(groups.map(({ name }) => name));
  for (let n = groups.length + 1; ; n++) {
    const name = say("compare.class.anon", { n });
    if (!taken.has(name)) return name;
  }
}
