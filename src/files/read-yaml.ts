import type { z } from 'zod';
import { parseYaml, type Parsed } from './parse-yaml.ts';
import type { Problem } from './problem.ts';
import { readText } from './read-text.ts';

/** Reads a YAML file by a schema. What is wrong goes to `problems` with file, line and column, and null comes back; so it does, without a problem, for an `optional` file that is empty or holds comments alone. */
export async function readYaml<S extends z.ZodType>(
  file: string,
  schema: S,
  problems: Problem[],
  optional = false,
): Promise<Parsed<z.output<S>> | null> {
  const read = await readText(file, problems, optional);
  return read && parseYaml(read.text, schema, { file, optional }, problems);
}
