import type { ParamDecoratorEnhancer } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';

/** Lets a parameter decorator that reads a header also say so in the API document. */
const describeHeader =
  (name: string, description: string): ParamDecoratorEnhancer =>
  (target, key) => {
    const descriptor = Object.getOwnPropertyDescriptor(target, key!);
    if (descriptor)
      ApiHeader({ name, description, required: true, schema: { type: 'string' } })(target, key!, descriptor);
  };

export const IDEMPOTENCY_HEADER = describeHeader(
  'Idempotency-Key',
  '1 to 200 visible ASCII characters, one for each intent: a repetition has one effect and the same answer.',
);
export const IF_MATCH_HEADER = describeHeader('If-Match', 'The ETag of the version that was read, e.g. `"v3"`.');
