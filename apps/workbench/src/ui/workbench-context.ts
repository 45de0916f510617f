import { createContext, useContext } from "react";
import { useStore } from "zustand";
import type { WorkState } from "../document/store.js";
import type { Workbench } from "../shell/workbench.js";

export const WorkbenchContext = createContext<Workbench | null>(null);

export function useWorkbench(): Workbench {
  const workbench = useContext(WorkbenchContext);
  if (workbench === null) throw new Error("a part of the workbench was shown outside of it");
  return workbench;
}

export function useWork<T>(select: (state: WorkState) => T): T {
  return useStore(useWorkbench().store, select);
}
