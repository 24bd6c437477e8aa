import type { Answer } from '../../../http/Call.ts';
import { findContract } from '../../findContract.ts';
import { isoTime } from '../../isoTime.ts';
import type { Participant } from '../../records/Participant.ts';
import { asked } from '../asked.ts';
import type { OwnAsk, Route } from '../Route.ts';
import { says } from '../says.ts';

type Reading = { readonly type: 'participant'; readonly participant: Participant } | string;

const frames: readonly Participant['timeFrame'][] = ['WEEKDAYS', 'WEEKEND', 'ALL'];

const missing = (name: string): string => `requiredArgumentMissing: ${name}`;
const invalid = (name: string): string => `invalidArgument: ${name}`;

/** The first of some readings that is none is the answer to all. */
const isWord = (value: unknown): value is string => typeof value === 'string';

function flag({ params }: OwnAsk, name: string): boolean | string {
  const text = params.get(name) ?? '';
  if (text === '') return missing(name);
  return text === 'true' || text === 'false' ? text === 'true' : invalid(name);
}

function amount({ params }: OwnAsk, name: string): number | null | string {
  const text = params.get(name) ?? '';
  if (text === '') return null;
  return /^\d{1,15}(\.\d{1,12})?$/.test(text) ? Number(text) : invalid(name);
}

function read(ask: OwnAsk): Reading {
  const { inside, params } = ask;
  const contractType = params.get('contractType') ?? '';
  if (contractType === '') return missing('contractType');
  const name = params.get('contract') ?? '';
  const contract = findContract(inside, name)?.listing.symbol ?? null;
  if (name === '' && /^flex/i.test(contractType)) return missing('contract');
  if (name !== '' && contract === null) return 'contractNotFound';
  const [maxSize, maxPosition] = [amount(ask, 'maxSize'), amount(ask, 'maxPosition')];
  const [acceptLong, acceptShort] = [flag(ask, 'acceptLong'), flag(ask, 'acceptShort')];
  const enabled = flag(ask, 'enabled');
  if (isWord(maxSize)) return maxSize;
  if (isWord(maxPosition)) return maxPosition;
  if (isWord(acceptLong)) return acceptLong;
  if (isWord(acceptShort)) return acceptShort;
  if (isWord(enabled)) return enabled;
  const wanted = params.get('timeFrame') ?? '';
  if (wanted === '') return missing('timeFrame');
  const timeFrame = frames.find((frame) => frame === wanted);
  if (timeFrame === undefined) return invalid('timeFrame');
  const common = { contractType, contract, maxSize, maxPosition, acceptLong, acceptShort };
  return { type: 'participant', participant: { ...common, timeFrame, enabled } };
}

function add(ask: OwnAsk): Answer {
  const { inside, account, records } = ask;
  const reading = read(ask);
  if (typeof reading === 'string') return says.failed(inside, reading);
  const { participant } = reading;
  const id = records.assignments(account).add(participant, inside.house.now());
  return says.success(inside, { id, participant: { ...participant } });
}

function remove({ inside, account, params, records }: OwnAsk): Answer {
  const id = asked.whole(params, 'id');
  if (id === undefined) return says.failed(inside, missing('id'));
  const participant = records.assignments(account).remove(id, inside.house.now());
  return participant === undefined
    ? says.failed(inside, invalid('id'))
    : says.success(inside, { id, participant: { ...participant } });
}

const root = '/derivatives/api/v3/assignmentprogram';

/** Preferences are kept and told; nothing is ever assigned here. */
export const assignments: readonly Route[] = [
  {
    methods: ['GET'],
    path: `${root}/current`,
    endpoint: 'GetAssignmentPrograms',
    run: ({ inside, account, records }) =>
      says.success(inside, {
        participants: [...records.assignments(account).current()].map(([id, participant]) => ({
          id,
          participant: { ...participant },
        })),
      }),
  },
  { methods: ['POST'], path: `${root}/add`, endpoint: 'AddAssignmentProgram', run: add },
  { methods: ['POST'], path: `${root}/delete`, endpoint: 'DeleteAssignmentProgram', run: remove },
  {
    methods: ['GET'],
    path: `${root}/history`,
    endpoint: 'GetAssignmentProgramHistory',
    run: ({ inside, account, records }) =>
      says.success(inside, {
        participants: records
          .assignments(account)
          .history()
          .map(({ deleted, participant, at }) => ({
            deleted,
            participant: { ...participant },
            timestamp: isoTime(at),
          })),
      }),
  },
];
