export interface HttpApis {
  readonly local: unknown;
  readonly team: unknown;
  readonly permissions: Readonly<Record<string, string>>;
  /** What was asked and answered, by route. */
  readonly examples: Readonly<Record<string, string>>;
}
export function httpPages(apis: HttpApis): Readonly<Record<string, string>>;
