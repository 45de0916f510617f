import type { FormIssue, FormPage } from "entente";
import { pointsLeft } from "entente";
import type { Draft, TestDraft } from "./draft.js";
import { choice, el, numberField, picker } from "./elements.js";
import type { Telling } from "./telling.js";

/** What every section is drawn from. */
export interface Drawing {
  readonly page: FormPage;
  readonly draft: Draft;
  readonly telling: Telling;
  /** Called after every change. */
  readonly changed: () => void;
}

/** The ladders: a rung an option, or a place between two. */
export function placesSection({ page, draft, telling, changed }: Drawing): HTMLElement {
  const section = el("section", {}, el("h2", {}, telling.say("places")));
  for (const issue of page.content.issues) {
    const group = `place-${issue.id}`;
    const place = draft.places[issue.id];
    const onRung = issue.options.some(({ at }) => at === place);
    const put = (at: number | null): void => {
      if (at === null) delete draft.places[issue.id];
      else draft.places[issue.id] = at;
      changed();
    };
    const field = numberField(
      {
        label: telling.say("move", { issue: telling.issue(issue.id), option: telling.say("between") }),
        value: onRung ? null : (place ?? null),
        max: 100,
      },
      (value) => {
        if (value !== null || between.querySelector("input")?.checked === true) put(value);
        if (value !== null) between.querySelector("input")?.click();
      },
    );
    const between = choice(
      "radio",
      { name: group, checked: place !== undefined && !onRung, words: telling.say("between") },
      () => put(field.value === "" ? null : Number(field.value)),
    );
    section.append(
      el(
        "fieldset",
        { "data-issue": issue.id },
        el("legend", {}, telling.issue(issue.id)),
        ...issue.options.map((option) =>
          choice(
            "radio",
            {
              name: group,
              checked: option.at === place,
              words: telling.say(option.id === issue.statusQuo ? "rungNow" : "rung", {
                option: telling.name(option.name),
                at: String(option.at),
              }),
            },
            () => put(option.at),
          ),
        ),
        el("div", { class: "row" }, between, field),
      ),
    );
  }
  return section;
}

/** 100 points over the issues, with what is missing said as they are shared out. */
export function pointsSection({ page, draft, telling, changed }: Drawing): HTMLElement {
  const status = el("p", { role: "status", id: "points-status" });
  const tell = (): void => {
    const left = pointsLeft(draft.points);
    const values = { given: String(100 - left), left: String(Math.abs(left)) };
    status.textContent = telling.say(left > 0 ? "pointsMissing" : left < 0 ? "pointsOver" : "pointsAll", values);
  };
  tell();
  return el(
    "section",
    {},
    el("h2", {}, telling.say("points")),
    ...page.content.issues.map(({ id }) =>
      el(
        "div",
        { class: "points", "data-points": id },
        el("span", {}, telling.issue(id)),
        numberField({ label: telling.issue(id), value: draft.points[id] ?? null, max: 100 }, (value) => {
          draft.points[id] = value ?? 0;
          tell();
          changed();
        }),
      ),
    ),
    status,
  );
}

const SIGNS = [
  [">=", "sign.atLeast"],
  ["<=", "sign.atMost"],
  ["=", "sign.equal"],
  ["!=", "sign.unequal"],
] as const;

/** Lines: what must hold, perhaps only when something else does, and whether it is for sale. */
export function linesSection(drawing: Drawing): HTMLElement {
  const { page, draft, telling, changed } = drawing;
  const list = el("div");
  const section = el("section", {}, el("h2", {}, telling.say("lines")), list);
  const first = (): TestDraft => {
    const [issue] = page.content.issues;
    return { issue: issue?.id ?? "", sign: ">=", option: issue?.options.at(-1)?.id ?? "" };
  };
  const draw = (): void => list.replaceChildren(...draft.lines.map((line, k) => lineOf(line, k)));
  const add = el("button", { type: "button" }, telling.say("add"));
  add.addEventListener("click", () => {
    draft.lines.push({ require: first(), when: null, notForSale: false });
    draw();
    list.querySelector<HTMLElement>("fieldset:last-child select")?.focus();
    changed();
  });
  draw();
  section.append(add);
  return section;

  function lineOf(line: Draft["lines"][number], k: number): HTMLElement {
    const n = String(k + 1);
    const remove = el("button", { type: "button" }, telling.say("remove", { n }));
    remove.addEventListener("click", () => {
      draft.lines.splice(k, 1);
      draw();
      add.focus();
      changed();
    });
    const box = el("fieldset", {}, el("legend", {}, telling.say("line", { n })));
    box.append(
      el("div", { class: "row" }, `${telling.say("must")} `, ...testOf(drawing, line.require, telling.say("must"))),
      el("div", { class: "row" }, ...whenOf()),
      choice("checkbox", { name: `sale-${k}`, checked: line.notForSale, words: telling.say("sale") }, (on) => {
        line.notForSale = on;
        changed();
      }),
      remove,
    );
    return box;

    function whenOf(): (Node | string)[] {
      const options = [
        ["", telling.say("always")],
        ["when", telling.say("when")],
      ] as const;
      const which = picker(
        { label: telling.say("when"), value: line.when === null ? "" : "when", options },
        (value) => {
          line.when = value === "" ? null : first();
          box.children[2]?.replaceChildren(...whenOf());
          box.children[2]?.querySelector("select")?.focus();
          changed();
        },
      );
      return line.when === null ? [which] : [which, ...testOf(drawing, line.when, telling.say("when"))];
    }
  }
}

function testOf({ page, telling, changed }: Drawing, test: TestDraft, label: string): HTMLElement[] {
  const issueOf = (): FormIssue | undefined => page.content.issues.find(({ id }) => id === test.issue);
  const optionsOf = () => (issueOf()?.options ?? []).map(({ id, name }) => [id, telling.name(name)] as const);
  const issues = page.content.issues.map(({ id, name }) => [id, telling.name(name)] as const);
  const options = picker({ label: `${label} 3`, value: test.option, options: optionsOf() }, (value) => {
    test.option = value;
    changed();
  });
  return [
    picker({ label: `${label} 1`, value: test.issue, options: issues }, (value) => {
      test.issue = value;
      test.option = issueOf()?.options.at(-1)?.id ?? "";
      options.replaceChildren(...optionsOf().map(([id, words]) => el("option", { value: id }, words)));
      options.value = test.option;
      changed();
    }),
    picker(
      { label: `${label} 2`, value: test.sign, options: SIGNS.map(([sign, key]) => [sign, telling.say(key)] as const) },
      (value) => {
        test.sign = SIGNS.find(([sign]) => sign === value)?.[0] ?? ">=";
        changed();
      },
    ),
    options,
  ];
}

/** What the party has without a deal. */
export function withoutSection({ page, draft, telling, changed }: Drawing): HTMLElement {
  const { alternative } = draft;
  const group = "without";
  const kind = (which: Draft["alternative"]["kind"], words: string): HTMLElement =>
    choice("radio", { name: group, checked: alternative.kind === which, words }, () => {
      alternative.kind = which;
      others.hidden = which !== "package";
      changed();
    });
  const value = kind("value", telling.say("worth"));
  const field = numberField({ label: telling.say("worth"), value: alternative.value, max: 100 }, (number) => {
    alternative.value = number;
    if (alternative.kind !== "value") value.querySelector("input")?.click();
    else changed();
  });
  const others = el(
    "div",
    {},
    ...page.content.issues.map(({ id, statusQuo, options }) =>
      el(
        "div",
        { class: "row" },
        el("span", {}, telling.issue(id)),
        picker(
          {
            label: telling.issue(id),
            value: alternative.package[id] ?? statusQuo,
            options: options.map((option) => [option.id, telling.name(option.name)] as const),
          },
          (chosen) => {
            alternative.package[id] = chosen;
            changed();
          },
        ),
      ),
    ),
  );
  others.hidden = alternative.kind !== "package";
  const heading = el("h2", { id: "without" }, telling.say("without"));
  const box = el("fieldset", { "aria-labelledby": "without" });
  box.append(
    kind("statusQuo", telling.say("asNow")),
    el("div", { class: "row" }, value, field),
    kind("package", telling.say("other")),
    others,
  );
  return el("section", {}, heading, box);
}
