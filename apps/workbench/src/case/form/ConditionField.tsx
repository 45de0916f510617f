import { useSay } from "../../i18n/text.js";
import { type Entry, entryOf, isEntry, listOf, type Step } from "./data.js";
import { type FieldProps, usePut } from "./field-props.js";
import { namesOf, optionsOf, useForm } from "./form-context.js";
import { Choice } from "./PlainFields.js";
import { SIGNS, type Sign, testOf, testParts } from "./words.js";

/** A condition as tests that must all hold: issue, how it compares, option. */
export function ConditionField({ field, path, value, label }: FieldProps) {
  const isNeeded = "isNeeded" in field;
  return <Tests path={path} condition={isEntry(value) ? value : undefined} label={label} isNeeded={isNeeded} />;
}

/** One condition, or several of which each has to be passed. */
export function ConditionsField({ path, value, label }: FieldProps) {
  const say = useSay();
  const put = usePut(label);
  const { isLocked } = useForm();
  if (!Array.isArray(value))
    return <Tests path={path} condition={isEntry(value) ? value : undefined} label={label} isNeeded={false} />;
  return (
    <span className="tests">
      {listOf(value).map((one, k) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: conditions of a list have no name of their own
        <span key={k}>
          <Tests path={[...path, k]} condition={entryOf(one)} label={`${label} ${k + 1}`} isNeeded={true} />
          {!isLocked && (
            <button type="button" onClick={() => put([...path, k], undefined)}>
              {say("form.takeOut", { what: `${label} ${k + 1}` })}
            </button>
          )}
        </span>
      ))}
    </span>
  );
}

interface TestsProps {
  readonly path: readonly Step[];
  readonly condition: Entry | undefined;
  readonly label: string;
  readonly isNeeded: boolean;
}

function Tests({ path, condition, label, isNeeded }: TestsProps) {
  const say = useSay();
  const form = useForm();
  const put = usePut(label);
  const issues = namesOf(form, "issues");
  const tests = Object.entries(condition ?? {});
  const free = issues.filter(([id]) => !tests.some(([used]) => used === id));

  function add(issue: string): void {
    const test = `>= ${optionsOf(form, issue).at(-1)?.id ?? ""}`;
    if (condition === undefined) put(path, { [issue]: test });
    else put([...path, issue], test);
  }
  function takeOut(issue: string): void {
    if (tests.length > 1) put([...path, issue], undefined);
    else if (!isNeeded) put(path, undefined);
  }
  function change(from: string, to: string): void {
    const test = `>= ${optionsOf(form, to).at(-1)?.id ?? ""}`;
    const edits = [
      { path: [...path, to], value: test },
      { path: [...path, from], value: undefined },
    ];
    form.put(edits, say("form.put", { what: label }));
  }

  return (
    <span className="tests">
      {tests.map(([issue, test], k) => (
        <span key={issue} className="test" data-issue={issue}>
          {k > 0 && <span>{say("form.and")}</span>}
          <Choice
            label={say("form.testIssue", { what: label, n: k + 1 })}
            value={issue}
            among={issues.filter(([id]) => id === issue || free.some(([one]) => one === id))}
            onChoose={(next) => change(issue, next)}
          />
          <Compared path={[...path, issue]} issue={issue} test={test} label={label} n={k + 1} />
          {!form.isLocked && (tests.length > 1 || !isNeeded) && (
            <button
              type="button"
              aria-label={say("form.takeOut", { what: issues.find(([id]) => id === issue)?.[1] ?? issue })}
              onClick={() => takeOut(issue)}
            >
              ✕
            </button>
          )}
        </span>
      ))}
      {!form.isLocked && free.length > 0 && (
        <Choice
          label={say("form.addTo", { what: label })}
          value=""
          none={say(tests.length === 0 ? "form.addTest" : "form.andTest")}
          among={free}
          onChoose={(next) => {
            if (next !== "") add(next);
          }}
        />
      )}
    </span>
  );
}

interface ComparedProps {
  readonly path: readonly Step[];
  readonly issue: string;
  readonly test: unknown;
  readonly label: string;
  readonly n: number;
}

function Compared({ path, issue, test, label, n }: ComparedProps) {
  const say = useSay();
  const form = useForm();
  const put = usePut(label);
  const { sign, options } = testParts(test);
  const ladder = optionsOf(form, issue);
  const write = (nextSign: Sign, next: readonly string[]): void => put(path, testOf(nextSign, next));
  return (
    <>
      <Choice
        label={say("form.testSign", { what: label, n })}
        value={sign}
        among={SIGNS.map((one) => [one, say(`form.sign.${one}`)])}
        onChoose={(next) => write(SIGNS.find((one) => one === next) ?? "=", options)}
      />
      {sign === "among" ? (
        <span className="names">
          {ladder.map(({ id, name }) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={options.includes(id)}
                disabled={form.isLocked || (options.length === 1 && options.includes(id))}
                onChange={({ target }) =>
                  write("among", target.checked ? [...options, id] : options.filter((one) => one !== id))
                }
              />
              {name}
            </label>
          ))}
        </span>
      ) : (
        <Choice
          label={say("form.testOption", { what: label, n })}
          value={options[0] ?? ""}
          among={ladder.map(({ id, name }) => [id, name])}
          onChoose={(next) => write(sign, [next])}
        />
      )}
    </>
  );
}

/** A package: an option for each issue that it moves. */
export function DealField({ path, value, label }: FieldProps) {
  const say = useSay();
  const form = useForm();
  const put = usePut(label);
  const deal = entryOf(value);
  const issues = namesOf(form, "issues");
  return (
    <span className="tests">
      {Object.entries(deal).map(([issue, option]) => {
        const name = issues.find(([id]) => id === issue)?.[1] ?? issue;
        return (
          <span key={issue} className="test">
            <span>{name}</span>
            <Choice
              label={`${label}: ${name}`}
              value={String(option)}
              among={optionsOf(form, issue).map(({ id, name: one }) => [id, one])}
              onChoose={(next) => put([...path, issue], next)}
            />
            {!form.isLocked && (
              <button
                type="button"
                aria-label={say("form.takeOut", { what: name })}
                onClick={() => put([...path, issue], undefined)}
              >
                ✕
              </button>
            )}
          </span>
        );
      })}
      {!form.isLocked && (
        <Choice
          label={say("form.addTo", { what: label })}
          value=""
          none={say("form.add")}
          among={issues.filter(([id]) => !Object.hasOwn(deal, id))}
          onChoose={(next) => {
            const option = optionsOf(form, next).at(-1)?.id ?? "";
            if (next === "") return;
            if (value === undefined) put(path, { [next]: option });
            else put([...path, next], option);
          }}
        />
      )}
    </span>
  );
}
