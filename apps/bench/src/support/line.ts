import { createConnection, type Socket } from 'node:net';

/** One request as text, without the headers that all share. */
export interface Wanted {
  /** Method and path. */
  line: string;
  /** Own headers, each with its line end. */
  headers?: string;
  body: string;
}

/** A raw keep-alive connection that carries one request at a time: a client library would cost more than the server. */
export class Line {
  private readonly socket: Socket;
  private text = '';
  private waiting: { answer: (status: number) => void; fail: (error: Error) => void } | null = null;
  /** Resolves when it is connected. */
  readonly ready: Promise<void>;
  /** False once the other end has hung up. */
  whole = true;

  constructor(
    port: number,
    private readonly shared: string,
  ) {
    this.socket = createConnection(port, '127.0.0.1').setNoDelay(true);
    this.ready = new Promise((resolve, reject) => {
      this.socket.once('connect', resolve).once('error', reject);
    });
    this.ready.catch(() => undefined);
    this.socket.on('data', (chunk) => this.read(chunk));
    this.socket.on('error', () => undefined).on('close', () => this.fall());
  }

  /** Sends it and gives the status; rejects when the line breaks. */
  async ask({ line, headers = '', body }: Wanted): Promise<number> {
    await this.ready;
    const answered = new Promise<number>((answer, fail) => (this.waiting = { answer, fail }));
    this.socket.write(
      `${line} HTTP/1.1\r\nhost: 127.0.0.1\r\n${this.shared}${headers}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    );
    return answered;
  }

  close(): void {
    this.socket.destroy();
  }

  private read(chunk: Buffer): void {
    this.text += chunk.toString('latin1');
    if (!isComplete(this.text)) return;
    const status = Number(this.text.slice(9, 12));
    if (/\r\nconnection: close/i.test(this.text.slice(0, this.text.indexOf('\r\n\r\n')))) this.whole = false;
    this.text = '';
    this.waiting?.answer(status);
    this.waiting = null;
  }

  private fall(): void {
    this.whole = false;
    this.waiting?.fail(new Error('the line broke'));
    this.waiting = null;
  }
}

/** Our server always says how long its answer is. */
function isComplete(text: string): boolean {
  const end = text.indexOf('\r\n\r\n');
  if (end < 0) return false;
  const length = /content-length: (\d+)/i.exec(text.slice(0, end));
  return length !== null && text.length >= end + 4 + Number(length[1]);
}
