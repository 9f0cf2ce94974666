import { z } from 'zod';

/** The parts of a JSON Schema that messages are made from. */
export interface SchemaNode {
  description?: string;
  properties?: Record<string, SchemaNode>;
  items?: SchemaNode | false;
  prefixItems?: SchemaNode[];
  additionalProperties?: SchemaNode | false;
  anyOf?: SchemaNode[];
}

type Path = readonly PropertyKey[];

const part = (node: SchemaNode | false | undefined): SchemaNode | undefined => (node === false ? undefined : node);

function child(node: SchemaNode, step: PropertyKey): SchemaNode | undefined {
  if (node.anyOf) {
    for (const option of node.anyOf) {
      const found = child(option, step);
      if (found) return found;
    }
    return undefined;
  }
  if (typeof step === 'number') return node.prefixItems?.[step] ?? part(node.items);
  return node.properties?.[String(step)] ?? part(node.additionalProperties);
}

/** The part of a zod schema, as JSON Schema of what people type, that describes the value at a path; undefined where the schema has no such part. */
export function schemaAt(schema: z.ZodType, path: Path): SchemaNode | undefined {
  let node: SchemaNode | undefined = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as SchemaNode;
  for (const step of path) node = node && child(node, step);
  return node;
}

/** The names of the fields that may stand in the value at a path. */
export function fieldsAt(schema: z.ZodType, path: Path): string[] {
  const node = schemaAt(schema, path);
  const options = node?.anyOf ?? (node ? [node] : []);
  return options.flatMap(({ properties }) => Object.keys(properties ?? {}));
}
