import { launchBrowser, serve, type Served } from './browser.ts';
import { ApiUnderTest } from './api-under-test.ts';
import document from '../../../lib/routes/openapi.json' with { type: 'json' };

test('the document is served as it is committed, may be read by anybody, and is kept by its tag', async () => {
  const api = new ApiUnderTest();
  const answer = await api.get('/api/openapi.json', { key: null });
  expect(answer.status).toBe(200);
  expect(answer.body).toEqual(document);
  const etag = answer.headers.get('etag') ?? '';
  const again = await api.get('/api/openapi.json', { key: null, headers: { 'if-none-match': etag } });
  expect(again.status).toBe(304);
});

test.each(['/api/docs/../server.ts', '/api/docs/package.json', '/api/docs/%2e%2e%2fpackage.json'])(
  '%s is not a file of the page',
  async (path) => {
    expect((await new ApiUnderTest().get(path)).status).toBe(404);
  },
);

describe('in a browser', () => {
  let served: Served;
  beforeAll(async () => {
    served = await serve(new ApiUnderTest().app);
  });
  afterAll(() => served.stop());

  test('the page shows every operation, breaks no rule of its policy, and asks no other host', async () => {
    const browser = await launchBrowser();
    if (!browser) return;
    try {
      const page = await browser.newPage();
      const complaints: string[] = [];
      const hosts = new Set<string>();
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('request', (request) => {
        if (!request.url().startsWith('data:')) hosts.add(new URL(request.url()).origin);
      });
      await page.goto(`${served.url}/api/docs`);
      await page.waitForSelector('#operations-Chain-get-chain-info');
      const operations = await page.$$eval('.opblock', (blocks) => blocks.length);
      expect(operations).toBe(Object.values(document.paths).flatMap((path) => Object.keys(path)).length);
      await page.click('#operations-Operators-add-validator .opblock-summary');
      await page.waitForSelector('#operations-Operators-add-validator .opblock-body');
      expect(complaints).toEqual([]);
      expect([...hosts]).toEqual([served.url]);
    } finally {
      await browser.close();
    }
  });
});
