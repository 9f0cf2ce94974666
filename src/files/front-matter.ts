import { z } from 'zod';
import { sidecar, type Sidecar } from '../schema/article.ts';
import { isEdtf } from '../schema/edtf.ts';
import { parseYaml } from './parse-yaml.ts';
import type { Problem } from './problem.ts';

const FENCED = /^---[ \t]*\r?\n([^]*?)\r?\n---[ \t]*(?:\r?\n|$)/u;

/** Front matter carries whatever a writer's tool puts there; only the fields of a sidecar are read, and `date` for the day of publication. */
const frontMatter = z.object({ ...sidecar.partial().shape, date: z.unknown().optional() });

function published(date: unknown): Sidecar['published'] {
  const text = typeof date === 'string' || typeof date === 'number' ? String(date).trim() : '';
  const edtf = isEdtf(text) ? text : text.slice(0, 10);
  return isEdtf(edtf) ? { edtf, basis: 'given', note: 'From the front matter of the file.' } : undefined;
}

/** The sidecar that a Markdown file carries in the YAML block at its head; null where it has no such block. An unreadable block or field goes to `problems`. */
export function readFrontMatter(file: string, text: string, problems: Problem[]): Sidecar | null {
  const block = FENCED.exec(text)?.[1];
  if (block === undefined || !/^[\w-]+[ \t]*:/mu.test(block)) return null;
  const read = parseYaml(block, frontMatter, { file, firstLine: 2, optional: true }, problems);
  if (!read) return null;
  // A sidecar always has an outlet; empty means that none is known.
  const { date, outlet = '', language = 'en', rights = { mode: 'full', holder: '' }, ...rest } = read.value;
  return { ...rest, outlet, language, rights, published: rest.published ?? published(date) };
}
