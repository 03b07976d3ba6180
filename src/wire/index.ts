export type { Connection, ConnectionHandler, Opcode } from './connection.ts';
