import { startEmbedded } from './dynamodb-embedded.ts';
import { NoJava, startJava } from './dynamodb-java.ts';

/** `java` is the vendor's DynamoDB Local, `embedded` ours, `external` one that was there before. */
export type DynamoDbEngine = 'java' | 'embedded' | 'external';

export interface LocalDynamoDb {
  url: string;
  engine: DynamoDbEngine;
  stop(): Promise<void>;
}

export interface DynamoDbOptions {
  port?: number | undefined;
  /** Where only this one will do. Otherwise DynamoDB Local, and the embedded engine where Java is missing. */
  engine?: 'java' | 'embedded' | undefined;
  /** A database that is there already; nothing is started then. */
  endpoint?: string | undefined;
  /** Gets the one line that says which engine runs and why. */
  print?: ((line: string) => void) | undefined;
}

export async function startDynamoDb(options: DynamoDbOptions = {}): Promise<LocalDynamoDb> {
  const print = options.print ?? ((line: string) => console.log(line));
  if (options.endpoint !== undefined && options.endpoint !== '') {
    print(`DynamoDB: the one at ${options.endpoint}, as asked`);
    return { url: options.endpoint, engine: 'external', stop: () => Promise.resolve() };
  }
  if (options.engine === 'embedded') return embedded(options, print, 'as asked');
  try {
    const started = await startJava(options.port);
    print('DynamoDB: DynamoDB Local, the vendor’s own');
    return { ...started, engine: 'java' };
  } catch (error) {
    if (options.engine === 'java' || !(error instanceof NoJava)) throw error;
    return embedded(options, print, `because ${error.message} (DynamoDB Local needs Java 17 or later)`);
  }
}

async function embedded(
  { port }: DynamoDbOptions,
  print: (line: string) => void,
  why: string,
): Promise<LocalDynamoDb> {
  const started = await startEmbedded(port);
  print(`DynamoDB: the embedded engine, ${why}`);
  return { ...started, engine: 'embedded' };
}
