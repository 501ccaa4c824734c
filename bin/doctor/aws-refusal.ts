/** What AWS said instead of showing what was asked for. */
export interface Refusal {
  verdict: 'bad' | 'unknown';
  found: string;
  next?: string;
  /** Nothing else of AWS can be asked either. */
  isOfAll?: true;
}

/** Names of the SDK's errors, by what they mean to somebody who looks. */
const MISSING = /^(ResourceNotFound|QueueDoesNotExist|NotFound|AWS\.SimpleQueueService\.NonExistentQueue)/;
const STRANGER =
  /^(CredentialsProviderError|UnrecognizedClient|InvalidClientTokenId|ExpiredToken|SignatureDoesNotMatch|IncompleteSignature|InvalidSignature|TokenRefreshRequired)/;
const DENIED = /^(AccessDenied|AuthorizationError|NotAuthorized|KMSAccessDenied)/;
/** Said by the local world of what it has no part for. */
const NOT_PLAYED = /^(UnknownOperation|InvalidAction)/;

export function whyNot(error: unknown): Refusal {
  const [name, message] = error instanceof Error ? [error.name, error.message] : ['', String(error)];
  if (MISSING.test(name))
    return {
      verdict: 'bad',
      found: 'it is not there',
      next: 'Deploy the stage, or look in its account and region.',
    };
  if (STRANGER.test(name))
    return {
      verdict: 'bad',
      found: `AWS does not take the credentials (${name})`,
      next: 'Log in, or set AWS_PROFILE to the account of the stage.',
      isOfAll: true,
    };
  if (/region is missing/i.test(message))
    return {
      verdict: 'bad',
      found: 'no region is set',
      next: 'Set AWS_REGION to the region of the stage.',
      isOfAll: true,
    };
  if (DENIED.test(name)) return { verdict: 'unknown', found: `these credentials may not look (${name})` };
  if (NOT_PLAYED.test(name))
    return { verdict: 'unknown', found: 'not asked: the local world has no such part' };
  return { verdict: 'unknown', found: `AWS did not answer (${name || message.slice(0, 120)})` };
}
