import { isMap, isNode, isPair, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { explainIssue, type Explanation } from './explain-issue.ts';
import { explainYamlError } from './explain-yaml-error.ts';
import type { Problem } from './problem.ts';

type Path = readonly PropertyKey[];
type Place = Pick<Problem, 'line' | 'column'>;

/** A YAML text that fits its schema, with the place of each part for messages that come later. */
export interface Parsed<T> {
  value: T;
  /** Line and column of the value at a path, counted from 1; of the nearest part around it where there is none. */
  placeOf: (path: Path) => Place;
}

/** Offset of the key or value at a path, or of the nearest part around it. */
function offsetOf(document: Document, path: Path, key: boolean): number {
  if (key) {
    const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
    const pair = isMap(parent)
      ? parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === path.at(-1))
      : undefined;
    if (pair && isNode(pair.key) && pair.key.range) return pair.key.range[0];
  }
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

/**
 * People type `from: 2022` and `aliases:` with nothing after it; YAML reads a number and nothing, where text and a list are due.
 * Takes the number as it was typed and the empty field as an empty list. Says whether it changed anything.
 */
function takeAsTyped(document: Document, issues: readonly z.core.$ZodIssue[]): boolean {
  let changed = false;
  for (const issue of issues) {
    if (issue.code !== 'invalid_type' || issue.path.length === 0) continue;
    const node: unknown = document.getIn(issue.path, true);
    if (!isScalar(node)) continue;
    if (issue.expected === 'string' && typeof node.value === 'number' && node.source !== undefined) {
      node.value = node.source;
      changed = true;
    } else if (issue.expected === 'array' && node.value === null) {
      document.setIn(issue.path, document.createNode([]));
      changed = true;
    }
  }
  return changed;
}

/** Drops what only follows from a misspelt field: "x is missing" where x was likely meant, and a complaint of the group that holds nothing else. */
function withoutEchoes(explanations: readonly Explanation[]): Explanation[] {
  const meant = new Set(explanations.flatMap(({ message }) => /did you mean "([^"]+)"/u.exec(message)?.[1] ?? []));
  const groups = new Set(explanations.flatMap(({ path, key }) => (key ? [path.slice(0, -1).join('/')] : [])));
  return explanations.filter(
    ({ path, key, message }) =>
      !(message.includes(' is missing; ') && meant.has(String(path.at(-1)))) && (key || path.length === 0 || !groups.has(path.join('/'))),
  );
}

/**
 * Reads a YAML text by a schema. Everything that is wrong goes to `problems` with line and column, and null comes back.
 * `firstLine` is the line of the file on which the text begins (front matter). A text of comments alone is null, without a problem, where `optional` says so.
 */
export function parseYaml<S extends z.ZodType>(
  text: string,
  schema: S,
  { file, firstLine = 1, optional = false }: { file: string; firstLine?: number; optional?: boolean },
  problems: Problem[],
): Parsed<z.output<S>> | null {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const placeAt = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  for (const error of document.errors) {
    const { offset, message } = explainYamlError(document, error, text);
    problems.push({ file, ...placeAt(offset), message });
  }
  if (document.errors.length > 0) return null;
  if (optional && (document.contents === null || (isScalar(document.contents) && document.contents.value === null))) return null;
  let result = schema.safeParse(document.toJS());
  if (!result.success && takeAsTyped(document, result.error.issues)) result = schema.safeParse(document.toJS());
  if (result.success) return { value: result.data, placeOf: (path) => placeAt(offsetOf(document, path, false)) };
  const typed: unknown = document.toJS();
  const valueAt = (path: Path): unknown =>
    path.reduce<unknown>((value, step) => (value as Record<PropertyKey, unknown> | null | undefined)?.[step], typed);
  const explanations = result.error.issues.flatMap((issue) => explainIssue(schema, issue, valueAt));
  for (const { path, key, message } of withoutEchoes(explanations))
    problems.push({ file, ...placeAt(offsetOf(document, path, key)), message });
  // Whatever zod complains of must stop the run, known here or not.
  if (explanations.length === 0) problems.push({ file, message: result.error.message });
  return null;
}
