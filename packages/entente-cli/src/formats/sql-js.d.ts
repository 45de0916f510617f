/** The part used of a package that ships no types. */
declare module "sql.js" {
  type Value = string | number | null | Uint8Array;
  export interface Statement {
    run(values: Value[]): void;
    free(): void;
  }
  export interface Database {
    exec(query: string): { columns: string[]; values: Value[][] }[];
    prepare(query: string): Statement;
    export(): Uint8Array;
    close(): void;
  }
  const load: () => Promise<{ readonly Database: new (bytes?: Uint8Array) => Database }>;
  // biome-ignore lint/style/noDefaultExport: as the package has it
  export default load;
}
