import { z } from 'zod';

/** The parts of a JSON Schema that messages are made from. */
export interface SchemaNode {
  description?: string;
  const?: unknown;
  properties?: Record<string, SchemaNode>;
  items?: SchemaNode | false;
  prefixItems?: SchemaNode[];
  additionalProperties?: SchemaNode | false;
  anyOf?: SchemaNode[];
  oneOf?: SchemaNode[];
}

type Path = readonly PropertyKey[];

const part = (node: SchemaNode | false | undefined): SchemaNode | undefined => (node === false ? undefined : node);

const under = (value: unknown, step: PropertyKey): unknown => (value as Record<PropertyKey, unknown> | null | undefined)?.[step];

/** What a value may be: of several forms those whose fixed fields (`do: set quote`) are as typed, all where none is. */
function formsOf(node: SchemaNode, value: unknown): SchemaNode[] {
  const forms = node.anyOf ?? node.oneOf;
  if (!forms) return [node];
  const asTyped = forms.filter(({ properties = {} }) =>
    Object.entries(properties).every(([name, field]) => field.const === undefined || under(value, name) === field.const),
  );
  return asTyped.length > 0 ? asTyped : forms;
}

function child(node: SchemaNode, step: PropertyKey, value: unknown): SchemaNode | undefined {
  for (const form of formsOf(node, value)) {
    const found =
      typeof step === 'number'
        ? (form.prefixItems?.[step] ?? part(form.items))
        : (form.properties?.[String(step)] ?? part(form.additionalProperties));
    if (found) return found;
  }
  return undefined;
}

/**
 * The part of a zod schema, as JSON Schema of what people type, that describes the value at a path; undefined where the schema has no such part.
 * `typed` is the whole of what was typed.
 */
export function schemaAt(schema: z.ZodType, path: Path, typed: unknown): SchemaNode | undefined {
  let node: SchemaNode | undefined = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as SchemaNode;
  let value = typed;
  for (const step of path) {
    node = node && child(node, step, value);
    value = under(value, step);
  }
  return node;
}

/** The names of the fields that may stand in the value at a path. */
export function fieldsAt(schema: z.ZodType, path: Path, typed: unknown): string[] {
  const node = schemaAt(schema, path, typed);
  const forms = node ? formsOf(node, path.reduce(under, typed)) : [];
  return [...new Set(forms.flatMap(({ properties }) => Object.keys(properties ?? {})))];
}
