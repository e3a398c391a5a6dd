export const TEST_TYPE = 'webhook.test';

export interface Subscription {
  id: string;
  eventTypes: readonly string[];
}

/** Whether an endpoint is told of an event. A test is for the endpoint it was asked for and for no other. */
export function wants({ id, eventTypes }: Subscription, event: { type: string; subjectId: string }): boolean {
  if (event.type === TEST_TYPE) return event.subjectId === id;
  const subject = event.type.slice(0, event.type.indexOf('.'));
  return eventTypes.includes('*') || eventTypes.includes(event.type) || eventTypes.includes(`${subject}.*`);
}
