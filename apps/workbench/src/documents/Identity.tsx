import { useState } from "react";
import { coderNamed } from "./coder.js";
import { useDocuments } from "./model.js";
import { useSayDocuments } from "./texts.js";

/** Asks who codes: a name, and the mark that stands beside what they coded. */
export function Identity({ onDone }: { readonly onDone?: () => void }) {
  const say = useSayDocuments();
  const { become } = useDocuments();
  const [name, setName] = useState("");
  const [mark, setMark] = useState("");
  const enter = (): void => {
    if (name.trim() === "") return;
    become(coderNamed(name, mark));
    onDone?.();
  };
  return (
    <fieldset
      className="identity"
      onKeyDown={(event) => {
        if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
        event.preventDefault();
        enter();
      }}
    >
      <legend className="hidden">{say("card.name")}</legend>
      <label>
        {say("card.name")} <input value={name} size={14} onChange={({ target }) => setName(target.value)} />
      </label>
      <label>
        {say("card.mark")}{" "}
        <input value={mark} size={3} maxLength={3} onChange={({ target }) => setMark(target.value)} />
      </label>
      <button type="button" disabled={name.trim() === ""} onClick={enter}>
        {say("coders.become")}
      </button>
    </fieldset>
  );
}
