import { isAbsolute, join } from 'node:path';
import type { StackTemplate, TemplateResource } from './assembly.ts';
import { asText, isRecord, record } from './json-input.ts';
import type { AttributeOf, Resolver } from './resolve.ts';
import type { LocalType } from './resource-types.ts';

/** One resource with everything in it resolved. */
export interface ResolvedResource {
  stack: StackTemplate;
  logicalId: string;
  properties: Record<string, unknown>;
  metadata: Record<string, unknown>;
  /** What `Ref` answers, and `Fn::GetAtt` for one attribute. */
  ref: string;
  get(attribute: string): string;
}

/** The resources of a stage by type, resolved when they are asked for. */
export class StageResources {
  private readonly resolvers: readonly Resolver[];
  private readonly attributeOf: AttributeOf;
  /** What an address on AWS becomes here: `https://<api>.execute-api.…` is the gateway. */
  private readonly rewrite: (text: string) => string;

  constructor(resolvers: readonly Resolver[], attributeOf: AttributeOf, rewrite: (text: string) => string) {
    this.resolvers = resolvers;
    this.attributeOf = attributeOf;
    this.rewrite = rewrite;
  }

  ofType(...types: LocalType[]): ResolvedResource[] {
    return this.resolvers.flatMap((resolver) =>
      [...resolver.stack.resources.values()]
        .filter(
          (resource) => types.some((type) => type === resource.type) && resolver.holds(resource.condition),
        )
        .map((resource) => this.resolved(resource, resolver)),
    );
  }

  private resolved(resource: TemplateResource, resolver: Resolver): ResolvedResource {
    const get = (attribute: string) => {
      const value = this.attributeOf(resource, attribute, resolver);
      if (value === undefined) throw new Error(`${resource.type} has no attribute ${attribute} here.`);
      return value;
    };
    return {
      stack: resolver.stack,
      logicalId: resource.logicalId,
      properties: record(this.rewritten(resolver.resolve(resource.properties))),
      metadata: resource.metadata,
      ref: get(''),
      get,
    };
  }

  private rewritten(value: unknown): unknown {
    if (typeof value === 'string') return this.rewrite(value);
    if (Array.isArray(value)) return value.map((each) => this.rewritten(each));
    if (!isRecord(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, this.rewritten(member)]));
  }
}

/** The name in a stage: `sparta-dev-commands.fifo` is `commands`. */
export function shortName(stage: string, physicalName: string): string {
  const prefix = `sparta-${stage}-`;
  const name = physicalName.startsWith(prefix) ? physicalName.slice(prefix.length) : physicalName;
  return name.replace(/\.fifo$/, '');
}

/** The folder of a function's bundle: the asset CDK names in the template's metadata. */
export function assetFolder(assembly: string, { logicalId, stack, metadata }: ResolvedResource): string {
  const path = asText(metadata['aws:asset:path']);
  if (path === undefined) {
    throw new Error(
      `${stack.name}: the function ${logicalId} names no asset; synthesise with asset metadata on.`,
    );
  }
  return isAbsolute(path) ? path : join(assembly, path);
}
