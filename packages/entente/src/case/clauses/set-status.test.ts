import { describe, expect, it } from "vitest";
import { straitText, straitWith } from "../../../test/strait-accord.js";
import { readCase } from "../read-case.js";
import { editCase } from "../write-case.js";
import { statusEdits } from "./set-status.js";

const set = (levels: Readonly<Record<string, number>>, date: string, more: object = {}) =>
  statusEdits(straitWith(), { agreement: "accord", levels, date, ...more });

describe("statusEdits(kase, { agreement, levels, date })", () => {
  it("statusEdits(…) adds an entry below the others and leaves every line of the author's", () => {
    const before = straitText().replace("level: 1 }", "level: 1 } # by telephone");
    const after = editCase(before, set({ licences: 3, limit: 1 }, "2024-05-02", { evidence: ["s1"], note: "Seen." }));
    const { kase, problems } = readCase(after, { file: "strait.case.yaml" });
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    const { licences, limit } = kase?.agreements.accord?.clauses ?? {};
    expect(licences?.status?.map(({ date, level }) => `${date} ${level}`)).toEqual([
      "2024-04-01 1",
      "2024-04-08 2",
      "2024-05-02 3",
    ]);
    expect(licences?.status?.[2]).toEqual({ date: "2024-05-02", level: 3, evidence: ["s1"], note: "Seen." });
    expect(limit?.status).toEqual([{ date: "2024-05-02", level: 1, evidence: ["s1"], note: "Seen." }]);
    const lines = new Set(after.split("\n"));
    const gone = before.split("\n").filter((line) => !lines.has(line));
    // The clause that stands on one line has its entry there.
    expect(gone).toEqual([expect.stringContaining("limit: { issue: quota")]);
  });

  it("statusEdits(…) refuses what is no clause, no status, not after the last entry, or no evidence", () => {
    expect(() => set({ licence: 2 }, "2024-05-02")).toThrow(/has no clause "licence".*"licences"/);
    expect(() => set({ licences: 4 }, "2024-05-02")).toThrow(/4 is no status; write 0/);
    expect(() => set({ licences: 1.5 }, "2024-05-02")).toThrow(/1\.5 is no status/);
    expect(() => set({ licences: 3 }, "2024-04-08")).toThrow(/has an entry of 2024-04-08 already/);
    expect(() => set({ limit: 1 }, "2024-03-09")).toThrow(/2024-03-09 is before 2024-03-10/);
    expect(() => set({ limit: 1 }, "2024-05-02", { evidence: ["s9"] })).toThrow(/"s9" is no statement or source/);
    expect(() => statusEdits(straitWith(), { agreement: "x", levels: {}, date: "2024-05-02" })).toThrow(/"x" is not/);
  });
});
