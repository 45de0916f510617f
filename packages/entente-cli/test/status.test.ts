import { describe, expect, it } from "vitest";
import { straitText } from "../../entente/test/strait-accord.js";
import { entente } from "./fake-io.js";

const FILE = "my.case.yaml";
const own = (text = straitText()) => ({ files: { [FILE]: text } });
const LATE = "2 of 3 clauses done, 1 late";

describe("entente status", () => {
  it("says what is done, what is late and by whom, and who stands exposed", async () => {
    const { status, out } = await entente(`status ${FILE} --as-of 2024-04-15 --quiet`, own());
    expect(status).toBe(0);
    expect(out.replace(/\s+/g, " ")).toContain(
      `${LATE}, first “Total catch → What the scientists advise” by North, South and Isles; today Isles stands 35 points below walking away.`,
    );
    expect(out).toContain("Points above (+) or below (−) walking away");
  });

  it("prints as JSON what it says", async () => {
    const { out } = await entente(`status ${FILE} --as-of 2024-04-15 --json --quiet`, own());
    const { verb, params, result } = JSON.parse(out);
    expect({ verb, params }).toMatchObject({ verb: "status", params: { agreement: "accord", asOf: "2024-04-15" } });
    expect(result.counts).toEqual({ clauses: 3, done: 2, verified: 1, late: 1, waiting: 0 });
    expect(result.mostExposed).toBe("isles");
  });

  it("enters what has been done, and every other line of the case stays", async () => {
    const { status, written, err } = await entente(
      [..."status my.case.yaml --set licences=3,limit=1 --on 2024-05-02 --because s1 --note".split(" "), "Seen by us."],
      own(),
    );
    expect(status).toBe(0);
    expect(err).toContain("Wrote 2 entries of 2024-05-02 into my.case.yaml.");
    const after = written.get(FILE) ?? "";
    expect(after).toContain("          - { date: 2024-05-02, level: 3, evidence: [ s1 ], note: Seen by us. }\n");
    const lines = new Set(after.split("\n"));
    const gone = straitText()
      .split("\n")
      .filter((line) => !lines.has(line));
    expect(gone).toEqual([expect.stringContaining("limit: { issue: quota")]);
    const told = await entente(`status ${FILE} --json --quiet`, own(after));
    expect(JSON.parse(told.out).case.asOf).toBe("2024-05-02");
  });

  it("writes the picture", async () => {
    const { out } = await entente(`status ${FILE} --as-of 2024-04-15 --svg --quiet`, own());
    expect(out).toMatch(/^<svg [\s\S]*Isles stands 35 points below walking away/);
  });

  it("writes the days as iCalendar, the same bytes each time", async () => {
    const line = `status ${FILE} --as-of 2024-04-15 --ics dates.ics --quiet`;
    const { written } = await entente(line, own());
    const ics = written.get("dates.ics") ?? "";
    expect((await entente(line, own())).written.get("dates.ics")).toBe(ics);
    const plain = ics.replaceAll("\r\n ", "");
    expect(plain.match(/^UID:.*$/gm)?.map((uid) => uid.trim())).toEqual([
      "UID:signed.accord.strait@entente",
      "UID:clause.secretariat.accord.strait@entente",
      "UID:clause.limit.accord.strait@entente",
      "UID:clause.licences.accord.strait@entente",
      "UID:event.season.strait@entente",
      "UID:term.north.strait@entente",
    ]);
    expect(plain).toContain(
      "DTSTART;VALUE=DATE:20240331\r\nSUMMARY:Total catch → What the scientists advise (North\\, South and Isles)",
    );
    expect(plain.match(/DTSTAMP:20240415T000000Z/g)).toHaveLength(6);
  });

  it.each([
    ["status strait", 64, /no signed text of this case has clauses/],
    [`status ${FILE} --agreement acord`, 64, /"acord" is not in this case.*"accord"/],
    [`status ${FILE} --set limits=2 --on 2024-05-02`, 64, /has no clause "limits".*"limit"/],
    [`status ${FILE} --set limit=4 --on 2024-05-02`, 64, /"limit=4" is no status/],
    [`status ${FILE} --set limit=2`, 64, /--on YYYY-MM-DD/],
    [`status ${FILE} --set limit=2 --on soon`, 64, /--on: "soon" is no day/],
    [`status ${FILE} --set licences=2 --on 2024-04-08`, 64, /already.*never overwritten/],
    [`status ${FILE} --set limit=2 --on 2024-05-02 --because s9`, 64, /"s9" is no statement or source/],
    ["status strait --set limit=2 --on 2024-05-02", 64, /a case that ships stays as it is/],
    [`sign ${FILE} --on 2024-05-02 --agreement accord`, 1, /"accord" is in the case already/],
    [`sign ${FILE} --on 2024-05-02 --agreement A`, 64, /"A" is no id/],
    [`sign ${FILE} --on 2024-05-02 --package quota=many`, 64, /many/],
  ])("%s ends with %i and one line, and writes nothing", async (line, code, said) => {
    const { status, err, written } = await entente(`${line}${line.startsWith("status") ? " --quiet" : ""}`, own());
    expect(status).toBe(code);
    expect(err).toMatch(said);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
    expect(written.size).toBe(0);
  });

  it("refuses a case whose clause names no option, with file, line and place", async () => {
    const wrong = own(straitText().replace("option: licensed\n", "option: licenced\n"));
    const { status, err } = await entente(`status ${FILE} --quiet`, wrong);
    expect(status).toBe(2);
    expect(err).toMatch(/^my\.case\.yaml:\d+:\d+: .*agreements\.accord\.clauses\.licences\.option.*"licensed"/m);
  });
});

describe("entente sign", () => {
  it("makes clauses of a package, whose status then goes from nothing done to all done", async () => {
    const line = `sign ${FILE} --package quota=science,access=licensed --on 2024-03-10 --step-days 10 --agreement accord`;
    const signed = await entente(line, own(straitText("")));
    expect(signed).toMatchObject({ status: 0, out: "Wrote “accord” into my.case.yaml: 2 clauses.\n" });
    const files = own(signed.written.get(FILE) ?? "");
    const none = JSON.parse((await entente(`status ${FILE} --as-of 2024-03-15 --json --quiet`, files)).out).result;
    expect(none.counts).toMatchObject({ clauses: 2, done: 0, late: 0, waiting: 1 });
    expect(none.next).toEqual({ clause: "c1", day: "2024-03-20" });
    const set = await entente(`status ${FILE} --set c1=2,c2=2 --on 2024-03-19 --quiet`, files);
    const all = own(set.written.get(FILE) ?? "");
    const { result } = JSON.parse((await entente(`status ${FILE} --as-of 2024-03-31 --json --quiet`, all)).out);
    expect(result.counts).toMatchObject({ done: 2, late: 0 });
    expect(result.actual).toEqual(result.atEnd);
    expect(result.moved).toBeNull();
  });
});
