/** What is wrong with a text as XML: tags that do not match, letters that should be written as entities. */
export function xmlFaults(text: string): string[] {
  const open: string[] = [];
  const faults: string[] = [];
  const tag = /<(\/?)([A-Za-z][\w:-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/gy;
  let at = 0;
  while (at < text.length) {
    const next = text.indexOf("<", at);
    const words = text.slice(at, next < 0 ? undefined : next);
    if (/&(?!(amp|lt|gt|quot|#\d+);)/.test(words) || words.includes(">"))
      faults.push(`bare letter in "${words.trim()}"`);
    if (next < 0) break;
    tag.lastIndex = next;
    const found = tag.exec(text);
    if (found === null) return [...faults, `no tag at "${text.slice(next, next + 60)}"`];
    const [whole, closing, name = "", attributes = "", alone] = found;
    const names = [...attributes.matchAll(/\s([\w:-]+)=/g)].map(([, one]) => one);
    if (new Set(names).size < names.length) faults.push(`${name} has an attribute twice`);
    if (closing === "/") {
      if (open.pop() !== name) faults.push(`</${name}> closes another`);
    } else if (alone !== "/") open.push(name);
    at = next + whole.length;
  }
  return open.length > 0 ? [...faults, `${open.join(", ")} left open`] : faults;
}
