const built = import.meta.glob<string>("../../form/main.ts", { query: "?one-text", import: "default" });

/** The script that stands in each delegate's form, loaded when the first form is made. */
export async function formScript(): Promise<string> {
  const [load] = Object.values(built);
  if (load === undefined) throw new Error("the form was not built");
  return load();
}
