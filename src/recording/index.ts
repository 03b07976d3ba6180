export type { RecordedEvent, RecordedFrame, Recording, RecordingHeader } from './recording.ts';
export { frameContent, frameData } from './recording.ts';
export { formatLine, formatRecording } from './format.ts';
export type { ParsedRecording } from './parse.ts';
export { parseRecording } from './parse.ts';
export { fromHar, isHar } from './har.ts';
