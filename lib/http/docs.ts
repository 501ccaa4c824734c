import { readFile } from 'node:fs/promises';
import type { Hono } from 'hono';
import { etag } from 'hono/etag';
import type { App } from './app.ts';
import { contentPolicy, inlineHash } from './content-policy.ts';
import { named } from './serve-route.ts';

const TYPES = {
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
  'swagger-ui.css': 'text/css; charset=utf-8',
} as const;

const START = `window.addEventListener('load', () => SwaggerUIBundle({
  url: '/api/openapi.json', dom_id: '#docs', deepLinking: true, validatorUrl: null,
  persistAuthorization: false, tryItOutEnabled: true, displayRequestDuration: true
}));`;

const STYLE = 'body{margin:0}#docs{min-height:100vh}';

const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Sparta API</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/api/docs/swagger-ui.css">
<style>${STYLE}</style>
</head>
<body>
<div id="docs"></div>
<noscript>This page needs JavaScript. The document itself is at <a href="/api/openapi.json">/api/openapi.json</a>.</noscript>
<script src="/api/docs/swagger-ui-bundle.js"></script>
<script>${START}</script>
</body>
</html>
`;

/** Everything comes from this host; inline only what is hashed here. Swagger UI's own images are data addresses. */
const POLICY = contentPolicy({
  'script-src': `'self' ${inlineHash(START)}`,
  'style-src': `'self' ${inlineHash(STYLE)}`,
  'img-src': "'self' data:",
  'connect-src': "'self'",
});

/** The OpenAPI document, and a page that shows it. */
export function serveDocs(app: Hono<App>, directory: URL): void {
  app.get('/api/openapi.json', named('openapi'), etag(), async () => {
    // A fifth of all code the API has, and read by few.
    const { default: document } = await import('../routes/openapi.json', { with: { type: 'json' } });
    return file(JSON.stringify(document), 'application/json', 'public, max-age=300');
  });
  app.get('/api/docs', named('docs'), (c) => {
    c.header('Content-Security-Policy', POLICY);
    return c.body(PAGE, 200, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' });
  });
  for (const [name, type] of Object.entries(TYPES)) {
    app.get(`/api/docs/${name}`, named('docs'), etag(), async () => {
      const content = await readFile(new URL(name, directory));
      return file(content, type, 'public, max-age=86400');
    });
  }
}

function file(content: string | Uint8Array<ArrayBuffer>, type: string, cache: string): Response {
  return new Response(content, { headers: { 'Content-Type': type, 'Cache-Control': cache } });
}
