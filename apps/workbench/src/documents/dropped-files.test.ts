import { describe, expect, it } from "vitest";
import { worthReading } from "./dropped-files.js";

const given = (...paths: string[]) => paths.map((path) => ({ path, file: { name: path } as File }));

describe("worthReading(given)", () => {
  it("leaves cases, scenarios, overlays, decisions and hidden files of a folder, and names them", () => {
    const { read, left } = worthReading(
      given(
        "f/b.txt",
        "f/strait.case.yaml",
        "f/.git/config",
        "f/a.codings.jsonl",
        "f/x.decisions.jsonl",
        "f/.DS_Store",
      ),
    );
    expect(read.map(({ path }) => path)).toEqual(["f/a.codings.jsonl", "f/b.txt"]);
    expect(left).toEqual(["f/strait.case.yaml", "f/.git/config", "f/x.decisions.jsonl", "f/.DS_Store"]);
  });

  it("reads at most 500 files and names the others", () => {
    const many = given(...Array.from({ length: 503 }, (_, k) => `f/${String(k).padStart(3, "0")}.txt`));
    expect(worthReading(many).read).toHaveLength(500);
    expect(worthReading(many).left).toEqual(["f/500.txt", "f/501.txt", "f/502.txt"]);
  });
});
