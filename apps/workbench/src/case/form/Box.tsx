export interface BoxProps {
  readonly label: string;
  readonly value: string;
  readonly isLocked: boolean;
  readonly onPut: (value: string) => void;
  readonly inputMode?: "decimal" | "text";
  readonly size?: number;
  readonly lang?: string;
  readonly placeholder?: string;
  readonly isWrong?: boolean;
}

/** A field that is put into the case when it is left or Enter is pressed, and put back by Escape. */
export function Box({ label, value, isLocked, onPut, inputMode = "text", size, lang, placeholder, isWrong }: BoxProps) {
  return (
    <input
      key={value}
      aria-label={label}
      aria-invalid={isWrong === true ? true : undefined}
      defaultValue={value}
      readOnly={isLocked}
      inputMode={inputMode}
      size={size}
      lang={lang}
      placeholder={placeholder}
      onBlur={({ target }) => {
        if (target.value !== value) onPut(target.value);
      }}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === "Enter") event.currentTarget.blur();
        if (event.key === "Escape") event.currentTarget.value = value;
      }}
    />
  );
}
