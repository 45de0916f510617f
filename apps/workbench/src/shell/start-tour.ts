import { isQuestion } from "./asking.js";
import type { Workbench } from "./workbench.js";

/** The case that the tour opens where none is open: the small one. */
const CASE = "strait";

/** Shows the controls one by one, on the first answer of the case that is open. */
export function startTour(workbench: Workbench): void {
  const { history, address } = workbench.store.getState();
  const anew = { caseId: CASE, forum: null, where: null, asOf: null, changes: [] };
  if (history === null) workbench.go({ screen: "agree", tab: null, sel: null, ...anew });
  else if (!isQuestion(address.screen)) workbench.go({ screen: "agree", tab: null, sel: null });
  workbench.set({ tour: "done" });
  workbench.store.setState({ tour: 0 });
}
