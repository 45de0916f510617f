import { describe, expect, it } from "vitest";
import { html, safe } from "./html.js";

describe("html`…`", () => {
  it("escapes every value that is text, in elements and in attributes", () => {
    const name = `<script>alert("1")</script> & 'co'`;
    expect(html`<p title="${name}">${name}</p>`.markup).toBe(
      `<p title="&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;co&#39;">&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;co&#39;</p>`,
    );
  });
  it("keeps markup that stands inside, and joins lists of either kind", () => {
    expect(html`<ul>${[html`<li>${"<"}</li>`, "&", [safe("<br>"), 3]]}</ul>`.markup).toBe(
      "<ul><li>&lt;</li>&amp;<br>3</ul>",
    );
  });
});
