/** A JSON Schema (draft-07), with every `$ref` of the form `#/definitions/<name>` into {@link Contract.definitions}. */
export type Schema = boolean | SchemaObject;

/** A JSON Schema object; keywords are read one by one, never trusted. */
export interface SchemaObject {
  readonly [keyword: string]: unknown;
}
