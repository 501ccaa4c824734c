/** The account and region the local world plays. The account is one no customer of AWS can have. */
export const ACCOUNT = '000000000000';
export const REGION = 'eu-west-2';
export const PARTITION = 'aws';
export const URL_SUFFIX = 'amazonaws.com';

/** Credentials the functions get; the local engines look at none of it. */
export const CREDENTIALS = { accessKeyId: 'local', secretAccessKey: 'local' } as const;

/** An ARN of this account and region: `arn('sqs', 'jobs')` is `arn:aws:sqs:eu-west-2:000000000000:jobs`. */
export function arn(service: string, resource: string): string {
  return `arn:${PARTITION}:${service}:${REGION}:${ACCOUNT}:${resource}`;
}
