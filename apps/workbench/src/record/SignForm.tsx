import type { Case } from "entente";
import { type FormEvent, useId, useState } from "react";
import { useSay } from "../i18n/text.js";
import { textIn } from "../ui/case-text.js";
import { useWork, useWorkbench } from "../ui/workbench-context.js";
import "../style/seal.css";

/** Makes a package a signed text: the one that the address names, else the one that question 3 shows. */
export function SignForm({ kase }: { readonly kase: Case }) {
  const say = useSay();
  const workbench = useWorkbench();
  const id = useId();
  const { language } = useWork(({ settings }) => settings);
  const selected = useWork(({ address }) => address.sel);
  const [refused, setRefused] = useState<string | null>(null);
  const named = selected !== null && /^[a-z][a-z0-9-]*=/u.test(selected) ? selected : null;
  const words = named === null ? say("signed.shown") : packageWords(named);

  function packageWords(chosen: string): string {
    const parts = chosen.split(",").map((one) => {
      const [issue = "", option = ""] = one.split("=");
      const known = kase.issues[issue];
      return `${textIn(known?.name, language, issue)}: ${textIn(known?.options[option]?.name, language, option)}`;
    });
    return parts.join("; ");
  }

  function sign(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const asked = workbench.asked();
    if (asked === null) return;
    const data = new FormData(event.currentTarget);
    const [on, days] = [String(data.get("on") ?? ""), String(data.get("days") ?? "")];
    const stepDays = days === "" ? undefined : Number(days);
    const task = { kind: "sign", ...asked, package: named, on, stepDays, language } as const;
    workbench.runner.send("handed", { task }, (reply) => {
      setRefused(reply.kind === "failed" ? reply.message : null);
      if (reply.kind === "handed" && reply.result.kind === "edits")
        void workbench.put(reply.result.edits, say("signed.sign"));
    });
  }

  return (
    <form className="seal" onSubmit={sign} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{say("signed.sign")}</h2>
      <p>{words}</p>
      <label>
        {say("signed.on")} <input name="on" required size={10} pattern="\d{4}-\d{2}-\d{2}" defaultValue={kase.asOf} />
      </label>
      <label>
        {say("signed.stepDays")} <input name="days" type="number" min={1} max={3650} />
      </label>
      <button type="submit">{say("signed.sign")}</button>
      {refused !== null && <p role="alert">{refused}</p>}
    </form>
  );
}
