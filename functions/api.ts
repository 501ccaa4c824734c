import { logFor } from '../lib/adapters/env.ts';
import { loadPorts } from '../lib/adapters/load-ports.ts';
import { lambdaHandler } from '../lib/http/lambda-adapter.ts';
import { createApp } from '../lib/http/server.ts';
import { routes } from '../lib/routes/index.ts';

// Loaded for the requests that show a key, so that the others start sooner.
const secrets = () => import('../lib/adapters/secrets.ts');

const app = createApp({
  routes,
  // Loads each port when it is first asked for, so a read never loads viem.
  load: loadPorts,
  apiKey: async () => (await secrets()).readSecret('BACKEND_API_KEY'),
  forgetApiKey: async () => (await secrets()).forgetSecret(),
  // The build copies Swagger UI's own files beside the bundle.
  swaggerDirectory: new URL('./swagger/', import.meta.url),
  log: logFor('api'),
});

/** HTTP API → routes, documentation, and the page where an address is proven. */
export const handler = lambdaHandler(app);
