import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import * as v from 'valibot';
import document from '../../../lib/routes/openapi.json' with { type: 'json' };

const json = v.record(v.string(), v.unknown());
type Json = v.InferOutput<typeof json>;

const ajv = new Ajv2020({ strict: false, allErrors: true });
formats.default(ajv);
ajv.addSchema({ $id: 'sparta', ...document });

const compiled = new Map<string, ValidateFunction>();

/**
 * Holds an answer to the committed OpenAPI document: its status, content type, body and headers must stand there.
 * An address that is not in the document must be refused with a problem.
 */
export function expectDocumented(method: string, path: string, answer: Response, body: unknown): void {
  const type = (answer.headers.get('content-type') ?? '').split(';')[0]?.trim() ?? '';
  const operation = operationOf(method, path);
  if (!operation) {
    check('/components/schemas/Problem', body);
    return;
  }
  const responses = `${operation}/responses/${answer.status}`;
  const documented = resolve(responses);
  if (!documented) throw new Error(`${method} ${path} answered ${answer.status}, which is not documented`);
  if (answer.status === 304) return;
  const content = v.parse(json, documented.value['content'] ?? {});
  if (!(type in content)) throw new Error(`${method} ${path} ${answer.status} came as ${type}`);
  check(`${documented.pointer}/content/${escape(type)}/schema`, body);
  for (const name of Object.keys(v.parse(json, documented.value['headers'] ?? {}))) {
    const always = name !== 'Idempotent-Replayed';
    if (always && !answer.headers.has(name)) throw new Error(`${method} ${path} lacks the header ${name}`);
  }
}

function operationOf(method: string, path: string): string | undefined {
  const verb = (method === 'HEAD' ? 'GET' : method).toLowerCase();
  const bare = path.split('?')[0] ?? '';
  const template = Object.entries(document.paths).find(
    ([shape, operations]) =>
      verb in operations && new RegExp(`^${shape.replace(/\{\w+\}/g, '[^/]+')}$`).test(bare),
  );
  return template && `/paths/${escape(template[0])}/${verb}`;
}

/** The object at a pointer, through one reference. */
function resolve(pointer: string): { pointer: string; value: Json } | undefined {
  const found = pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((at, part) => (v.is(json, at) ? at[part] : undefined), document);
  const value = v.is(json, found) ? found : undefined;
  const ref = value?.['$ref'];
  return typeof ref === 'string' ? resolve(ref.slice(1)) : value && { pointer, value };
}

function check(pointer: string, body: unknown): void {
  const validate = compiled.get(pointer) ?? ajv.compile({ $ref: `sparta#${pointer}` });
  compiled.set(pointer, validate);
  if (!validate(body))
    throw new Error(`${pointer}: ${ajv.errorsText(validate.errors)}\n${JSON.stringify(body)}`);
}

function escape(part: string): string {
  return part.replaceAll('~', '~0').replaceAll('/', '~1');
}
