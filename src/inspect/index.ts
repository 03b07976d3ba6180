export { inspector } from './api.ts';
export type {
  Action,
  Inspected,
  InspectedChannel,
  InspectedSession,
  ReceivedQuery,
  TimelineEntry,
  TimelineQuery,
} from './inspected.ts';
export { Secrets } from './secrets.ts';
