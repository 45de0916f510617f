/** To the what-ifs; on a narrow page they are a sheet, which has to be opened. */
export function toWhatIf(): void {
  const isOpen = document.querySelector(".whatif") !== null;
  const control = document.querySelector<HTMLElement>(isOpen ? ".whatif button" : "[data-opens=whatif]");
  if (isOpen) control?.focus();
  else control?.click();
}
