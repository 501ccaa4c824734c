import { knowCommands } from '../command-mentions.ts';
import type { PortName, Ports } from '../ports.ts';
import { listOf, logFor, setting } from './env.ts';
import { readAddress, readSettings } from './read-settings.ts';

type Loaded = { [N in PortName]?: Ports[N] };

const loaded: Loaded = {};
const log = logFor(process.env['AWS_LAMBDA_FUNCTION_NAME'] ?? 'sparta');

/**
 * The ports asked for, each made once and only when first asked for: a function that never reads L1 never loads viem.
 * Touching a port that was not asked for throws.
 */
export async function loadPorts(needs: readonly PortName[]): Promise<Ports> {
  await Promise.all(needs.map(load));
  return ports;
}

const STORES = [
  'operators',
  'validators',
  'challenges',
  'views',
  'once',
  'alerts',
  'preferences',
  'dues',
  'audit',
  'cursors',
  'slashes',
  'incidents',
  'committees',
  'dutyLog',
  'calendars',
  'stakeIntents',
  'drafts',
  'personal',
  'rolePlans',
  'webhooks',
] as const;

async function load(name: PortName): Promise<void> {
  if (loaded[name]) return;
  switch (name) {
    case 'settings':
      loaded.settings = readSettings();
      return;
    case 'chain': {
      const [{ createChain }, { readSecret }] = await Promise.all([
        import('./chain/chain.ts'),
        import('./secrets.ts'),
      ]);
      const { chainId, registry } = readSettings();
      const stakingRegistry = readAddress('STAKING_REGISTRY_ADDRESS');
      const urls = listOf(await readSecret('ETHEREUM_HOST'));
      loaded.chain = createChain({ urls, chainId, registry, stakingRegistry, log });
      return;
    }
    case 'node': {
      const [{ createAztecNode }, { readSecret }] = await Promise.all([
        import('./aztec-node/aztec-node.ts'),
        import('./secrets.ts'),
      ]);
      const url = await readSecret('AZTEC_RPC_URL');
      const adminUrl = await readSecret('AZTEC_NODE_ADMIN_URL');
      const key = await readSecret('AZTEC_NODE_ADMIN_KEY');
      const admin = adminUrl ? { url: adminUrl, ...(key ? { key } : {}) } : undefined;
      loaded.node = createAztecNode({ ...(url ? { url } : {}), ...(admin ? { admin } : {}), log });
      return;
    }
    case 'discord': {
      const [{ createDiscord }, { readSecret, forgetSecret }] = await Promise.all([
        import('./discord/discord.ts'),
        import('./secrets.ts'),
      ]);
      // Whoever writes to Discord names commands, which then are links.
      knowCommands(setting('COMMAND_IDS'));
      loaded.discord = createDiscord({
        apiUrl: setting('DISCORD_API_URL'),
        token: () => readSecret('BOT_TOKEN'),
        forgetToken: forgetSecret,
        log,
      });
      return;
    }
    case 'components': {
      const { createComponents } = await import('./components-key.ts');
      loaded.components = createComponents();
      return;
    }
    case 'bus': {
      const { createBus } = await import('./eventbridge.ts');
      loaded.bus = createBus({ busName: setting('EVENT_BUS_NAME') });
      return;
    }
    case 'queues': {
      const { createQueues } = await import('./sqs/queues.ts');
      loaded.queues = createQueues({
        rolesQueueUrl: () => setting('ROLES_QUEUE_URL'),
        registrationQueueUrl: () => setting('REGISTRATION_QUEUE_URL'),
        webhooksQueueUrl: () => setting('WEBHOOKS_QUEUE_URL'),
      });
      return;
    }
    case 'reachability': {
      const { createReachability } = await import('./reachability/reachability.ts');
      loaded.reachability = createReachability();
      return;
    }
    case 'outbound': {
      const { createOutbound } = await import('./webhooks/outbound.ts');
      loaded.outbound = createOutbound();
      return;
    }
    case 'deadMan': {
      const [{ createDeadMan }, { createOutbound }, { readSecret }] = await Promise.all([
        import('./webhooks/dead-man.ts'),
        import('./webhooks/outbound.ts'),
        import('./secrets.ts'),
      ]);
      loaded.deadMan = createDeadMan({
        url: () => readSecret('DEAD_MAN_PING_URL'),
        outbound: createOutbound(),
      });
      return;
    }
    case 'notices': {
      const { createNotices } = await import('./sns.ts');
      loaded.notices = createNotices({ topicArn: setting('ALERTS_TOPIC_ARN') });
      return;
    }
    case 'staking':
      loaded.staking = await (await import('./load-staking.ts')).loadStaking(log);
      return;
    case 'payers':
      loaded.payers = (await import('./load-payers.ts')).payersWhenAsked(log);
      return;
    case 'operators':
    case 'validators':
    case 'challenges':
    case 'views':
    case 'once':
    case 'alerts':
    case 'preferences':
    case 'dues':
    case 'audit':
    case 'cursors':
    case 'slashes':
    case 'incidents':
    case 'committees':
    case 'dutyLog':
    case 'calendars':
    case 'stakeIntents':
    case 'drafts':
    case 'personal':
    case 'rolePlans':
    case 'webhooks':
      await loadStores();
  }
}

async function loadStores(): Promise<void> {
  const [{ createStores }, { createDocumentClient }, { readingDirectly }] = await Promise.all([
    import('./dynamodb/stores.ts'),
    import('./dynamodb/client.ts'),
    import('./dynamodb/direct-reads.ts'),
  ]);
  const stores = createStores({
    client: readingDirectly(createDocumentClient()),
    tables: {
      operators: setting('NODE_OPERATORS_TABLE_NAME'),
      validators: setting('VALIDATORS_TABLE_NAME'),
      ledger: setting('LEDGER_TABLE_NAME'),
    },
  });
  for (const name of STORES) Object.assign(loaded, { [name]: stores[name] });
}

function held<N extends PortName>(name: N): Ports[N] {
  const port = loaded[name];
  if (port === undefined) throw new TypeError(`the port "${name}" was used but not declared under needs`);
  return port;
}

const ports: Ports = {
  get settings() {
    return held('settings');
  },
  get operators() {
    return held('operators');
  },
  get validators() {
    return held('validators');
  },
  get challenges() {
    return held('challenges');
  },
  get views() {
    return held('views');
  },
  get once() {
    return held('once');
  },
  get alerts() {
    return held('alerts');
  },
  get preferences() {
    return held('preferences');
  },
  get dues() {
    return held('dues');
  },
  get audit() {
    return held('audit');
  },
  get cursors() {
    return held('cursors');
  },
  get slashes() {
    return held('slashes');
  },
  get incidents() {
    return held('incidents');
  },
  get committees() {
    return held('committees');
  },
  get dutyLog() {
    return held('dutyLog');
  },
  get calendars() {
    return held('calendars');
  },
  get chain() {
    return held('chain');
  },
  get node() {
    return held('node');
  },
  get discord() {
    return held('discord');
  },
  get components() {
    return held('components');
  },
  get drafts() {
    return held('drafts');
  },
  get bus() {
    return held('bus');
  },
  get queues() {
    return held('queues');
  },
  get reachability() {
    return held('reachability');
  },
  get staking() {
    return held('staking');
  },
  get payers() {
    return held('payers');
  },
  get stakeIntents() {
    return held('stakeIntents');
  },
  get personal() {
    return held('personal');
  },
  get rolePlans() {
    return held('rolePlans');
  },
  get deadMan() {
    return held('deadMan');
  },
  get webhooks() {
    return held('webhooks');
  },
  get outbound() {
    return held('outbound');
  },
  get notices() {
    return held('notices');
  },
};
