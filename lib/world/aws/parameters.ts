import type { StackTemplate } from './assembly.ts';
import { asText, record } from './json-input.ts';

/**
 * The parameters of a stack with their values, as CloudFormation takes them: given, else default. A value may be
 * given under the parameter's id or its setting's name (`RegistryAddress`, `REGISTRY_ADDRESS`). Throws with
 * CloudFormation's words and the stack's name, all missing ones at once.
 */
export function parameterValues(
  stack: StackTemplate,
  given: Readonly<Record<string, string>>,
): Record<string, string> {
  const plain = (name: string) => name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
  const byPlainName = new Map(Object.entries(given).map(([name, value]) => [plain(name), value]));
  const values: Record<string, string> = {};
  const missing: string[] = [];
  for (const [name, declaration] of Object.entries(stack.parameters)) {
    const value = given[name] ?? byPlainName.get(plain(name)) ?? asText(record(declaration)['Default']);
    if (value === undefined) missing.push(name);
    else {
      check(stack.name, name, record(declaration), value);
      values[name] = value;
    }
  }
  if (missing.length > 0)
    throw new Error(`${stack.name}: Parameters: [${missing.join(', ')}] must have values`);
  return values;
}

function check(stack: string, name: string, declaration: Record<string, unknown>, value: string): void {
  const said = asText(declaration['ConstraintDescription']);
  const fail = (fault: string) => {
    throw new Error(
      `${stack}: ${said === undefined ? `Parameter '${name}' ${fault}` : `Parameter ${name} failed to satisfy constraint: ${said}`}`,
    );
  };
  const pattern = asText(declaration['AllowedPattern']);
  if (pattern !== undefined && !new RegExp(`^(?:${pattern})$`, 'u').test(value))
    fail(`must match pattern ${pattern}`);
  const allowed = declaration['AllowedValues'];
  if (Array.isArray(allowed) && !allowed.map((each) => asText(each)).includes(value))
    fail('must be one of AllowedValues');
  if (value.length < Number(declaration['MinLength'] ?? 0))
    fail(`must contain at least ${asText(declaration['MinLength'])} characters`);
  if (value.length > Number(declaration['MaxLength'] ?? Infinity))
    fail(`must contain at most ${asText(declaration['MaxLength'])} characters`);
}
