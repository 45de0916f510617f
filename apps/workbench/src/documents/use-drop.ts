import { useEffect } from "react";
import { droppedFiles, type GivenPath } from "./dropped-files.js";

/** Hears files and folders that are dropped anywhere on the page while a screen is shown. */
export function useDrop(onFiles: (files: readonly GivenPath[]) => void): void {
  useEffect(() => {
    const over = (event: DragEvent): void => event.preventDefault();
    const drop = (event: DragEvent): void => {
      if (event.dataTransfer === null || event.dataTransfer.files.length === 0) return;
      event.preventDefault();
      void droppedFiles(event.dataTransfer).then(onFiles, () => {});
    };
    document.addEventListener("dragover", over);
    document.addEventListener("drop", drop);
    return () => {
      document.removeEventListener("dragover", over);
      document.removeEventListener("drop", drop);
    };
  });
}
