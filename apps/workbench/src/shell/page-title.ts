import { useEffect } from "react";
import { useSay } from "../i18n/text.js";
import { textIn } from "../ui/case-text.js";
import { useWork } from "../ui/workbench-context.js";
import { isQuestion } from "./asking.js";

/** The title of the page: question, answer, case. */
export function usePageTitle(): void {
  const say = useSay();
  const { screen } = useWork(({ address }) => address);
  const { language } = useWork(({ settings }) => settings);
  const kase = useWork(({ read }) => read?.kase ?? null);
  const answer = useWork(({ answers }) => (isQuestion(screen) ? (answers[screen]?.screen?.verdict ?? "") : ""));
  const named = kase === null ? "" : textIn(kase.title, language, kase.id ?? "");
  const where = screen === "home" ? "" : say(`rail.${screen}`);
  const title = [where, answer, named].filter((part) => part !== "").join(" · ");
  useEffect(() => {
    document.title = title === "" ? say("app.title") : title;
  }, [title, say]);
}
