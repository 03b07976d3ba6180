import type { Channel } from './channel.ts';
import type { Schema } from './schema.ts';
import type { SecurityScheme } from './security.ts';
import type { Server } from './server.ts';

/** Which end of the socket: the one that dialled (`client`) or the one that accepted (`server`). */
export type Side = 'client' | 'server';

/** How binding a promise is, in the words of RFC 2119. */
export type Level = 'MUST' | 'SHOULD' | 'MAY';

/** Where something stands in the user's document. `line` and `column` count from 1. */
export interface Location {
  /** The file as the user named it, or as a `$ref` in their document named it. */
  readonly file: string;
  /** JSON Pointer (RFC 6901) inside that file; empty for the whole file. */
  readonly pointer: string;
  readonly line: number;
  readonly column: number;
}

/**
 * The compiled model of one AsyncAPI document: immutable, JSON-serialisable, free of `$ref`s into files.
 * Everything downstream is a function of it.
 */
export interface Contract {
  readonly colloquy: 'contract/1';
  /** Short name for folders and reports: the document's folder when its file is `asyncapi.*`, else the file's base name. */
  readonly name: string;
  /** The document's `asyncapi` field, such as `3.0.0`. */
  readonly asyncapi: string;
  readonly title: string;
  readonly version: string;
  readonly description?: string;
  /** The document's path as the user gave it. */
  readonly source: string;
  readonly servers: readonly Server[];
  /** By key in `components.securitySchemes` (or the server's own key when written in place). */
  readonly securitySchemes: Readonly<Record<string, SecurityScheme>>;
  readonly channels: readonly Channel[];
  /** Schemas that others refer to as `{$ref: '#/definitions/<name>'}`; the only `$ref` form in a contract. */
  readonly definitions: Readonly<Record<string, Schema>>;
}
