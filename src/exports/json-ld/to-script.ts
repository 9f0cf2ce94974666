const ESCAPES: Record<string, string> = { '<': '\\u003c', '>': '\\u003e', '&': '\\u0026', '\u2028': '\\u2028', '\u2029': '\\u2029' };

/** One or more nodes of schema.org as the text of a script element: nothing in it can end the element or begin another. */
export function toScript(nodes: readonly object[]): string {
  const [first] = nodes;
  const data = { '@context': 'https://schema.org', ...(nodes.length === 1 ? first : { '@graph': nodes }) };
  return JSON.stringify(data).replace(/[<>&\u2028\u2029]/gu, (sign) => ESCAPES[sign] ?? sign);
}
