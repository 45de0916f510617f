import { describe, expect, it } from "vitest";
import { strait, straitWith } from "../../test/oracle/strait.js";
import { explainRecord } from "./record.js";
import { caseSchema } from "./schema.js";

const close = (figure: number) => expect.closeTo(figure, 6);
const southBid = {
  date: "2023-06",
  by: ["south"],
  to: ["north"],
  package: { access: "open" },
  responses: { south: "accepted", north: "refused" },
};
const laterBid = {
  date: "2024-02",
  package: { quota: "science", access: "licensed" },
  responses: { north: "refused" },
};
const withRecord = (record: object) => caseSchema.parse({ ...straitWith({}), record });

describe("explainRecord(kase) (MODELS-1 §8)", () => {
  it("explainRecord(kase) explains south's bid of 2023 with south's position of that day", () => {
    const { record, contradictions, notRead } = explainRecord(withRecord({ "south-bid-2023": southBid }));
    // South: quota then at 10, so u(unlimited, open) = .3077 × .9 + .6923 = .969231 against r = .3077 × .9 = .276923.
    expect(record).toEqual([
      {
        id: "south-bid-2023",
        party: "south",
        said: "accepted",
        predicted: "accepted",
        because: [],
        gain: close(0.969231 - 0.276923),
        match: true,
      },
      {
        id: "south-bid-2023",
        party: "north",
        said: "refused",
        predicted: "refused",
        because: ["no-access-without-quota", "reserve:north"],
        gain: close(0.076923 - 0.307692),
        match: true,
      },
    ]);
    expect([contradictions, notRead]).toEqual([[], []]);
  });
  it("explainRecord(kase) counts one contradiction once north's refusal of (science, licensed) is added", () => {
    const { record, contradictions } = explainRecord(withRecord({ "south-bid-2023": southBid, "bid-2024": laterBid }));
    expect(record[2]).toMatchObject({ predicted: "accepted", gain: close(0.330769), match: false });
    expect(contradictions).toEqual([{ id: "bid-2024", party: "north", said: "refused", predicted: "accepted" }]);
  });
  it("explainRecord(kase) does not read what is dated after the day, and says so", () => {
    const kase = withRecord({ "south-bid-2023": southBid, "bid-2024": laterBid });
    const { record, notRead } = explainRecord(kase, { asOf: "2024-01-31" });
    expect(record.map(({ id }) => id)).toEqual(["south-bid-2023", "south-bid-2023"]);
    expect(notRead).toEqual(["bid-2024"]);
  });
  it("explainRecord(kase) predicts nothing for a party without a utility, and scores only yes and no", () => {
    const responses = { fleet: "accepted", north: "asked for time" };
    const { record, contradictions } = explainRecord(withRecord({ bid: { ...southBid, responses } }));
    expect(record).toEqual([
      { id: "bid", party: "fleet", said: "accepted", predicted: null, because: [], gain: null, match: null },
      expect.objectContaining({ party: "north", said: "asked for time", predicted: "refused", match: null }),
    ]);
    expect(contradictions).toEqual([]);
  });
  it("explainRecord(kase, { voice: official }) predicts from the public line", () => {
    const positions = {
      ...strait.positions,
      north: { quota: { at: "halved", salience: 80, official: "unlimited" }, access: { at: 20, salience: 50 } },
    };
    const kase = caseSchema.parse({ ...strait, positions, record: { bid: laterBid } });
    expect(explainRecord(kase).record[0]).toMatchObject({ predicted: "accepted" });
    expect(explainRecord(kase, { voice: "official" }).record[0]).toMatchObject({
      predicted: "refused",
      because: ["reserve:north"],
    });
  });
  it("explainRecord(kase) is empty without a record", () => {
    expect(explainRecord(caseSchema.parse(strait))).toEqual({ record: [], contradictions: [], notRead: [] });
  });
});
