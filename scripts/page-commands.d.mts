/** A command as a page types it, and the lines that the page shows under it. */
export interface PageCommand {
  readonly typed: readonly string[];
  readonly shown: readonly string[];
}
export interface PageBlock<Command = PageCommand> {
  readonly at: number;
  readonly whole: string;
  readonly commands: readonly Command[];
}
export interface RunCommand extends PageCommand {
  readonly status: number;
  readonly printed: readonly string[];
}
export function pagesBelow(folder: string): readonly string[];
export function blocksOf(text: string): readonly PageBlock[];
export function fits(shown: readonly string[], printed: readonly string[]): boolean;
export function shownOf(shown: readonly string[], printed: readonly string[]): readonly string[];
export function runPage(page: string): Promise<readonly PageBlock<RunCommand>[]>;
