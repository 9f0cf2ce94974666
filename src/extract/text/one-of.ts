/**
 * One pattern that matches where one of the given does, all of which have the same flags: asked first, it saves trying each of them on the
 * many texts that none matches. Groups lose their names. @throws Error where a pattern refers back to a group, whose number would change.
 */
export function oneOf(patterns: readonly RegExp[]): RegExp {
  const [flags = '', ...others] = new Set(patterns.map((pattern) => pattern.flags));
  const sources = patterns.map(({ source }) => source.replaceAll(/\(\?<(?![=!])[^>]+>/g, '(?:'));
  if (others.length > 0) throw new Error(`patterns of different flags: ${[flags, ...others].join(', ')}`);
  const back = sources.find((source) => /(?:^|[^\\])(?:\\\\)*\\(?:[1-9]|k<)/.test(source));
  if (back !== undefined) throw new Error(`a pattern refers back to one of its groups: ${back}`);
  return new RegExp(sources.map((source) => `(?:${source})`).join('|'), flags);
}
