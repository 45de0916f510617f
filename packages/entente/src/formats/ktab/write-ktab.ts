import { csvText } from "../csv-text.js";
import { xmlText } from "../xml-text.js";
import type { Scenario } from "./scenario.js";

/** A scenario as KTAB reads it from CSV. */
export function ktabCsv({ name, description, dimensions, actors }: Scenario): string {
  const line = (text: string): string => text.replace(/\s+/g, " ").trim();
  return csvText([
    [line(name), line(description), actors.length, dimensions.length],
    [
      "Actor",
      "Description",
      "Power",
      ...dimensions.flatMap((one) => [`${line(one)} Position`, `${line(one)} Salience`]),
    ],
    ...actors.map((actor) => [
      line(actor.name),
      line(actor.description),
      actor.power,
      ...dimensions.flatMap((_, k) => [actor.positions[k] ?? 0, actor.saliences[k] ?? 0]),
    ]),
  ]);
}

/** A scenario as KTAB reads it from XML. */
export function ktabXml({ name, description, dimensions, actors }: Scenario): string {
  const list = (parent: string, child: string, values: readonly number[]): string[] => [
    `      <${parent}>`,
    ...values.map((value) => `        <${child}>${value}</${child}>`),
    `      </${parent}>`,
  ];
  return [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<Scenario xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="smpSchema.xsd">`,
    `  <name>${xmlText(name)}</name>`,
    `  <desc>${xmlText(description)}</desc>`,
    `  <Dimensions>`,
    ...dimensions.map((one) => `    <dName>${xmlText(one)}</dName>`),
    `  </Dimensions>`,
    `  <Actors>`,
    ...actors.flatMap((actor) => [
      `    <Actor>`,
      `      <name>${xmlText(actor.name)}</name>`,
      `      <description>${xmlText(actor.description)}</description>`,
      `      <capability>${actor.power}</capability>`,
      ...list("Position", "dCoord", actor.positions),
      ...list("Salience", "dSal", actor.saliences),
      `    </Actor>`,
    ]),
    `  </Actors>`,
    `</Scenario>`,
    "",
  ].join("\n");
}
