import { readFileSync } from "node:fs";
import { it } from "vitest";
import { readDocument } from "../../src/documents/read-document.js";
it("x", async () => {
  for (const f of ["strait.pdf","encrypted.pdf","scan.pdf","east.pdf"]) {
    const r = await readDocument(readFileSync(new URL(f, import.meta.url)), { name: f, id: "a" });
    console.log(f, JSON.stringify({p:r.problems, t:r.text?.title,a:r.text?.author,d:r.text?.date,l:r.text?.language}), r.text?.text.split("\n\n"));
  }
  const b=readFileSync(new URL("strait.pdf", import.meta.url));
  for (const n of [b.length-200, b.length>>1, 600, 40]) { const r=await readDocument(b.subarray(0,n),{name:"t.pdf",id:"a"}); console.log(n, r.problems, r.text?.text.length); }
});
