// The forms that docs/form.md reads back: sealed by two delegates for a key that lies beside them. To be made anew where the
// ladders of the strait have changed, or what a form asks.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { armor, Encrypter } from "age-encryption";
import { root } from "./step.mjs";

const folder = join(root, "docs/files/form");
const entente = (...args) =>
  execFileSync(process.execPath, [join(root, "packages/entente-cli/bin/entente.js"), ...args]);

const place = mkdtempSync(join(tmpdir(), "entente-forms-"));
const [key, page] = [join(folder, "example.key"), join(place, "north.html")];
rmSync(key, { force: true });
entente("overlay", "keygen", "-o", key);
entente("form", join(root, "cases/strait.case.yaml"), "--party", "north", "--key", key, "-o", page);
const [, json = ""] = /id="page">(.*?)<\/script>/s.exec(readFileSync(page, "utf8")) ?? [];
const { content, recipient } = JSON.parse(json);
const about = { entente: 1, form: 1, case: content.case, version: content.version, party: content.party };
const line = { when: { access: ">= licensed" }, require: { quota: ">= science" }, notForSale: true };
const stays = { kind: "statusQuo" };
const forms = {
  ann: {
    ...{ delegate: "Ann", places: { quota: 100, access: 20 }, points: { quota: 60, access: 40 }, lines: [line] },
    ballot: [
      { package: { quota: "science", access: "closed" }, takes: false, holds: "answer" },
      { package: { quota: "halved", access: "open" }, takes: true },
    ],
  },
  bo: {
    ...{ delegate: "Bo", places: { quota: 60, access: 50 }, points: { quota: 30, access: 70 }, lines: [] },
    ballot: [
      { package: { quota: "science", access: "closed" }, takes: true },
      { package: { quota: "halved", access: "open" }, takes: true },
    ],
  },
};
for (const [name, answers] of Object.entries(forms)) {
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  const sealed = await encrypter.encrypt(JSON.stringify({ ...about, ...answers, alternative: stays }));
  writeFileSync(join(folder, `${name}.age`), armor.encode(sealed));
}
rmSync(place, { recursive: true });
