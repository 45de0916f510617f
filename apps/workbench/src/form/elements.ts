type Child = Node | string;

/** An element with attributes and children; text is text, never markup. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string | null>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== null) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** A radio button or a box with its words. */
export function choice(
  kind: "radio" | "checkbox",
  { name, checked, words }: { readonly name: string; readonly checked: boolean; readonly words: string },
  chosen: (on: boolean) => void,
): HTMLLabelElement {
  const input = el("input", { type: kind, name });
  input.checked = checked;
  input.addEventListener("change", () => chosen(input.checked));
  return el("label", kind === "radio" ? {} : { class: "inline" }, input, ` ${words}`);
}

/** A list to choose from. */
export function picker(
  {
    label,
    value,
    options,
  }: { readonly label: string; readonly value: string; readonly options: readonly (readonly [string, string])[] },
  chosen: (value: string) => void,
): HTMLSelectElement {
  const select = el("select", { "aria-label": label });
  for (const [id, words] of options) select.append(el("option", { value: id }, words));
  select.value = value;
  select.addEventListener("change", () => chosen(select.value));
  return select;
}

/** A whole number; null where it is none. */
export function numberField(
  { label, value, max }: { readonly label: string; readonly value: number | null; readonly max: number },
  entered: (value: number | null) => void,
): HTMLInputElement {
  const input = el("input", {
    type: "number",
    min: "0",
    max: String(max),
    step: "1",
    inputmode: "numeric",
    "aria-label": label,
  });
  input.value = value === null ? "" : String(value);
  input.addEventListener("input", () => {
    const number = Number(input.value);
    const isGood = input.value.trim() !== "" && Number.isInteger(number) && number >= 0 && number <= max;
    input.setAttribute("aria-invalid", String(!isGood && input.value !== ""));
    entered(isGood ? number : null);
  });
  return input;
}
