/** How large a case may be; the command line can raise each. */
export interface Limits {
  /** Bytes of a file, or UTF-16 units of a text. */
  readonly size: number;
  readonly parties: number;
  readonly issues: number;
  /** Over all issues together. */
  readonly options: number;
  readonly statements: number;
  /** Expansions of YAML aliases. */
  readonly aliases: number;
  /** Lists and maps inside one another; at most 200, or the parsers run out of stack. */
  readonly depth: number;
}

export const DEFAULT_LIMITS: Limits = {
  size: 32 * 1024 * 1024,
  parties: 64,
  issues: 64,
  options: 1_000,
  statements: 100_000,
  aliases: 100,
  depth: 64,
};
