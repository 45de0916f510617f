/** The part used of a package that ships no types. */
declare module "sql.js" {
  namespace load {
    type Value = string | number | null | Uint8Array;
    interface Statement {
      run(values: Value[]): void;
      free(): void;
    }
    interface Database {
      exec(query: string): { columns: string[]; values: Value[][] }[];
      prepare(query: string): Statement;
      export(): Uint8Array;
      close(): void;
    }
  }
  const load: () => Promise<{ readonly Database: new (bytes?: Uint8Array) => load.Database }>;
  export = load;
}
