export { cut } from './cut.ts';
export type { Diagnostic, DiagnosticPlace, Severity } from './diagnostic.ts';
export { ToolError } from './tool-error.ts';
export type { Paint } from './render.ts';
export type { Catalogue } from './catalogue.ts';
export { CATALOGUE } from './catalogue.ts';
export { renderDiagnostic, renderPlace } from './render.ts';
export { nearestWord, suggestion } from './suggestion.ts';
