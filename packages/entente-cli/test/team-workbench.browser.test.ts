import { describe, expect, it } from "vitest";
import { hasBrowser, violationsOf } from "../../../test/browser.js";
import { isBuilt } from "./hard/server-process.js";
import { postgresPrograms } from "./postgres.js";
import { holds, PATIENCE, typeCapability, withTable } from "./team-table.js";

describe.skipIf(postgresPrograms === null || !isBuilt || !hasBrowser)("a project of a team in the workbench", () => {
  it(
    "keeps what two people change at once, asks about what both have changed, and loses nothing without the network",
    { timeout: PATIENCE },
    () =>
      withTable("analyst", async ({ owner, other, text, openForm }) => {
        const [ann, ben] = [owner.page, other.page];
        await openForm(ann);
        await openForm(ben);
        await ben.locator("[data-team]").getByText("Ben · analyst").waitFor();
        await ann.getByRole("list", { name: "Here now" }).getByText("Ben").waitFor();
        expect(await violationsOf(ben)).toEqual([]);

        // What Ann has changed comes to Ben, who has changed nothing, and can be taken back.
        await typeCapability(ann, "north", "41");
        await holds(text, "capability: 41");
        await ben
          .locator("[data-news]")
          .getByText(/^Ann changed it, /)
          .waitFor();
        await ben.getByRole("button", { name: /^Undo: Ann changed it/ }).waitFor();

        // Without the network Ben goes on; meanwhile Ann changes another value.
        await other.context.setOffline(true);
        await typeCapability(ben, "south", "36");
        await ben.getByText(/^No connection/).waitFor();
        await typeCapability(ann, "north", "42");
        await holds(text, "capability: 42");
        await other.context.setOffline(false);
        await holds(text, "capability: 42", "capability: 36");
        expect(await ben.locator("[data-merge]").count()).toBe(0);
        await ben.getByText(/^Saved to the project/).waitFor();

        // Both change one value: the second is asked.
        await other.context.setOffline(true);
        await typeCapability(ben, "north", "50");
        await ben.getByText(/^No connection/).waitFor();
        await typeCapability(ann, "north", "43");
        await holds(text, "capability: 43");
        await other.context.setOffline(false);
        const merge = ben.locator("[data-merge]");
        await merge.waitFor();
        expect(await text()).toContain("capability: 43");
        expect(await merge.locator("tbody tr").textContent()).toMatch(/north\.capability\s*50\s*43\s*42$/);
        expect(await merge.locator("input:checked").count()).toBe(0);
        expect(await merge.getByRole("button", { name: "Put together" }).isDisabled()).toBe(true);
        expect(await violationsOf(ben)).toEqual([]);
        await merge.getByLabel(/Mine: 50/).check();
        await merge.getByRole("button", { name: "Put together" }).click();
        await merge.waitFor({ state: "detached" });
        await holds(text, "capability: 50", "capability: 36");

        // What could not be sent when the page was left is sent when the case is next opened.
        await other.context.route("**/api/v1/projects/*/files/**", (route) =>
          route.request().method() === "PUT" ? route.abort() : route.continue(),
        );
        await typeCapability(ben, "south", "37");
        await ben.getByText(/^No connection/).waitFor();
        await ben.goto("about:blank");
        await other.context.unroute("**/api/v1/projects/*/files/**");
        expect(await text()).not.toContain("capability: 37");
        await openForm(ben);
        await holds(text, "capability: 37", "capability: 50");
      }),
  );

  it("shows a viewer no control that changes the case, and says who may", { timeout: PATIENCE }, () =>
    withTable("viewer", async ({ owner, other, text, openForm }) => {
      const [ann, ben] = [owner.page, other.page];
      await openForm(ben);
      await ben.locator("[data-team]").getByText("Ben · viewer").waitFor();
      expect(await ben.getByRole("button", { name: /^(Add|Remove|Put into|Write)/ }).count()).toBe(0);
      const north = ben.locator('[data-entry="parties.north"]');
      await north.locator("summary").click();
      expect(await north.getByLabel("Capability").isEditable()).toBe(false);
      expect(await violationsOf(ben)).toEqual([]);
      await ben.keyboard.press("Escape");
      await ben.keyboard.press("Control+k");
      await ben.getByRole("dialog").getByRole("combobox").fill("Audit log");
      const option = ben.getByRole("dialog").getByRole("option", { name: /Audit log/ });
      expect(await option.textContent()).toContain("owner may");
      expect(await option.getAttribute("aria-disabled")).toBe("true");
      await ben.keyboard.press("Escape");

      // What others change comes to a viewer, and no step back undoes it.
      await openForm(ann);
      await typeCapability(ann, "north", "44");
      await holds(text, "capability: 44");
      await ben
        .locator("[data-news]")
        .getByText(/^Ann changed it, /)
        .waitFor();
      expect(await ben.getByRole("button", { name: /^Undo/ }).isDisabled()).toBe(true);
      await expect.poll(() => north.getByLabel("Capability").inputValue()).toBe("44");
      await ben.locator("[data-project-menu] summary").click();
      await ben.getByRole("button", { name: "Sign out" }).click();
      await ben.waitForURL(/\/sign-in$/);
    }),
  );
});
