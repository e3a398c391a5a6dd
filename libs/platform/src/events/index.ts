export { emit, eventRow, insertEvents, type NewEvent } from './emit.js';
export { readTimeline, type TimelineEntry, withActorNames } from './events.queries.js';
export { registerEventTypes } from './event-types.js';
export { type EventRow, type NumberedEvent, type Reaction, Reactions } from './reactions.js';
export { changesOf } from './changes.js';
export { RELAY_BATCH, relayEvents } from './relay.js';
