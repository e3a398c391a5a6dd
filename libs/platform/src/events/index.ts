export { emit, eventRow, insertEvents, type NewEvent } from './emit.js';
export { readTimeline, type TimelineEntry, withActorNames } from './events.queries.js';
export { type EventRow, type Reaction, Reactions } from './reactions.js';
export { chainHash, RELAY_BATCH, relayEvents } from './relay.js';
