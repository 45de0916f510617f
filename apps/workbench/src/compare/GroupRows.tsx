import type { Case, ClassGroup } from "entente";
import { LANGUAGE_NAMES, LANGUAGES } from "../i18n/languages.js";
import { useSay } from "../i18n/text.js";
import { textIn } from "../ui/case-text.js";
import { useLocked } from "../ui/use-locked.js";
import { useWork, useWorkbench } from "../ui/workbench-context.js";
import { GroupName } from "./GroupName.js";
import { PlayerName } from "./PlayerName.js";

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
  const parties = Object.entries(kase.parties).filter(([, { within }]) => within === undefined);

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
            <th scope="col">{say("compare.class.language")}</th>
            {parties.map(([party, { name }]) => (
              <th key={party} scope="col">
                {say("compare.class.plays", { party: textIn(name, language, party) })}
              </th>
            ))}
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
                  <select
                    aria-label={`${name}: ${say("compare.class.language")}`}
                    disabled={isLocked}
                    value={group.language ?? ""}
                    onChange={({ target }) => change(at, spoken(group, target.value))}
                  >
                    <option value="">{say("compare.class.asPage")}</option>
                    {LANGUAGES.map((one) => (
                      <option key={one} value={one} lang={one}>
                        {LANGUAGE_NAMES[one]}
                      </option>
                    ))}
                  </select>
                </td>
                {parties.map(([party, { name: called }]) => (
                  <td key={party}>
                    <PlayerName
                      label={`${name}: ${say("compare.class.plays", { party: textIn(called, language, party) })}`}
                      name={group.roles?.[party] ?? ""}
                      onName={(next) => change(at, played(group, party, next))}
                    />
                  </td>
                ))}
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

/** The group with another language of its sheets; with none, that of the page. */
function spoken({ language: _, ...group }: ClassGroup, chosen: string): ClassGroup {
  const language = LANGUAGES.find((one) => one === chosen);
  return language === undefined ? group : { ...group, language };
}

/** The group with who plays a party; nobody, where the name is empty. */
function played({ roles: before = {}, ...group }: ClassGroup, party: string, name: string): ClassGroup {
  const { [party]: _, ...others } = before;
  const roles = name === "" ? others : { ...others, [party]: name };
  return Object.keys(roles).length === 0 ? group : { ...group, roles };
}

function freeName(groups: readonly ClassGroup[], say: ReturnType<typeof useSay>): string {
  const taken = new Set(groups.map(({ name }) => name));
  for (let n = groups.length + 1; ; n++) {
    const name = say("compare.class.anon", { n });
    if (!taken.has(name)) return name;
  }
}
