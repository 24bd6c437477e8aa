// Pure: what the command says when the exchange is open.
import type { BoxAccount, Exchange } from '../../exchange/index.ts';

const rows = (all: readonly (readonly [label: string, text: string])[]): readonly string[] =>
  all.map(([label, text]) => `  ${label.padEnd(23)}${text}`);

const addresses = ({ urls }: Exchange): readonly (readonly [string, string])[] => [
  ['REST, Spot', urls.spotRest],
  ['REST, Futures', urls.futuresRest],
  ['WebSocket V2', urls.v2],
  ['WebSocket V2, private', urls.v2Private],
  ['WebSocket V2, level 3', urls.l3],
  ['WebSocket V1', urls.v1],
  ['WebSocket V1, private', urls.v1Private],
  ['Unified, public', urls.unifiedPublic],
  ['Unified, private', urls.unifiedPrivate],
  ['Futures WebSocket', urls.futuresWs],
];

const keysOf = (account: BoxAccount): readonly string[] => [
  `account ${account.name}`,
  ...rows([
    ['Spot key', account.key],
    ['Spot secret', account.secret],
    ['Futures key', account.futuresKey],
    ['Futures secret', account.futuresSecret],
  ]),
];

/** @param replay the recording that plays, where one does  @param notes what else is on, a line each */
export function greeting(box: Exchange, replay: string | undefined, notes: readonly string[]): string {
  const title =
    replay === undefined
      ? `${box.symbols.length} pairs, ${box.contracts.length} contracts`
      : `recording ${replay}`;
  const where =
    replay === undefined
      ? addresses(box)
      : ([
          ['REST, Spot', box.restUrl],
          ['WebSocket V2', box.wsUrl],
        ] as const);
  return [
    `rx-kraken · exchange in a box · ${title}`,
    '',
    ...rows([...where, ['control page', `${box.restUrl}/control`]]),
    '',
    ...box.accounts.flatMap((account) => [...keysOf(account), '']),
    ...(box.accounts.length === 0 ? [] : ['These keys open nothing but this box.']),
    ...notes,
    'Ctrl-C ends it.',
    '',
  ].join('\n');
}
