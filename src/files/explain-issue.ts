import type { z } from 'zod';
import { nearestName } from '../extract/text/nearest-name.ts';
import { fieldsAt, schemaAt } from './schema-fields.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** What is wrong, in plain words, and the path of the key or value that it is about. */
export interface Explanation {
  path: Path;
  /** True where the key itself is wrong, not its value. */
  key: boolean;
  message: string;
}

const KINDS: Record<string, string> = {
  string: 'text',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
  tuple: 'a list',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
};
const EXAMPLES: Record<string, string> = {
  array: '[first, second]',
  tuple: '[first, second]',
  object: 'name: value',
  record: 'name: value',
  number: '12.5',
  string: '"text"',
};

function named(path: Path): string {
  const names = path.filter((step) => typeof step === 'string');
  const name = names.at(-1);
  if (name === undefined) return 'the file';
  return typeof path.at(-1) === 'number' ? `item ${Number(path.at(-1)) + 1} of "${name}"` : `"${name}"`;
}

/** A value as a short quotation of what was typed. */
function quoted(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `"${text.length > 60 ? `${text.slice(0, 59)}…` : text}"`;
}

function kindOf(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a group of fields' : `${KINDS[typeof value] ?? typeof value} (${quoted(value)})`;
}

function unknownField(schema: z.ZodType, path: Path, key: string, typed: unknown): Explanation {
  const fields = fieldsAt(schema, path, typed);
  const near = nearestName(key, fields);
  const advice = near ? `did you mean "${near}"? ` : '';
  return { path: [...path, key], key: true, message: `"${key}" is no field here; ${advice}Fields: ${fields.join(', ')}` };
}

function wrongKind(schema: z.ZodType, path: Path, expected: string, value: unknown, typed: unknown): Explanation {
  if (value === undefined) {
    const description = schemaAt(schema, path, typed)?.description;
    return { path, key: false, message: `${named(path)} is missing; add it${description ? `: ${description}` : ''}` };
  }
  const fields = expected === 'object' ? fieldsAt(schema, path, typed) : [];
  const example = fields.length > 0 ? `with its fields: ${fields.join(', ')}` : `like ${EXAMPLES[expected] ?? expected}`;
  const advice = path.length === 0 && expected === 'array' ? 'begin each entry with "- "' : `write it ${example}`;
  return { path, key: false, message: `${named(path)} should be ${KINDS[expected] ?? expected}, but is ${kindOf(value)}; ${advice}` };
}

function wrongChoice(path: Path, values: readonly unknown[], value: unknown): Explanation {
  const names = values.map(String);
  const near = nearestName(String(value), names);
  const is = value === undefined ? 'is missing' : `is ${quoted(value)}`;
  return {
    path,
    key: false,
    message: `${named(path)} ${is}; ${near && value !== undefined ? `did you mean "${near}"? Write` : 'write'} one of: ${names.join(', ')}`,
  };
}

/** The option of a union whose issues lie deepest: the one that the writer most likely meant. */
function likeliest(options: readonly (readonly Issue[])[]): readonly Issue[] {
  const depth = (issues: readonly Issue[]): number =>
    Math.max(0, ...issues.map((issue) => issue.path.length + (issue.code === 'unrecognized_keys' ? 1 : 0)));
  return [...options].sort((a, b) => depth(b) - depth(a))[0] ?? [];
}

/** Turns what zod found into plain words. In: the schema, one issue, and what stands at a path. Out: one explanation for each thing to change. */
export function explainIssue(schema: z.ZodType, issue: Issue, valueAt: (path: Path) => unknown, base: Path = []): Explanation[] {
  const path = [...base, ...issue.path];
  const value = valueAt(path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownField(schema, path, key, valueAt([])));
    case 'invalid_type':
      return [wrongKind(schema, path, issue.expected, value, valueAt([]))];
    case 'invalid_value':
      return [wrongChoice(path, issue.values, value)];
    case 'invalid_union':
      if ('options' in issue && Array.isArray(issue.options)) return [wrongChoice(path, issue.options, value)];
      return likeliest(issue.errors).flatMap((inner) => explainIssue(schema, inner, valueAt, path));
    case 'too_small':
    case 'too_big': {
      const bound = issue.code === 'too_small' ? `at least ${issue.minimum}` : `at most ${issue.maximum}`;
      const found = Array.isArray(value) ? `have ${bound} items, but has ${value.length}` : `be ${bound}, but is ${quoted(value)}`;
      return [{ path, key: false, message: `${named(path)} should ${found}` }];
    }
    default:
      return [{ path, key: false, message: `${named(path)}: ${issue.message}` }];
  }
}
