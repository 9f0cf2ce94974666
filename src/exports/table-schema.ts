import { z } from 'zod';

/** A column of a table as Table Schema (Data Package v2) describes it. */
export interface TableField {
  name: string;
  type: 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object' | 'any';
  description?: string;
  constraints?: { required: true };
}

interface Property {
  type?: string;
  description?: string;
  anyOf?: Property[];
}

const KNOWN = ['string', 'integer', 'number', 'boolean', 'array', 'object'] as const;

/** The columns of a record's table. Lists and groups stand in a cell as JSON, which Table Schema calls array and object. */
export function tableFields(schema: z.ZodObject): TableField[] {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { unrepresentable: 'any' }) as {
    properties?: Record<string, Property>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, property]) => {
    const options = (property.anyOf ?? [property]).filter(({ type }) => type !== 'null');
    const type = KNOWN.find((known) => known === options[0]?.type) ?? 'any';
    const nullable = property.anyOf?.some((option) => option.type === 'null') ?? false;
    return {
      name,
      type,
      ...(property.description ? { description: property.description } : {}),
      ...(required.includes(name) && !nullable && type !== 'string' ? { constraints: { required: true as const } } : {}),
    };
  });
}
