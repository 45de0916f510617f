import { useEffect, useState } from "react";
import type { TextKey } from "../i18n/catalogue.js";
import { useSay } from "../i18n/text.js";
import type { DocumentsResult } from "../runner/documents-protocol.js";
import { useWork } from "../ui/workbench-context.js";
import { visibleCoders } from "./codings.js";
import { useDocuments } from "./model.js";
import { useSayDocuments } from "./texts.js";

type Sides = Extract<DocumentsResult, { kind: "sides" }>;

/** The answers on each coder's statements alone; where they differ the cell is framed, with the input that makes the difference. */
export function AnswersOfCoders({ coders }: { readonly coders: readonly string[] }) {
  const say = useSayDocuments();
  const sayShell = useSay();
  const { language } = useWork(({ settings }) => settings);
  const { forum, where, asOf, voice } = useWork(({ address }) => address);
  const { beside, coder, input, ask } = useDocuments();
  const [sides, setSides] = useState<Sides | null>(null);
  const [failed, setFailed] = useState("");
  const [a = "", b = ""] = coders;
  const given = JSON.stringify([...visibleCoders(beside, coder?.id ?? null)].filter(([id]) => id === a || id === b));

  useEffect(() => {
    const pairs = JSON.parse(given) as Parameters<typeof ask<"sides">>[0]["coders"];
    if (pairs.length !== 2) return;
    let isCurrent = true;
    setFailed("");
    const frame = {
      forum: forum ?? undefined,
      where: where ?? undefined,
      asOf: asOf ?? undefined,
      voice: voice === "official" ? voice : undefined,
    };
    ask({ kind: "sides", input, frame, coders: pairs, language })
      .then((found) => {
        if (isCurrent) setSides(found);
      })
      .catch((error: unknown) => {
        if (isCurrent) setFailed(error instanceof Error ? error.message : String(error));
      });
    return () => {
      isCurrent = false;
    };
  }, [given, input, ask, language, forum, where, asOf, voice]);

  if (failed !== "") return <p role="alert">{say("failed", { message: failed })}</p>;
  if (sides === null) return <p role="status">{say("working")}</p>;
  const answers = sides.answers.filter(({ key, differs }) => key === "claim" || differs);
  const differing = answers.filter(({ differs }) => differs).length;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="scroll" tabIndex={0} aria-label={say("coders.answers")}>
      <table className="sides-table" data-differing={differing}>
        <caption>
          {say("coders.answers")}. {sides.sentence}
        </caption>
        <thead>
          <tr>
            <th scope="col">{say("coders.question")}</th>
            <th scope="col">{a}</th>
            <th scope="col">{b}</th>
            <th scope="col">{say("col.because")}</th>
          </tr>
        </thead>
        <tbody>
          {answers.map((one) => (
            <tr key={`${one.verb} ${one.key}`} data-differs={one.differs || undefined}>
              <th scope="row">
                {sayShell(`rail.${one.verb}` as TextKey)} {one.key === "claim" ? "" : one.key}
              </th>
              <td>{one.a}</td>
              <td>{one.b}</td>
              <td>
                {one.differs
                  ? `${say("coders.differs")}${one.drivenBy === null ? "" : `: ${one.drivenBy}`}`
                  : say("coders.same")}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
