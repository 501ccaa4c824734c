import type { Configuration } from './configuration.ts';
import { examineAccount } from './examine-account.ts';
import { examineAws } from './examine-aws.ts';
import { examineDiscord } from './examine-discord.ts';
import { examineElsewhere } from './examine-elsewhere.ts';
import { examineL1 } from './examine-l1.ts';
import { examineNode } from './examine-node.ts';
import { examineSettings } from './examine-settings.ts';
import { Findings, type Finding, type Subject } from './finding.ts';
import { withoutSecrets } from './secrecy.ts';

/** All there is to find about a configuration, subject by subject. Changes nothing, and says nothing secret. */
export async function examine(configuration: Configuration): Promise<Finding[]> {
  const l1 = examineL1(configuration);
  const parts: [Subject, Promise<Finding[]>][] = [
    ['settings', Promise.resolve(examineSettings(configuration))],
    ['aws', examineAws(configuration)],
    ['discord', examineDiscord(configuration)],
    ['l1', l1.then(({ findings }) => findings)],
    ['node', l1.then(({ now }) => examineNode(configuration, now))],
    ['account', examineAccount(configuration)],
    ['elsewhere', examineElsewhere(configuration)],
  ];
  const all = await Promise.all(parts.map(([subject, part]) => whole(subject, part)));
  return withoutSecrets(all.flat(), configuration.secret);
}

/** A setting that is missing stops one subject, and says so there and under settings. */
async function whole(subject: Subject, part: Promise<Finding[]>): Promise<Finding[]> {
  const findings = new Findings(subject);
  return (await findings.try('the rest', () => part)) ?? findings.all;
}
