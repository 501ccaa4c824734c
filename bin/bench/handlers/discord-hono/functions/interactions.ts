import { DiscordHono } from 'discord-hono';
import type { Hono } from 'hono';
import { handle } from 'hono/aws-lambda';

const app = new DiscordHono({ discordEnv: () => ({ PUBLIC_KEY: process.env['DISCORD_PUBLIC_KEY'] ?? '' }) });
app.command('ping', (c) => c.res('Pong.'));

/** The same job by discord-hono. The adapter asks nothing of an app but its `fetch`, so Hono itself is left out. */
export const handler = handle(app as unknown as Hono);
