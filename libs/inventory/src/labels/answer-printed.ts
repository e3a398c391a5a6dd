import { attachment } from '@zhanggui/platform';
import type { FastifyReply } from 'fastify';
import type { Printed } from './print-labels.js';

/** Hands labels over to be saved under a name that ends as what they are. */
export function answerPrinted(reply: FastifyReply, { content, mediaType }: Printed, name: string): Buffer | string {
  void reply
    .header('content-type', mediaType)
    .header('cache-control', 'no-store')
    .header('content-disposition', attachment(mediaType === 'application/pdf' ? name : name.replace('.pdf', '.svg')));
  return content;
}
