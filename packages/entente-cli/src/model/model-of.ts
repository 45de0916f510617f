import type { Io } from "../io.js";
import { STATUS, Stop } from "../status.js";
import type { Model } from "./chat.js";

/** Flags by which a language model is named. */
export interface ModelFlags {
  readonly model?: string;
  readonly endpoint?: string;
  readonly timeLimit?: string;
}

const SECONDS = 120;

/** The language model that flags name; null for none. @throws {Stop} 64 where they name half of one */
export function modelOf({ model: name, endpoint, timeLimit }: ModelFlags, io: Pick<Io, "env">): Model | null {
  if (name === undefined && endpoint === undefined && timeLimit === undefined) return null;
  if (name === undefined || name.trim() === "")
    throw new Stop(STATUS.badCommandLine, "entente: --endpoint and --time-limit need --model NAME.");
  if (endpoint === undefined)
    throw new Stop(STATUS.badCommandLine, "entente: --model needs --endpoint URL, as in http://localhost:11434/v1.");
  const seconds = timeLimit === undefined ? SECONDS : Number(timeLimit);
  if (!(seconds > 0 && seconds <= 3600))
    throw new Stop(STATUS.badCommandLine, `entente: --time-limit: "${timeLimit}" is no number of seconds up to 3,600.`);
  return { name, url: urlOf(endpoint), key: io.env.ENTENTE_MODEL_KEY, seconds };
}

/** A model as a coder: its name in small letters, digits and hyphens. */
export function coderOf({ name }: Pick<Model, "name">): string {
  const plain = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return /^[a-z]/.test(plain) ? plain : `model-${plain}`.replace(/-$/, "");
}

function urlOf(endpoint: string): string {
  const url = URL.canParse(endpoint) ? new URL(endpoint) : null;
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new Stop(STATUS.badCommandLine, `entente: --endpoint: "${endpoint}" is no http or https address.`);
  if (url.username !== "" || url.password !== "")
    throw new Stop(
      STATUS.badCommandLine,
      "entente: --endpoint: a key goes into ENTENTE_MODEL_KEY, not into the address.",
    );
  const path = url.pathname.replace(/\/+$/, "");
  url.pathname = path.endsWith("/chat/completions") ? path : `${path}/chat/completions`;
  return url.href;
}
