import { useCallback, useEffect } from "react";
import { useWorkbench } from "../ui/workbench-context.js";
import { HOME, placeOfOpened } from "./address.js";

/** Opens a file of one's own as a case; nothing where none was chosen. */
export function useOpenFile(): (file: File | undefined) => Promise<void> {
  const workbench = useWorkbench();
  return useCallback(
    async (file) => {
      if (file === undefined) return;
      const opened = { file: file.name, text: await file.text(), changes: [], scenarios: {} };
      const { address, history } = workbench.store.getState();
      // From within another case, what was on the screen was that one's.
      const place = placeOfOpened(history === null ? address : HOME);
      workbench.go({ ...place, caseId: null, forum: null, where: null, asOf: null, sel: null, changes: [] });
      workbench.open({ key: `file:${file.name}`, tag: null, document: opened, how: "imported" });
    },
    [workbench],
  );
}

/** The whole page takes a file, whatever part of it the pointer is over; a screen that takes files itself comes first. */
export function useDroppedFile(): void {
  const openFile = useOpenFile();
  useEffect(() => {
    // On the window, so that it is heard after a screen's own listeners on the document.
    const over = (event: DragEvent): void => event.preventDefault();
    const drop = (event: DragEvent): void => {
      if (event.defaultPrevented) return;
      event.preventDefault();
      void openFile(event.dataTransfer?.files[0]);
    };
    window.addEventListener("dragover", over);
    window.addEventListener("drop", drop);
    return () => {
      window.removeEventListener("dragover", over);
      window.removeEventListener("drop", drop);
    };
  }, [openFile]);
}
