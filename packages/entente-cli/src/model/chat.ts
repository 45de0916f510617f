import type { ModelQuestion } from "entente";
import { STATUS, Stop } from "../status.js";

/** A language model at an address, and how long it may take. */
export interface Model {
  readonly name: string;
  /** Where questions are posted to. */
  readonly url: string;
  readonly key: string | undefined;
  readonly seconds: number;
}

/** Bytes of an answer that are read. */
const MOST = 4 * 2 ** 20;

/**
 * Puts one question to a language model behind an OpenAI-compatible address. The only place where a command of its own
 * reaches for the network.
 *
 * @returns what it wrote
 * @throws {Stop} 1 with one line that says why there is no answer
 */
export async function chat({ system, user, schema }: ModelQuestion, model: Model): Promise<string> {
  const said = await posted(
    {
      model: model.name,
      temperature: 0,
      messages: [
        { role: "system", content: system },
        { role: "user", content: user },
      ],
      response_format: { type: "json_schema", json_schema: { name: "statements", strict: true, schema } },
    },
    model,
  );
  const content = contentOf(said);
  if (content === null) throw failed(model, "answers, but not as a chat completion does. Is it the right address?");
  return content;
}

/** A model that gives no answer to be used. */
export function failed({ name, url }: Pick<Model, "name" | "url">, why: string): Stop {
  return new Stop(STATUS.failure, `entente: --model: ${name} at ${url} ${why}`);
}

async function posted(body: object, model: Model): Promise<string> {
  const { url, key, seconds } = model;
  let response: Response;
  let text: string;
  try {
    response = await fetch(url, {
      method: "POST",
      // An address that leads elsewhere would be given the text without having been named.
      redirect: "error",
      headers: {
        "content-type": "application/json",
        ...(key === undefined || key === "" ? {} : { authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(seconds * 1000),
    });
    text = await limited(response);
  } catch (error) {
    throw failed(model, reasonOf(error, seconds));
  }
  if (!response.ok) throw failed(model, `refuses with status ${response.status}${toldIn(text)}.`);
  return text;
}

async function limited(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > MOST) throw new RangeError("too long");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function reasonOf(error: unknown, seconds: number): string {
  if (error instanceof RangeError) return "answers with more than 4 MiB.";
  const { name, cause } = error as { name?: string; cause?: { code?: string; message?: string } };
  if (name === "TimeoutError" || name === "AbortError") return `gives no answer within ${seconds} s.`;
  const why = cause?.code ?? cause?.message ?? "no connection";
  return `cannot be reached (${oneLine(why)}).`;
}

/** What a refusal says of itself, as one line. */
function toldIn(text: string): string {
  const message = (jsonOf(text) as { error?: { message?: unknown } } | null)?.error?.message;
  return typeof message === "string" && message !== "" ? `: ${oneLine(message).replace(/\.$/, "")}` : "";
}

function contentOf(text: string): string | null {
  const answer = jsonOf(text) as { choices?: { message?: { content?: unknown } }[] } | null;
  const content = Array.isArray(answer?.choices) ? answer.choices[0]?.message?.content : undefined;
  return typeof content === "string" ? content : null;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ").slice(0, 200);
}
