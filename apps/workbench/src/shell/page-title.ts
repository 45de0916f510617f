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
  // A browser keeps the titles of pages: what follows from overlays does not stand in one.
  const isOpen = useWork(({ seen }) => seen !== null);
  const title = [where, isOpen ? "" : answer, named].filter((part) => part !== "").join(" · ");
  useEffect(() => {
    document.title = title === "" ? say("app.title") : title;
  }, [title, say]);
}
