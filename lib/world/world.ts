import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLocalAws } from './aws/local-aws.ts';
import { startAztecNode, type LocalAztecNode } from './aztec-node/local-aztec-node.ts';
import { startDynamoDb } from './aws/dynamodb.ts';
import { makeAssembly, type Assembly } from './assembly.ts';
import { mountConsole } from './console/mount.ts';
import { startDiscord } from './discord/local-discord.ts';
import { devFile } from './dev-file.ts';
import { mountDevRoutes } from './dev-routes.ts';
import { GUILD, LOCAL, registerLocalCommands } from './guild.ts';
import { startLocalL1, type LocalL1 } from './l1/local-l1.ts';
import { parametersOf, secretOf } from './local-settings.ts';
import type { Ports } from './ports.ts';
import type { World } from './running-world.ts';

export type { World } from './running-world.ts';

export interface WorldOptions {
  /** Any free port everywhere unless told. */
  ports?: Ports;
  /** What replaces a part by a real one: the variables of the configuration. None by default. */
  given?: Readonly<Record<string, string | undefined>>;
  /** The stage's templates and bundles, or their making; made anew unless told. */
  assembly?: Assembly | Promise<Assembly>;
  /** Whether monitors run by themselves; off by default. */
  schedules?: 'on' | 'off';
  /** Whether L1 blocks keep coming; off by default. */
  blockTimer?: boolean;
  /** Multiplies the queues' visibility timeouts and delays. */
  timeScale?: number;
  engine?: 'java' | 'embedded';
  maxProcesses?: number;
  /** Gets the one line that says which database runs and why. */
  print?: (line: string) => void;
  /** Lines the functions log. */
  onLog?: (functionName: string, line: string) => void;
}

/** Starts the world: everything that can start beside something else does. Whatever started is stopped if a part fails. */
export async function startWorld(options: WorldOptions = {}): Promise<World> {
  const given = options.given ?? {};
  // The SDK's notice about Node versions to come says nothing here and would stand in every transcript.
  process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';
  const ports = options.ports ?? {};
  const stops: (() => Promise<unknown>)[] = [];
  const keep = async <T extends { stop(): Promise<unknown> }>(part: Promise<T>): Promise<T> => {
    const started = await part;
    stops.unshift(() => started.stop());
    return started;
  };
  const stop = async () => {
    for (const end of stops.splice(0)) await end().catch(() => undefined);
  };
  try {
    const database = keep(
      startDynamoDb({
        port: ports.dynamodb,
        engine: options.engine,
        endpoint: given['DYNAMODB_ENDPOINT'],
        print: options.print ?? (() => undefined),
      }),
    );
    // Both are awaited further down; until then a failure must not end the process.
    database.catch(() => undefined);
    const chain = startChain(given, ports, options, keep);
    chain.catch(() => undefined);
    let interactionsUrl = '';
    const discord = given['DISCORD_API_URL']
      ? undefined
      : await keep(
          startDiscord({
            ...GUILD,
            port: ports.discord ?? 0,
            botToken: LOCAL.botToken,
            interactionsUrl: () => interactionsUrl,
          }),
        );
    const [assembly, { l1, node }] = await Promise.all([options.assembly ?? assembleInto(stops), chain]);
    const commandIds = discord
      ? await registerLocalCommands({
          apiUrl: discord.url,
          botToken: LOCAL.botToken,
          applicationId: LOCAL.applicationId,
          guildId: LOCAL.guildId,
        })
      : undefined;
    const endpoints = { given, l1, node, discord, commandIds };
    const aws = await keep(
      startLocalAws({
        assembly: assembly.templates,
        bundleOf: (_asset, name) => join(assembly.bundles, name),
        database,
        stage: 'dev',
        parameters: parametersOf(endpoints),
        secret: secretOf(endpoints),
        port: ports.gateway ?? 0,
        ports: { sqs: ports.sqs ?? 0 },
        schedules: options.schedules ?? 'off',
        ...(options.timeScale === undefined ? {} : { timeScale: options.timeScale }),
        ...(options.maxProcesses === undefined ? {} : { maxProcesses: options.maxProcesses }),
        ...(options.onLog ? { onLog: options.onLog } : {}),
      }),
    );
    interactionsUrl = `${aws.url}/interactions`;
    // As if it had been pasted into the developer portal, where people look for it.
    if (discord) discord.state.application.interactionsEndpointUrl = interactionsUrl;
    const world: World = {
      aws,
      ...(l1 ? { l1 } : {}),
      ...(node ? { node } : {}),
      ...(discord ? { discord } : {}),
      file: devFile({ aws, ...endpoints }),
      async tick() {
        await aws.fire('epoch-monitor');
        await aws.whenIdle();
      },
      stop,
    };
    mountDevRoutes(world);
    mountConsole(world);
    return world;
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The dev stage made in a folder that goes when the world stops. */
async function assembleInto(stops: (() => Promise<unknown>)[]): Promise<Assembly> {
  const folder = await mkdtemp(join(tmpdir(), 'sparta-world-'));
  stops.push(() => rm(folder, { recursive: true, force: true }));
  return makeAssembly(folder);
}

async function startChain(
  given: Readonly<Record<string, string | undefined>>,
  ports: Ports,
  options: WorldOptions,
  keep: <T extends { stop(): Promise<unknown> }>(part: Promise<T>) => Promise<T>,
): Promise<{ l1?: LocalL1; node?: LocalAztecNode }> {
  if (given['ETHEREUM_HOST']) {
    if (!given['REGISTRY_ADDRESS'])
      throw new Error('ETHEREUM_HOST replaces the local L1, so REGISTRY_ADDRESS is needed with it.');
    return {};
  }
  const l1 = await keep(startLocalL1({ port: ports.l1 ?? 0, blockTimer: options.blockTimer ?? false }));
  if (given['AZTEC_RPC_URL']) return { l1 };
  return {
    l1,
    node: await keep(startAztecNode({ port: ports.node ?? 0, l1Url: l1.url, registry: l1.registry })),
  };
}

/** Writes what the world told into `.sparta/dev.json`, for whoever looks for it. */
export async function writeDevFile(world: World, root: string): Promise<string> {
  const path = join(root, '.sparta', 'dev.json');
  await mkdir(join(root, '.sparta'), { recursive: true });
  await writeFile(path, `${JSON.stringify(world.file, null, 2)}\n`);
  return path;
}
