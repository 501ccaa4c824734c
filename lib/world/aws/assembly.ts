import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRecord, record } from './json-input.ts';

export interface TemplateResource {
  type: string;
  logicalId: string;
  properties: Record<string, unknown>;
  metadata: Record<string, unknown>;
  condition: string | undefined;
}

export interface StackTemplate {
  name: string;
  resources: Map<string, TemplateResource>;
  parameters: Record<string, unknown>;
  conditions: Record<string, unknown>;
  outputs: Record<string, unknown>;
  mappings: Record<string, unknown>;
}

/** The stacks of a stage, `Sparta-<stage>-…`, as CDK wrote them to a cloud assembly. Throws where there are none. */
export function readAssembly(folder: string, stage: string): StackTemplate[] {
  const manifestFile = join(folder, 'manifest.json');
  if (!existsSync(manifestFile))
    throw new Error(`${folder} holds no cloud assembly: there is no manifest.json in it.`);
  const artifacts = record(parseFile(manifestFile)['artifacts']);
  const stacks = Object.entries(artifacts).flatMap(([id, artifact]) => {
    const { type, properties } = record(artifact);
    const { templateFile, stackName } = record(properties);
    if (type !== 'aws:cloudformation:stack' || typeof templateFile !== 'string') return [];
    const name = typeof stackName === 'string' ? stackName : id;
    return name.split('-').includes(stage) ? [readStack(name, join(folder, templateFile))] : [];
  });
  if (stacks.length === 0)
    throw new Error(`The cloud assembly in ${folder} holds no stack of the stage ${stage}.`);
  return stacks;
}

function readStack(name: string, file: string): StackTemplate {
  const template = parseFile(file);
  const resources = new Map<string, TemplateResource>();
  for (const [logicalId, resource] of Object.entries(record(template['Resources']))) {
    const { Type, Properties, Metadata, Condition } = record(resource);
    resources.set(logicalId, {
      type: String(Type),
      logicalId,
      properties: record(Properties),
      metadata: record(Metadata),
      condition: typeof Condition === 'string' ? Condition : undefined,
    });
  }
  return {
    name,
    resources,
    parameters: record(template['Parameters']),
    conditions: record(template['Conditions']),
    outputs: record(template['Outputs']),
    mappings: record(template['Mappings']),
  };
}

function parseFile(file: string): Record<string, unknown> {
  const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return isRecord(value) ? value : {};
}
