import { isPublicAddress, urlFault } from './address.rules.js';

const STRICT = { allowHttp: true, allowPrivate: false };

/** Ways into a network that have been used against products like this one; each must be refused before anything is looked up. */
const CORPUS = `
http://127.0.0.1/ http://127.1/ http://127.0.1/ http://127.255.255.254/ http://2130706433/ http://0x7f000001/ http://0x7f.0.0.1/
http://0177.0.0.1/ http://017700000001/ http://0x7f.1/ http://0/ http://0.0.0.0/ http://00.0.0.0/ http://0x0/
http://[::1]/ http://[::]/ http://[0:0:0:0:0:0:0:1]/ http://[::ffff:127.0.0.1]/ http://[::ffff:7f00:1]/ http://[::ffff:10.0.0.1]/
http://[::127.0.0.1]/ http://[::7f00:1]/ http://[64:ff9b::7f00:1]/ http://[64:ff9b:1::1]/ http://[2002:7f00:1::]/ http://[2001::1]/
http://[fe80::1]/ http://[fc00::1]/ http://[fd00:ec2::254]/ http://[fec0::1]/ http://[ff02::1]/ http://[2001:db8::1]/ http://[100::1]/
http://10.0.0.1/ http://10.255.255.255:8080/ http://172.16.0.1/ http://172.31.255.255/ http://192.168.0.1/ http://192.168.1.254/
http://169.254.169.254/latest/meta-data/ http://2852039166/ http://0xa9fea9fe/ http://0251.0376.0251.0376/ http://169.254.0.1/
http://100.64.0.1/ http://100.127.255.255/ http://100.100.100.200/ http://168.63.129.16/ http://192.0.0.192/ http://192.0.2.1/
http://198.18.0.1/ http://198.51.100.1/ http://203.0.113.1/ http://224.0.0.1/ http://240.0.0.1/ http://255.255.255.255/
http://localhost/ http://LOCALHOST/ http://localhost./ http://a.localhost/ http://printer.local/ http://metadata.google.internal/
http://db/ http://postgres:5432/ http://router.lan/ http://intranet.corp/ http://①②⑦.⓪.⓪.①/ http://127。0。0。1/
http://[::ffff:169.254.169.254]/ http://1.0.0.127.in-addr.arpa/`
  .trim()
  .split(/\s+/);

describe('addresses of webhooks', () => {
  it(`are refused in each of ${CORPUS.length} forms that lead inside`, () => {
    expect(CORPUS.length).toBeGreaterThanOrEqual(60);
    const let_through = CORPUS.filter((url) => urlFault(url, STRICT) !== 'webhook_url_private');
    expect(let_through).toEqual([]);
  });

  it.each([
    'https://shop.example.com/hooks',
    'https://shop.example.com:8443/hooks?token=1',
    'https://8.8.8.8/',
    'https://[2606:4700::1111]/',
    'https://例子.中国/回调',
  ])('are taken where they lead to the internet: %s', (url) => expect(urlFault(url, STRICT)).toBeNull());

  it.each([
    '',
    'shop.example.com',
    '/hooks',
    'ftp://shop.example.com/',
    'file:///etc/passwd',
    'gopher://shop.example.com/',
    'javascript:alert(1)',
    'https://',
    'https://user@shop.example.com/',
    'https://user:word@shop.example.com/',
    'https://shop.example.com@127.0.0.1/',
    'https://shop.example.com/#part',
    ' https://shop.example.com/',
    'https://shop.example.com:99999/',
  ])('are refused where they are no address for a program: %p', (url) =>
    expect(urlFault(url, STRICT)).toBe('webhook_url_invalid'),
  );

  it('are refused on ports of other services', () => {
    for (const port of [21, 22, 25, 53, 110, 143, 389, 445, 587, 993, 1023])
      expect(urlFault(`https://shop.example.com:${port}/`, STRICT)).toBe('webhook_url_port');
    for (const port of [80, 443, 1_024, 8_080, 65_535])
      expect(urlFault(`https://shop.example.com:${port}/`, STRICT)).toBeNull();
  });

  it('are refused without https unless the installation allows it', () => {
    const url = 'http://shop.example.com/hooks';
    expect(urlFault(url, { allowHttp: false, allowPrivate: false })).toBe('webhook_url_insecure');
    expect(urlFault(url, STRICT)).toBeNull();
  });

  it('may lead inside where the installation allows it', () => {
    expect(urlFault('http://127.0.0.1:4000/', { allowHttp: true, allowPrivate: true })).toBeNull();
    expect(urlFault('https://erp.corp/', { allowHttp: false, allowPrivate: true })).toBeNull();
  });

  it('does not take what is no address at all for a public one', () => {
    expect(['', 'shop.example.com', 'fe80::1%eth0', '1.2.3'].map(isPublicAddress)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});
