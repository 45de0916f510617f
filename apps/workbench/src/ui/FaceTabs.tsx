import { useWorkbench } from "./workbench-context.js";

interface FaceTabsProps<T extends string> {
  readonly label: string;
  readonly faces: readonly T[];
  readonly face: T;
  /** Id of the panel that shows the chosen face. */
  readonly controls: string;
  readonly nameOf: (face: T) => string;
}

/** The faces of a screen; which one is shown stands in the address. */
export function FaceTabs<T extends string>({ label, faces, face, controls, nameOf }: FaceTabsProps<T>) {
  const workbench = useWorkbench();
  return (
    <div role="tablist" aria-label={label} className="tabs">
      {faces.map((one) => (
        <button
          key={one}
          type="button"
          role="tab"
          id={`tab-${one}`}
          aria-selected={one === face}
          aria-controls={controls}
          onClick={() => workbench.go({ tab: one }, "same")}
        >
          {nameOf(one)}
        </button>
      ))}
    </div>
  );
}
