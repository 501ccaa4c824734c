import type { ServerResponse } from 'node:http';
import { contentPolicy } from '../../http/content-policy.ts';
import { send } from '../aws/local-server.ts';
import type { PageFile } from './page-files.ts';

const POLICY = contentPolicy({
  'script-src': "'self'",
  'style-src': "'self'",
  'connect-src': "'self'",
  'img-src': "'self' data:",
});

const ALWAYS = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
};

export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  send(response, status, { ...ALWAYS, 'content-type': 'application/json' }, JSON.stringify(body ?? null));
}

export function sendFile(response: ServerResponse, { contentType, body, download }: PageFile): void {
  send(
    response,
    200,
    {
      ...ALWAYS,
      'content-type': contentType,
      'content-security-policy': POLICY,
      ...(download === undefined
        ? {}
        : { 'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(download)}` }),
    },
    body,
  );
}
