interface DialProps {
  readonly label: string;
  readonly value: number;
  readonly most?: number;
  readonly onMove: (value: number, how: "step" | "through") => void;
}

/** A number between 0 and 100 to slide, to type, and to change by five. */
export function Dial({ label, value, most = 100, onMove }: DialProps) {
  const move = (to: number, how: "step" | "through"): void => {
    if (Number.isFinite(to)) onMove(Math.max(0, Math.min(most, to)), how);
  };
  return (
    <div className="dial">
      <span aria-hidden="true">{label}</span>
      <input
        type="range"
        min={0}
        max={most}
        value={value}
        aria-label={label}
        onChange={({ target }) => move(target.valueAsNumber, "through")}
      />
      <button type="button" aria-label={`${label} −5`} onClick={() => move(value - 5, "step")}>
        −
      </button>
      <input
        type="number"
        min={0}
        max={most}
        value={value}
        aria-label={label}
        onChange={({ target }) => move(target.valueAsNumber, "step")}
      />
      <button type="button" aria-label={`${label} +5`} onClick={() => move(value + 5, "step")}>
        +
      </button>
    </div>
  );
}
