import { describe, expect, it } from "vitest";
import { entente } from "./fake-io.js";

describe("entente report", () => {
  it("writes one HTML file, says so on standard error, and names the command that makes it again", async () => {
    const { status, out, err, written } = await entente("report strait -o report.html --draws 0 --as-of 2024-03-01");
    expect({ status, out }).toEqual({ status: 0, out: "" });
    expect(err).toMatch(/^Wrote report\.html\.$/m);
    expect(written.get("report.html")).toContain("<code>entente report strait --as-of 2024-03-01 --draws 0</code>");
  });
  it("never overwrites a file, but with --force", async () => {
    const world = { files: { "report.md": "mine" } };
    const refused = await entente("report strait --quiet -o report.md --draws 0", world);
    expect(refused).toMatchObject({ status: 1, out: "" });
    expect(refused.err).toBe(
      "entente: report.md: is there already and stays as it is. Add --force to replace it, or choose another name.\n",
    );
    expect(refused.written.size).toBe(0);
    const forced = await entente("report strait -o report.md --force --draws 0", world);
    expect(forced.status).toBe(0);
    expect(forced.written.get("report.md")).toMatch(/^# /);
  });
  it("says in one line what is wrong with a command line", async () => {
    const { status, err } = await entente("report strait --format odt");
    expect({ status, err }).toEqual({
      status: 64,
      err: 'entente: --format: "odt" is not written; choose one of html, markdown, docx, pdf.\n',
    });
    expect((await entente("report strait --format pdf")).err).toBe(
      "entente: --format pdf: name the file to write with -o FILE.pdf.\n",
    );
    const forum = await entente("report strait --quiet --forum nowhere");
    expect(forum.status).toBe(64);
    expect(forum.err).toMatch(/^entente: .*nowhere.*\n$/);
  });
  it("writes no paper into a file that is named as something else", async () => {
    for (const file of ["x.zip", "x.doc", "my.case.yaml"]) {
      const ran = await entente(`report strait --draws 0 --quiet -o ${file}`);
      expect([ran.status, ran.err, ran.written.size]).toEqual([
        64,
        `entente: -o ${file}: a paper ends in .html, .md, .docx or .pdf. Name the file so, or say its form with --format.\n`,
        0,
      ]);
    }
    const named = await entente("brief strait --draws 0 --quiet --format html -o page.2024");
    expect([named.status, named.written.get("page.2024")?.slice(0, 15)]).toEqual([0, "<!doctype html>"]);
  });
  it("shows examples in its help", async () => {
    const { status, out } = await entente("report --help");
    expect(status).toBe(0);
    expect(out).toContain("entente report korea-2021 -o report.html");
  });
});

describe("entente brief", () => {
  it("prints Markdown, or HTML where that is asked for", async () => {
    const { status, out } = await entente("brief strait --draws 0");
    expect(status).toBe(0);
    expect(out).toMatch(/^# /);
    const page = await entente("brief strait --format html --lang ko --draws 0");
    expect(page.out).toMatch(/^<!doctype html>\n<html lang="ko">/);
  });
  it("applies a scenario first", async () => {
    const { out } = await entente("brief korea-2021 --scenario file-closed --draws 0");
    const plain = await entente("brief korea-2021 --draws 0");
    expect(out).toMatch(/^# /);
    expect(out).not.toBe(plain.out);
  });
});
