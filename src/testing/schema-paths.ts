import type * as v from "valibot";

type Step = string | 0;

/**
 * The way to every field a schema knows: of a list to its first entry, of free names to one called "down". Fields of
 * all forms a value may have are in it.
 */
export function schemaPaths(schema: v.GenericSchema, way: readonly Step[] = []): Step[][] {
  const here = way.length === 0 ? [] : [[...way]];
  const below = partsOf(schema).flatMap(([steps, part]) => schemaPaths(part, [...way, ...steps]));
  return [...new Map([...here, ...below].map((path) => [path.join("."), path])).values()];
}

function partsOf(schema: object): [Step[], v.GenericSchema][] {
  const pieces = listIn(schema, "pipe");
  // a pipe has the parts of its first piece too
  if (pieces.length > 0) return pieces.map((piece) => [[], piece]);
  const entries = field(schema, "entries");
  return [
    ...listIn(schema, "options").map((option): [Step[], v.GenericSchema] => [[], option]),
    ...one(schema, "wrapped", []),
    ...one(schema, "item", [0]),
    ...one(schema, "value", ["down"]),
    ...Object.entries(entries ?? {}).flatMap(([name, part]: [string, unknown]): [Step[], v.GenericSchema][] =>
      isSchema(part) ? [[[name], part]] : [],
    ),
  ];
}

function one(schema: object, name: string, steps: Step[]): [Step[], v.GenericSchema][] {
  const part = field(schema, name);
  return isSchema(part) ? [[steps, part]] : [];
}

function listIn(schema: object, name: string): v.GenericSchema[] {
  const list = field(schema, name);
  return Array.isArray(list) ? list.filter(isSchema) : [];
}

function field(schema: object, name: string): unknown {
  return Object.getOwnPropertyDescriptor(schema, name)?.value;
}

function isSchema(value: unknown): value is v.GenericSchema {
  return typeof value === "object" && value !== null && field(value, "kind") === "schema";
}
