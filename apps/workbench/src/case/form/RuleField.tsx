import { useSay } from "../../i18n/text.js";
import { Box } from "./Box.js";
import { CoalitionsLine } from "./CoalitionsLine.js";
import { type Entry, entryOf, isEntry, listOf, type Step, wordsOf } from "./data.js";
import { type FieldProps, typed, usePut } from "./field-props.js";
import { namesOf, optionsOf, useForm } from "./form-context.js";
import { Choice } from "./PlainFields.js";
import { ruleWords } from "./words.js";

const KINDS = ["unanimity", "majority", "named", "quota", "all", "any"] as const;
type RuleKind = (typeof KINDS)[number];

function kindOf(rule: unknown): RuleKind {
  if (Array.isArray(rule)) return "named";
  if (rule === "majority") return "majority";
  if (!isEntry(rule)) return "unanimity";
  return "all" in rule ? "all" : "any" in rule ? "any" : "quota";
}

/** What a rule of a kind begins as, in the place of another. */
function ruleOf(kind: RuleKind, before: unknown, seats: readonly string[]): unknown {
  switch (kind) {
    case "majority":
    case "unanimity":
      return kind;
    case "named":
      return [...seats];
    case "quota":
      return { quota: "2/3", by: "count" };
    case "all":
    case "any":
      return { [kind]: [before ?? "unanimity"] };
  }
}

/** A rule of decision, built up part by part, and said in words. */
export function RuleField({ path, value, label }: FieldProps) {
  const say = useSay();
  const put = usePut(label);
  const form = useForm();
  const forum = entryOf(valueOfEntry(form.data, path));
  const seats = seatsOf(forum.members);
  return (
    <span className="rule">
      <RuleParts rule={value} seats={seats} label={label} onRule={(next) => put(path, next)} />
      <span className="said">{ruleWords({ ...form, say }, value)}</span>
      <code>{JSON.stringify(value ?? "unanimity").replaceAll('"', "")}</code>
      <CoalitionsLine place={path.join(".")} rule={value ?? "unanimity"} members={forum.members} />
    </span>
  );
}

function valueOfEntry(data: Entry, path: readonly Step[]): unknown {
  const [collection = "", id = ""] = path;
  return entryOf(data[collection])[id];
}

function seatsOf(members: unknown): readonly string[] {
  return Array.isArray(members) ? wordsOf(members) : Object.keys(entryOf(members));
}

interface PartsProps {
  readonly rule: unknown;
  readonly seats: readonly string[];
  readonly label: string;
  readonly onRule: (rule: unknown) => void;
}

function RuleParts({ rule, seats, label, onRule }: PartsProps) {
  const say = useSay();
  const form = useForm();
  const kind = kindOf(rule);
  const names = namesOf(form, "parties");
  const nameOf = (id: string): string => names.find(([one]) => one === id)?.[1] ?? id;

  const begin = (next: string): void => onRule(ruleOf(KINDS.find((one) => one === next) ?? "unanimity", rule, seats));

  return (
    <span className="rule-part">
      <Choice label={label} value={kind} among={KINDS.map((one) => [one, say(`form.rule.${one}`)])} onChoose={begin} />
      {kind === "named" && (
        <span className="names">
          {[...new Set([...seats, ...wordsOf(rule)])].map((id) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={wordsOf(rule).includes(id)}
                disabled={form.isLocked}
                onChange={({ target }) =>
                  onRule(target.checked ? [...wordsOf(rule), id] : wordsOf(rule).filter((one) => one !== id))
                }
              />
              {nameOf(id)}
            </label>
          ))}
        </span>
      )}
      {kind === "quota" && <Quota rule={entryOf(rule)} onRule={onRule} />}
      {(kind === "all" || kind === "any") && (
        <ul>
          {listOf(entryOf(rule)[kind]).map((part, k, parts) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: parts of a rule have no name of their own
            <li key={k}>
              <RuleParts
                rule={part}
                seats={seats}
                label={say("form.rule.part", { n: k + 1 })}
                onRule={(next) => onRule({ [kind]: parts.map((one, i) => (i === k ? next : one)) })}
              />
              {!form.isLocked && parts.length > 1 && (
                <button
                  type="button"
                  aria-label={say("form.takeOut", { what: say("form.rule.part", { n: k + 1 }) })}
                  onClick={() => onRule({ [kind]: parts.filter((_, i) => i !== k) })}
                >
                  ✕
                </button>
              )}
            </li>
          ))}
          {!form.isLocked && (
            <li>
              <button type="button" onClick={() => onRule({ [kind]: [...listOf(entryOf(rule)[kind]), [...seats]] })}>
                {say("form.rule.add")}
              </button>
            </li>
          )}
        </ul>
      )}
    </span>
  );
}

function Quota({ rule, onRule }: { readonly rule: Entry; readonly onRule: (rule: unknown) => void }) {
  const say = useSay();
  const { isLocked } = useForm();
  return (
    <span className="names">
      <Box
        label={say("form.rule.share")}
        value={String(rule.quota ?? "")}
        size={5}
        isLocked={isLocked}
        onPut={(next) => onRule({ ...rule, quota: typed(next) ?? "1/2" })}
      />
      <Box
        label={say("form.rule.by")}
        value={String(rule.by ?? "")}
        size={8}
        isLocked={isLocked}
        onPut={(next) => onRule({ ...rule, by: next.trim() || "count" })}
      />
      <label>
        <input
          type="checkbox"
          checked={rule.strict === true}
          disabled={isLocked}
          onChange={({ target }) => {
            const { strict: _, ...rest } = rule;
            onRule(target.checked ? { ...rest, strict: true } : rest);
          }}
        />
        {say("form.rule.strict")}
      </label>
    </span>
  );
}

/** Who sits at a table, with weights where it counts by them. */
export function MembersField({ path, value, label }: FieldProps) {
  const say = useSay();
  const put = usePut(label);
  const form = useForm();
  const seats = seatsOf(value);
  const names = namesOf(form, "parties");
  const nameOf = (id: string): string => names.find(([one]) => one === id)?.[1] ?? id;
  return (
    <span className="numbers">
      {seats.map((id) => {
        const weights = isEntry(value) ? Object.entries(entryOf(value[id])) : [];
        return (
          <span key={id} className="chip">
            {nameOf(id)}
            {weights.map(([key, weight]) =>
              key === "abstains" ? (
                <em key={key}> {say("form.abstains")}</em>
              ) : (
                <Box
                  key={key}
                  label={`${nameOf(id)}: ${key}`}
                  value={String(weight)}
                  inputMode="decimal"
                  size={5}
                  isLocked={form.isLocked}
                  onPut={(next) => put([...path, id, key], typed(next))}
                />
              ),
            )}
            {!form.isLocked && seats.length > 1 && (
              <button
                type="button"
                aria-label={say("form.takeOut", { what: nameOf(id) })}
                onClick={() => {
                  if (isEntry(value)) put([...path, id], undefined);
                  else
                    put(
                      path,
                      seats.filter((one) => one !== id),
                    );
                }}
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
          among={names.filter(([id]) => !seats.includes(id))}
          onChoose={(next) => {
            if (next === "") return;
            if (isEntry(value)) put([...path, next], Object.fromEntries(weightKeys(value).map((key) => [key, 0])));
            else put(path, [...seats, next]);
          }}
        />
      )}
    </span>
  );
}

function weightKeys(members: Entry): readonly string[] {
  const keys = Object.values(members).flatMap((one) => Object.keys(entryOf(one)));
  return [...new Set(keys)].filter((key) => key !== "abstains");
}

/** Who must act for an issue to move: one rule, or one for each option. */
export function LeversField({ path, value, label, issue }: FieldProps) {
  const say = useSay();
  const put = usePut(label);
  const form = useForm();
  const isPerOption = isEntry(value) && !["all", "any", "quota"].some((word) => Object.hasOwn(value, word));
  const everyone = namesOf(form, "parties").map(([id]) => id);
  const options = optionsOf(form, issue ?? "");
  if (!isPerOption)
    return (
      <span className="rule">
        <RuleParts rule={value} seats={everyone} label={label} onRule={(next) => put(path, next)} />
        {value !== undefined && <span className="said">{ruleWords({ ...form, say }, value)}</span>}
      </span>
    );
  return (
    <span className="rule">
      {options.map(({ id, name }) => (
        <span key={id} className="test">
          <span>{name}</span>
          {value[id] === undefined ? (
            <button type="button" disabled={form.isLocked} onClick={() => put([...path, id], everyone.slice(0, 1))}>
              {say("form.add")}
            </button>
          ) : (
            <RuleParts
              rule={value[id]}
              seats={everyone}
              label={`${label}: ${name}`}
              onRule={(next) => put([...path, id], next)}
            />
          )}
        </span>
      ))}
    </span>
  );
}
