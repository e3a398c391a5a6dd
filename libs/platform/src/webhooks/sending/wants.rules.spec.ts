import { wants } from './wants.rules.js';

const told = (eventTypes: string[], type: string, subjectId = 'x'): boolean =>
  wants({ id: 'me', eventTypes }, { type, subjectId });

describe('which events an endpoint is told of', () => {
  it('takes single types, whole subjects, or everything', () => {
    expect(told(['order.placed'], 'order.placed')).toBe(true);
    expect(told(['order.placed'], 'order.paid')).toBe(false);
    expect(told(['stock.adjusted', 'order.*'], 'order.paid')).toBe(true);
    expect(told(['order.*'], 'orders.paid')).toBe(false);
    expect(told(['*'], 'anything.new')).toBe(true);
    expect(told([], 'order.placed')).toBe(false);
  });

  it('sends a test to the endpoint it was asked for, whatever that takes, and to no other', () => {
    expect(told(['order.placed'], 'webhook.test', 'me')).toBe(true);
    expect(told(['*', 'webhook.*', 'webhook.test'], 'webhook.test', 'another')).toBe(false);
  });
});
