import net from 'node:net';

/** The line between a process and its database, which a test can cut and mend. */
export interface Wire {
  /** The database's address through the wire. */
  url: string;
  /** Ends every connection and takes no new ones. */
  cut(): void;
  mend(): void;
  /** What is connected gets no answer any more and is not told that the other end is gone; new connections are whole. */
  strand(): void;
  /** The next connection is told in one breath that it is welcome and that the server goes down, and is ended. */
  dismissNext(): void;
  /** Everything takes so much longer, in both directions. */
  slow(ms: number): void;
  /**
   * The next answer of the database to a statement that matches is lost together with its connection, after the database has
   * carried out all it was sent.
   */
  loseAnswerTo(text: string): void;
  close(): Promise<void>;
}

/** Lays a wire to the database at `url`. */
export async function layWire(url: string): Promise<Wire> {
  const target = new URL(url);
  const ends = new Set<net.Socket>();
  const strands = new Set<() => void>();
  let whole = true;
  let losing: string | null = null;
  let delayMs = 0;
  let dismissing = false;
  /** Later, in the order of coming: timers of one length fire in turn. */
  const soon = (work: () => void): void => void (delayMs > 0 ? setTimeout(work, delayMs) : work());

  const server = net.createServer((near) => {
    if (!whole) return near.destroy();
    const far = net.connect(placeOf(target));
    let lost = false;
    let stranded = false;
    const strand = (): void => {
      stranded = true;
      far.destroy();
    };
    strands.add(strand);
    for (const end of [near, far]) {
      ends.add(end.setNoDelay(true));
      end.on('error', () => undefined).on('close', () => ends.delete(end));
    }
    near.on('data', (sent) => {
      if (losing !== null && sent.includes(losing)) [lost, losing] = [true, null];
      if (!stranded) soon(() => far.write(sent));
    });
    far.on('data', (answer) => {
      if (dismissing && answer.subarray(-READY.length).equals(READY)) {
        dismissing = false;
        near.end(Buffer.concat([answer, GOING_DOWN]));
        far.destroy();
      } else if (lost) near.destroy();
      else if (!stranded) soon(() => near.write(answer));
    });
    near.on('close', () => (strands.delete(strand), far.end()));
    far.on('close', () => stranded || near.destroy());
  });
  const cut = (): void => {
    whole = false;
    for (const end of ends) end.destroy();
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as net.AddressInfo;
  return {
    url: through(target, port),
    cut,
    mend: () => void (whole = true),
    strand: () => {
      for (const strand of strands) strand();
    },
    slow: (ms) => void (delayMs = ms),
    dismissNext: () => void (dismissing = true),
    loseAnswerTo: (text) => void (losing = text),
    close: () => {
      cut();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** "Ready for query", which ends the welcome. */
const READY = Buffer.from('Z\0\0\0\x05I', 'latin1');

/** What a server says whose postmaster is gone: an ErrorResponse of that severity and SQLSTATE. */
const GOING_DOWN = errorResponse({ S: 'FATAL', V: 'FATAL', C: '57P01', M: 'terminating connection' });

function errorResponse(fields: Record<string, string>): Buffer {
  const body = `${Object.entries(fields)
    .map(([field, text]) => `${field}${text}\0`)
    .join('')}\0`;
  const head = Buffer.from('E\0\0\0\0', 'latin1');
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, Buffer.from(body, 'latin1')]);
}

/** Where the database listens: at a socket that the address names as its host, or over TCP. */
function placeOf({ hostname, port, searchParams }: URL): net.NetConnectOpts {
  const host = searchParams.get('host') ?? hostname;
  const at = searchParams.get('port') ?? (port || '5432');
  return host.startsWith('/') ? { path: `${host}/.s.PGSQL.${at}` } : { host, port: Number(at) };
}

function through(target: URL, port: number): string {
  const near = Object.assign(new URL(target), { hostname: '127.0.0.1', port: String(port) });
  for (const name of ['host', 'port']) near.searchParams.delete(name);
  return near.href;
}
