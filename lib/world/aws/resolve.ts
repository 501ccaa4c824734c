import { ACCOUNT, PARTITION, REGION, URL_SUFFIX } from './account.ts';
import type { StackTemplate, TemplateResource } from './assembly.ts';
import { asText, isRecord, record } from './json-input.ts';
import { parameterValues } from './parameters.ts';

/** What a resource answers to `Ref` (`''`) and to `Fn::GetAtt`; undefined for an attribute it does not have. */
export type AttributeOf = (
  resource: TemplateResource,
  attribute: string,
  resolver: Resolver,
) => string | undefined;

export interface ResolverOptions {
  parameters: Readonly<Record<string, string>>;
  attributeOf: AttributeOf;
}

/** One resolver a stack; they know each other's exports. Throws where a parameter is missing or malformed. */
export function resolversOf(stacks: readonly StackTemplate[], options: ResolverOptions): Resolver[] {
  const resolvers: Resolver[] = [];
  for (const stack of stacks) resolvers.push(new Resolver(stack, options, resolvers));
  return resolvers;
}

/**
 * Resolves the intrinsic functions of the stacks of one stage: Ref, Fn::GetAtt, Join, Sub, Select, Split, If and the
 * conditions, ImportValue, and the pseudo parameters. Anything else stops it by name.
 */
export class Resolver {
  readonly stack: StackTemplate;
  private readonly attributeOf: AttributeOf;
  private readonly parameters: Record<string, string>;
  /** The resolvers of all stacks of the stage, this one among them. */
  private readonly siblings: readonly Resolver[];

  constructor(stack: StackTemplate, options: ResolverOptions, siblings: readonly Resolver[]) {
    this.stack = stack;
    this.attributeOf = options.attributeOf;
    this.parameters = parameterValues(stack, options.parameters);
    this.siblings = siblings;
  }

  /** The value with every intrinsic function in it carried out. Members that are `AWS::NoValue` are left out. */
  resolve(value: unknown): unknown {
    if (Array.isArray(value))
      return value.map((each) => this.resolve(each)).filter((each) => each !== undefined);
    if (typeof value === 'string' && value.includes('{{resolve:')) {
      throw this.fault(`the dynamic reference ${value} cannot be resolved on this machine`);
    }
    if (!isRecord(value)) return value;
    const [[name, argument] = [], ...more] = Object.entries(value);
    if (name !== undefined && more.length === 0 && (name === 'Ref' || name.startsWith('Fn::'))) {
      return this.call(name, argument);
    }
    const members = Object.entries(value).map(([key, member]) => [key, this.resolve(member)] as const);
    return Object.fromEntries(members.filter(([, member]) => member !== undefined));
  }

  /** The value as text. */
  text(value: unknown): string {
    const resolved = this.resolve(value);
    const text = asText(resolved);
    if (text === undefined)
      throw this.fault(`${JSON.stringify(value)} is ${JSON.stringify(resolved)} where a text is needed`);
    return text;
  }

  /** Whether a resource under this condition exists. */
  holds(condition: string | undefined): boolean {
    return condition === undefined || this.test(this.stack.conditions[condition], condition);
  }

  private call(name: string, argument: unknown): unknown {
    const list = Array.isArray(argument) ? argument : [];
    switch (name) {
      case 'Ref':
        return this.reference(String(argument));
      case 'Fn::GetAtt': {
        const [logicalId = '', ...attribute] =
          typeof argument === 'string' ? argument.split('.') : list.map((each) => String(each));
        return this.attribute(logicalId, attribute.join('.'));
      }
      case 'Fn::Join':
        return this.texts(list[1]).join(this.text(list[0]));
      case 'Fn::Split':
        return this.text(list[1]).split(this.text(list[0]));
      case 'Fn::Select':
        return this.texts(list[1])[Number(this.text(list[0]))];
      case 'Fn::Sub':
        return this.substitute(argument);
      case 'Fn::If':
        return this.resolve(this.holds(String(list[0])) ? list[1] : list[2]);
      case 'Fn::ImportValue':
        return this.import(this.text(argument));
      default:
        throw this.fault(`the local world does not know the function ${name}`);
    }
  }

  private reference(name: string): string | undefined {
    const pseudo: Record<string, string | undefined> = {
      'AWS::AccountId': ACCOUNT,
      'AWS::Region': REGION,
      'AWS::Partition': PARTITION,
      'AWS::URLSuffix': URL_SUFFIX,
      'AWS::StackName': this.stack.name,
      'AWS::StackId': `arn:${PARTITION}:cloudformation:${REGION}:${ACCOUNT}:stack/${this.stack.name}/local`,
      'AWS::NoValue': undefined,
    };
    if (Object.hasOwn(pseudo, name)) return pseudo[name];
    return this.parameters[name] ?? this.attribute(name, '');
  }

  private attribute(logicalId: string, attribute: string): string {
    const resource = this.stack.resources.get(logicalId);
    if (resource === undefined) throw this.fault(`it refers to ${logicalId}, which is not there`);
    const value = this.attributeOf(resource, attribute, this);
    if (value !== undefined) return value;
    const what = attribute === '' ? 'Ref' : attribute;
    throw this.fault(`the local world does not know ${what} of ${resource.type} (${logicalId})`);
  }

  private texts(value: unknown): string[] {
    const resolved = this.resolve(value);
    if (!Array.isArray(resolved)) throw this.fault(`${JSON.stringify(value)} is no list`);
    return resolved.map((each) => this.text(each));
  }

  private substitute(argument: unknown): string {
    const [template, variables] = Array.isArray(argument) ? argument : [argument, {}];
    const local = record(variables);
    return String(template).replaceAll(/\$\{(!?)([^}]+)\}/g, (_, literal: string, name: string) => {
      if (literal === '!') return `\${${name}}`;
      if (Object.hasOwn(local, name)) return this.text(local[name]);
      const [logicalId = '', ...attribute] = name.split('.');
      return attribute.length === 0
        ? (this.reference(name) ?? '')
        : this.attribute(logicalId, attribute.join('.'));
    });
  }

  private import(name: string): unknown {
    for (const sibling of this.siblings) {
      for (const output of Object.values(sibling.stack.outputs)) {
        const { Export, Value } = record(output);
        if (Export !== undefined && sibling.text(record(Export)['Name']) === name)
          return sibling.resolve(Value);
      }
    }
    throw this.fault(`no stack exports ${name}`);
  }

  private test(condition: unknown, name: string): boolean {
    const [operator, argument] = Object.entries(record(condition))[0] ?? ['', undefined];
    const list = Array.isArray(argument) ? argument : [];
    switch (operator) {
      case 'Fn::Equals':
        return this.text(list[0]) === this.text(list[1]);
      case 'Fn::And':
        return list.every((each) => this.test(each, name));
      case 'Fn::Or':
        return list.some((each) => this.test(each, name));
      case 'Fn::Not':
        return !this.test(list[0], name);
      case 'Condition':
        return this.holds(String(argument));
      default:
        throw this.fault(`the condition ${name} cannot be read`);
    }
  }

  private fault(what: string): Error {
    return new Error(`${this.stack.name}: ${what}`);
  }
}
