import { z } from 'zod';

/** A column of a table as Table Schema (Data Package v2) describes it. */
export interface TableField {
  name: string;
  type: 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object' | 'any';
  description?: string;
  constraints?: { required: true };
}

interface Property {
  type?: string | string[];
  description?: string;
  anyOf?: Property[];
}

interface ReadField {
  name: string;
  type: TableField['type'];
  nullable: boolean;
  required: boolean;
  description: string | undefined;
}

const KNOWN = ['string', 'integer', 'number', 'boolean', 'array', 'object'] as const;

/** What a reader calls the types. */
const WORDS: Record<TableField['type'], string> = {
  string: 'text',
  integer: 'whole number',
  number: 'number',
  boolean: 'true or false',
  array: 'list',
  object: 'group',
  any: 'as the field it concerns',
};

/** A type of JSON Schema stands alone, in a list ("string or null"), or in the options of `anyOf`. */
function typesOf({ type, anyOf }: Property): string[] {
  return [type ?? [], (anyOf ?? []).map(typesOf)].flat(3);
}

function readFields(schema: z.ZodObject): ReadField[] {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { unrepresentable: 'any' }) as {
    properties?: Record<string, Property>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, property]) => {
    const types = typesOf(property);
    return {
      name,
      type: KNOWN.find((known) => types.includes(known)) ?? 'any',
      nullable: types.includes('null'),
      required: required.includes(name),
      description: property.description,
    };
  });
}

/** The columns of a record's table. Lists and groups stand in a cell as JSON, which Table Schema calls array and object. */
export function tableFields(schema: z.ZodObject): TableField[] {
  return readFields(schema).map(({ name, type, nullable, required, description }) => ({
    name,
    type,
    ...(description ? { description } : {}),
    ...(required && !nullable && type !== 'string' ? { constraints: { required: true as const } } : {}),
  }));
}

/** The fields of a record for a reader: name, type in words ("text or none"), meaning. */
export function fieldRows(schema: z.ZodObject): { name: string; type: string; meaning: string }[] {
  return readFields(schema).map(({ name, type, nullable, description }) => ({
    name,
    type: WORDS[type] + (nullable ? ' or none' : ''),
    meaning: description ?? '',
  }));
}
