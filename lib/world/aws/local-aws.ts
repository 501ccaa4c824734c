import { setTimeout as sleep } from 'node:timers/promises';
import { readAssembly } from './assembly.ts';
import { ASYNC_INVOKE_DEFAULTS, Delivery } from './delivery.ts';
import { startDynamoDb, type DynamoDbEngine, type LocalDynamoDb } from './dynamodb.ts';
import { startEventBus } from './event-bus.ts';
import { startGateway, type MountedHandler } from './gateway.ts';
import { asText, record, texts } from './json-input.ts';
import { LocalFunction } from './lambda.ts';
import { parameterValues } from './parameters.ts';
import { resolversOf } from './resolve.ts';
import { attributesAt, checkTypes } from './resource-types.ts';
import { Scheduler } from './scheduler.ts';
import { isWhollyGenerated, startSecrets } from './secrets.ts';
import { startSns, type PublishedNotice } from './sns.ts';
import { startSqs } from './sqs.ts';
import type { SqsQueue } from './sqs-queue.ts';
import { assetFolder, shortName, StageResources } from './stage-resources.ts';
import { createTables } from './tables.ts';
import {
  asyncSettings,
  connectEventSources,
  connectRoutes,
  connectRules,
  createQueues,
  deadLetterArns,
  schedules,
  type Engines,
} from './wiring.ts';

export interface LocalAwsOptions {
  /** A cloud assembly: the folder `cdk synth` wrote. */
  assembly: string;
  stage: string;
  /** Values of the templates' parameters, by id or by the name of the setting. */
  parameters: Readonly<Record<string, string>>;
  /** Members of the stage's one secret. */
  secret: Readonly<Record<string, string>>;
  /** The gateway's port; any free one unless told. */
  port?: number | undefined;
  ports?: { dynamodb?: number | undefined; sqs?: number | undefined } | undefined;
  /** A database that is starting; whoever started it stops it. */
  database?: Promise<LocalDynamoDb> | undefined;
  /** The address of a database to use instead of starting one. */
  dynamodbEndpoint?: string | undefined;
  engine?: 'java' | 'embedded' | undefined;
  /** Another place for a function's code than its asset folder. */
  bundleOf?: ((assetPath: string, functionName: string) => string) | undefined;
  /** `off`: schedules run only when fired. Default `on`. */
  schedules?: 'on' | 'off' | undefined;
  /** Multiplies visibility timeouts, delays, and the waits between tries. Default 1. */
  timeScale?: number | undefined;
  /** Processes of one function at once. Default 2. */
  maxProcesses?: number | undefined;
  /** Gets every line a function writes. */
  onLog?: ((functionName: string, line: string) => void) | undefined;
  /** Gets the one line about the database. */
  print?: ((line: string) => void) | undefined;
}

export interface LocalAwsFunction {
  physicalName: string;
  bundle: string;
  environment: Readonly<Record<string, string>>;
  invoke(event: unknown): Promise<unknown>;
}

/** Names are those within the stage: the function `interactions`, the queue `commands`, the table `ledger`. */
export interface LocalAws {
  /** The gateway. */
  url: string;
  endpoints: { dynamodb: string; sqs: string; eventbridge: string; secrets: string };
  engine: DynamoDbEngine;
  functions: Readonly<Record<string, LocalAwsFunction>>;
  tables: Readonly<Record<string, string>>;
  /** Queues somebody consumes; `dlqUrl` is empty where nothing is kept. */
  queues: Readonly<Record<string, { url: string; dlqUrl: string }>>;
  schedules: readonly string[];
  /** What was published to topics, oldest first. */
  notices: readonly PublishedNotice[];
  /** Runs a schedule now and answers its result when the run has ended; throws when it failed. */
  fire(schedule: string): Promise<unknown>;
  /** No queue but those of dead letters holds a message, and nothing runs or waits to run. */
  idle(): Promise<{ idle: boolean; waiting: Record<string, number> }>;
  /** Throws what is still waiting when the time is over; 30 s unless told. */
  whenIdle(timeoutMs?: number): Promise<void>;
  /** Bodies of a queue's dead letters, oldest first. */
  deadLetters(queue: string): Promise<string[]>;
  /** Gives a queue's dead letters back to it and answers how many. */
  redrive(queue: string): Promise<number>;
  /** Stops taking from one queue, or from all. What is at work is finished. */
  pauseConsumers(queue?: string): void;
  resumeConsumers(queue?: string): void;
  /** Serves everything beneath a prefix by hand, before the routes. */
  mount(prefix: string, handler: MountedHandler): void;
  /** Lets go of a function's processes after a rebuild; of all without a name. */
  reload(functionName?: string): Promise<void>;
  stop(): Promise<void>;
}

const API_ID = 'local00api';

/** Runs the templates of one stage on this machine: what runs here is what deploys. */
export async function startLocalAws(options: LocalAwsOptions): Promise<LocalAws> {
  const stacks = readAssembly(options.assembly, options.stage);
  checkTypes(stacks);
  for (const stack of stacks) parameterValues(stack, options.parameters);
  const timeScale = options.timeScale ?? 1;
  const maxProcesses = options.maxProcesses ?? 2;
  const running: { stop(): void | Promise<void> }[] = [];
  const started = <T extends { stop(): void | Promise<void> }>(engine: T): T => {
    running.push(engine);
    return engine;
  };
  const stop = async () => {
    // Last started, first stopped: nothing is asked of an engine that is gone.
    for (const engine of running.splice(0).reverse()) await engine.stop();
  };
  const starting =
    options.database ??
    startDynamoDb({
      port: options.ports?.dynamodb,
      engine: options.engine,
      endpoint: options.dynamodbEndpoint,
      print: options.print,
    }).then(started);
  // Whoever awaits it below hears of its failure; until then it must not end the process.
  starting.catch(() => undefined);
  try {
    const sqs = started(await startSqs({ port: options.ports?.sqs, timeScale }));
    const bus = started(await startEventBus());
    const secrets = started(await startSecrets());
    const sns = started(await startSns());
    const gateway = started(await startGateway({ port: options.port, apiId: API_ID }));

    const attributeOf = attributesAt({ sqs: sqs.url, gateway: gateway.url, apiId: API_ID });
    const resolvers = resolversOf(stacks, { parameters: options.parameters, attributeOf });
    const apiOnAws = new RegExp(`https://${API_ID}\\.execute-api\\.[a-z0-9-]+\\.amazonaws\\.com`, 'g');
    const resources = new StageResources(resolvers, attributeOf, (text) =>
      text.replaceAll(apiOnAws, gateway.url),
    );

    createQueues(resources, sqs);
    for (const secret of resources.ofType('AWS::SecretsManager::Secret')) {
      const name = asText(secret.properties['Name']) ?? secret.logicalId;
      if (isWhollyGenerated(secret.properties)) secrets.generate(name);
      else secrets.set(name, options.secret);
    }
    for (const topic of resources.ofType('AWS::SNS::Topic')) sns.addTopic(topic.ref);
    const tableDefinitions = resources
      .ofType('AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable')
      .map(({ ref, properties }) => ({ name: ref, properties }));
    const dynamodb = await starting;
    await createTables(dynamodb.url, tableDefinitions);

    const functions = new Map<string, LocalFunction>();
    const functionByArn = new Map<string, LocalFunction>();
    for (const resource of resources.ofType('AWS::Lambda::Function')) {
      const { properties, ref } = resource;
      const name = shortName(options.stage, ref);
      const asset = assetFolder(options.assembly, resource);
      const lambda = started(
        new LocalFunction({
          name: ref,
          bundle: options.bundleOf?.(asset, name) ?? asset,
          handler: asText(properties['Handler']) ?? 'index.handler',
          timeoutSeconds: Number(properties['Timeout'] ?? 3),
          memoryMb: Number(properties['MemorySize'] ?? 128),
          environment: texts(record(record(properties['Environment'])['Variables'])),
          endpoints: {
            AWS_ENDPOINT_URL_DYNAMODB: dynamodb.url,
            AWS_ENDPOINT_URL_SQS: sqs.url,
            AWS_ENDPOINT_URL_EVENTBRIDGE: bus.url,
            AWS_ENDPOINT_URL_SECRETS_MANAGER: secrets.url,
            AWS_ENDPOINT_URL_SNS: sns.url,
            // Any other service is refused by name here, instead of being asked for real.
            AWS_ENDPOINT_URL: bus.url,
          },
          maxProcesses,
          onLog: (line) => options.onLog?.(name, line),
        }),
      );
      functions.set(name, lambda);
      functionByArn.set(lambda.arn, lambda);
    }

    const asynchronous = asyncSettings(resources);
    const delivery = started(
      new Delivery({
        sqs,
        functionOf: (arn) => functionByArn.get(arn),
        asyncSettingsOf: (arn) => asynchronous.get(arn.split(':').pop() ?? '') ?? ASYNC_INVOKE_DEFAULTS,
        timeScale,
      }),
    );
    const engines: Engines = { sqs, bus, gateway, delivery, functionByArn };
    connectRoutes(resources, engines);
    const scheduler = started(new Scheduler());
    for (const run of [
      ...connectRules(resources, engines, options.stage),
      ...schedules(resources, engines, options.stage),
    ]) {
      scheduler.add(run);
    }
    const sources = connectEventSources(resources, engines, maxProcesses);
    for (const source of sources) started(source);
    if (options.schedules !== 'off') scheduler.start();

    const dead = deadLetterArns(resources);
    const named = new Map(sqs.queues().map((queue) => [shortName(options.stage, queue.name), queue]));
    const alive = [...named].filter(([, queue]) => !dead.has(queue.arn));
    const deadLettersOf = (name: string): SqsQueue => {
      const queue = named.get(name);
      const letters = queue === undefined ? undefined : sqs.queue(queue.attributes.redrive?.targetArn ?? '');
      if (letters !== undefined) return letters;
      // A queue of what was given up may be asked for by its own name.
      if (queue !== undefined && dead.has(queue.arn)) return queue;
      throw new Error(
        `There is no queue ${name} with dead letters; there are ${[...named.keys()].join(', ')}.`,
      );
    };
    const sourcesOf = (name: string | undefined) =>
      sources.filter(
        ({ settings }) => name === undefined || shortName(options.stage, settings.queue.name) === name,
      );
    const state = () => {
      const waiting: Record<string, number> = {};
      for (const [name, queue] of alive) {
        const { visible, inFlight, delayed } = queue.counts();
        if (visible + inFlight + delayed > 0) waiting[name] = visible + inFlight + delayed;
      }
      const running = [...functions].flatMap(([name, lambda]) => (lambda.running > 0 ? [name] : []));
      const idle = Object.keys(waiting).length === 0 && running.length === 0 && delivery.pending === 0;
      return { idle, waiting, running };
    };
    return {
      url: gateway.url,
      endpoints: { dynamodb: dynamodb.url, sqs: sqs.url, eventbridge: bus.url, secrets: secrets.url },
      notices: sns.published,
      engine: dynamodb.engine,
      functions: Object.fromEntries(
        [...functions].map(([name, lambda]) => [
          name,
          {
            physicalName: lambda.settings.name,
            bundle: lambda.settings.bundle,
            environment: lambda.environment,
            invoke: (event: unknown) => lambda.invoke(event),
          },
        ]),
      ),
      tables: Object.fromEntries(tableDefinitions.map(({ name }) => [shortName(options.stage, name), name])),
      queues: Object.fromEntries(
        alive.map(([name, { url, attributes }]) => [
          name,
          { url, dlqUrl: sqs.queue(attributes.redrive?.targetArn ?? '')?.url ?? '' },
        ]),
      ),
      schedules: scheduler.names,
      fire: (schedule) => scheduler.fire(schedule),
      idle: async () => {
        const { idle, waiting } = state();
        return { idle, waiting };
      },
      whenIdle: async (timeoutMs = 30_000) => {
        const giveUpAt = Date.now() + timeoutMs;
        for (let now = state(); !now.idle; now = state()) {
          if (Date.now() > giveUpAt) {
            const { waiting, running } = now;
            throw new Error(`Still at work after ${timeoutMs} ms: ${JSON.stringify({ waiting, running })}`);
          }
          await sleep(5);
        }
      },
      deadLetters: async (queue) =>
        deadLettersOf(queue)
          .all()
          .map((message) => message.body),
      redrive: async (queue) => sqs.redrive(deadLettersOf(queue)),
      pauseConsumers: (queue) => sourcesOf(queue).forEach((source) => source.pause()),
      resumeConsumers: (queue) => sourcesOf(queue).forEach((source) => source.resume()),
      mount: (prefix, handler) => gateway.mount(prefix, handler),
      reload: async (name) => {
        await Promise.all(
          [...functions]
            .filter(([each]) => name === undefined || each === name)
            .map(([, lambda]) => lambda.reload()),
        );
      },
      stop,
    };
  } catch (error) {
    await starting.catch(() => undefined);
    await stop();
    throw error;
  }
}
