import { LANGUAGES } from "entente";

/** JSON Schema of a tool's arguments. */
export interface ToolSchema {
  readonly type: "object";
  readonly properties: Readonly<Record<string, object>>;
  readonly required: string[];
  readonly additionalProperties: false;
  readonly [key: string]: unknown;
}

export const LANGUAGES_SCHEMA = { type: "string", enum: LANGUAGES, description: "Language of sentences. Default: en." };
