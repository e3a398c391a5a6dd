/** Refuses an address that is not on this machine: a socket in its files or the loopback interface. */
export function requireLoopback(url: string): void {
  const { hostname, searchParams } = new URL(url);
  const host = searchParams.get('host') ?? hostname;
  if (!host.startsWith('/') && !['127.0.0.1', 'localhost', '[::1]'].includes(host))
    throw new Error(`Benches and proofs fill tables and kill servers: they refuse ${host}, which is not this machine.`);
}
