import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { createApp } from '../../cdk/app.ts';
import type { GivenSettings } from '../../cdk/parameters.ts';
import type { StageName } from '../../lib/config/stages.ts';

const ACCOUNT = '111122223333';
const REGION = 'eu-west-2';
const PSEUDO: Record<string, string> = {
  AccountId: ACCOUNT,
  Region: REGION,
  Partition: 'aws',
  URLSuffix: 'amazonaws.com',
};

export type Values = Record<string, unknown>;

interface Template {
  Parameters?: Record<string, Values>;
  Resources: Record<string, { Type: string; Properties?: Values; DeletionPolicy?: string }>;
  Outputs?: Record<string, { Value: unknown; Export?: { Name: string } }>;
}

/** A resource of a synthesised stage, its references turned into the ARNs, names and URLs AWS would give. */
export interface Resource {
  stack: string;
  id: string;
  type: string;
  properties: Values;
  deletionPolicy: string | undefined;
}

export interface SynthesisedStage {
  resources: Resource[];
  /** Parameters by stack and logical id. */
  parameters: Record<string, Record<string, Values>>;
  terminationProtected: string[];
  /** What the templates say, as text. */
  text: string;
}

/** The templates of one stage, made without bundles. */
export function synthesise(stage: StageName, given: GivenSettings = {}): SynthesisedStage {
  const outdir = mkdtempSync(path.join(tmpdir(), 'sparta-cdk-'));
  try {
    const app = createApp({
      stages: [stage],
      outdir,
      given,
      code: () => Code.fromInline('export const handler = async () => 0;'),
    });
    const assembly = app.synth();
    const templates = new Map<string, Template>();
    for (const file of readdirSync(outdir).filter((name) => name.endsWith('.template.json')))
      templates.set(
        file.replace('.template.json', ''),
        JSON.parse(readFileSync(path.join(outdir, file), 'utf8')),
      );
    return {
      resources: [...templates].flatMap(([stack, template]) => resourcesOf(stack, template, templates)),
      parameters: Object.fromEntries(
        [...templates].map(([stack, { Parameters = {} }]) => [stack, Parameters]),
      ),
      terminationProtected: assembly.stacks
        .filter((stack) => stack.terminationProtection)
        .map((stack) => stack.stackName),
      text: JSON.stringify([...templates]),
    };
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
}

export function ofType(stage: SynthesisedStage, type: string): Resource[] {
  return stage.resources.filter((resource) => resource.type === type);
}

export function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value at a path of property names, or undefined. */
export function at(value: unknown, ...names: string[]): unknown {
  return names.reduce<unknown>((inner, name) => (isValues(inner) ? inner[name] : undefined), value);
}

export function list(value: unknown): unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

/** An order for names. */
export function byText(one: string, other: string): number {
  return one.localeCompare(other);
}

function resourcesOf(stack: string, template: Template, templates: Map<string, Template>): Resource[] {
  return Object.entries(template.Resources).map(([id, { Type, Properties = {}, DeletionPolicy }]) => {
    const properties = resolve(Properties, stack, templates);
    if (!isValues(properties)) throw new Error(`${id} of ${stack} has no properties.`);
    return { stack, id, type: Type, properties, deletionPolicy: DeletionPolicy };
  });
}

/** What a value with intrinsic functions comes to. */
function resolve(value: unknown, stack: string, templates: Map<string, Template>): unknown {
  if (Array.isArray(value)) return value.map((item) => resolve(item, stack, templates));
  if (!isValues(value)) return value;
  const template = templates.get(stack);
  if (template === undefined) throw new Error(`There is no stack ${stack}.`);
  if (typeof value['Ref'] === 'string') return refOf(value['Ref'], stack, template);
  const attribute = value['Fn::GetAtt'];
  if (Array.isArray(attribute))
    return attributeOf(String(attribute[0]), String(attribute[1]), stack, template);
  const join = value['Fn::Join'];
  if (Array.isArray(join)) return list(resolve(join[1], stack, templates)).join(String(join[0]));
  if ('Fn::ImportValue' in value) return importOf(String(value['Fn::ImportValue']), templates);
  const unknown = Object.keys(value).find((key) => key.startsWith('Fn::'));
  if (unknown !== undefined) throw new Error(`Nothing here resolves ${unknown}.`);
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, resolve(inner, stack, templates)]),
  );
}

function importOf(name: string, templates: Map<string, Template>): unknown {
  for (const [stack, { Outputs = {} }] of templates)
    for (const output of Object.values(Outputs))
      if (output.Export?.Name === name) return resolve(output.Value, stack, templates);
  throw new Error(`No stack exports ${name}.`);
}

function refOf(id: string, stack: string, template: Template): string {
  const pseudo = PSEUDO[id.replace('AWS::', '')];
  if (pseudo !== undefined) return pseudo;
  const resource = template.Resources[id];
  if (resource === undefined) return `parameter:${id}`;
  const { Type: type, Properties: properties = {} } = resource;
  switch (type) {
    case 'AWS::SQS::Queue':
      return `https://sqs.${REGION}.amazonaws.com/${ACCOUNT}/${String(properties['QueueName'])}`;
    case 'AWS::SNS::Topic':
    case 'AWS::SecretsManager::Secret':
      return attributeOf(id, 'Arn', stack, template);
    default:
      return nameOf(id, properties);
  }
}

function attributeOf(id: string, attribute: string, stack: string, template: Template): string {
  const resource = template.Resources[id];
  if (resource === undefined) throw new Error(`${stack} has no ${id}.`);
  const { Type: type, Properties: properties = {} } = resource;
  const name = nameOf(id, properties);
  const arn = (service: string, what: string) => `arn:aws:${service}:${REGION}:${ACCOUNT}:${what}`;
  if (attribute === 'ApiEndpoint') return `https://${id}.execute-api.${REGION}.amazonaws.com`;
  if (attribute.endsWith('Name')) return name;
  if (attribute !== 'Arn') throw new Error(`Nothing here knows ${type}.${attribute}.`);
  switch (type) {
    case 'AWS::SQS::Queue':
      return arn('sqs', name);
    case 'AWS::DynamoDB::GlobalTable':
      return arn('dynamodb', `table/${name}`);
    case 'AWS::Events::EventBus':
      return arn('events', `event-bus/${name}`);
    case 'AWS::Events::Rule':
      return arn('events', `rule/${name}`);
    case 'AWS::SecretsManager::Secret':
      return arn('secretsmanager', `secret:${name}-AbCdEf`);
    case 'AWS::Lambda::Function':
      return arn('lambda', `function:${name}`);
    case 'AWS::Logs::LogGroup':
      return arn('logs', `log-group:${name}:*`);
    case 'AWS::SNS::Topic':
      return arn('sns', name);
    case 'AWS::IAM::Role':
      return `arn:aws:iam::${ACCOUNT}:role/${id}`;
    default:
      throw new Error(`Nothing here knows the ARN of ${type}.`);
  }
}

/** The physical name where there is one, else the logical id. */
function nameOf(id: string, properties: Values): string {
  const keys = ['QueueName', 'TableName', 'FunctionName', 'LogGroupName', 'TopicName', 'Name'];
  return keys.map((key) => properties[key]).find((name) => typeof name === 'string') ?? id;
}
