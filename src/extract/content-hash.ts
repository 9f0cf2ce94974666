/** Records that are hashed at a time: one string of them all would be many times as long as the texts. */
const STRETCH = 200;

/** One hash over lists of records, by name, made of the hashes of their stretches; the same records give the same hash. */
export function contentHash(lists: Readonly<Record<string, readonly unknown[]>>, digest: (text: string) => string): string {
  const parts: string[] = [];
  for (const [name, list] of Object.entries(lists)) {
    parts.push(name);
    for (let at = 0; at < list.length; at += STRETCH) parts.push(digest(JSON.stringify(list.slice(at, at + STRETCH))));
  }
  return digest(parts.join('\n'));
}
