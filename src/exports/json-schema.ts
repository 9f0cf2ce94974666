import { z } from 'zod';

/** The JSON Schema (2020-12) of a record, or of a list of such records. */
export function jsonSchema(title: string, schema: z.ZodType, list: boolean): object {
  const { $schema, ...rest } = z.toJSONSchema(list ? z.array(schema) : schema, { unrepresentable: 'any' });
  return { $schema, title, ...rest };
}
