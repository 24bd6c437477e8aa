// Pure: every fault that there is, as a table.
import type { FaultName, Opportunity } from './Fault.ts';

/** What is to be known of a fault. */
export interface FaultKind {
  /** What it does, a sentence. */
  readonly says: string;
  /** When it can happen by chance. */
  readonly strikes: readonly Opportunity[];
  /** What may stand in brackets behind its name. */
  readonly parameter?: {
    readonly is: string;
    /** Without brackets. */
    readonly otherwise: string;
    readonly example: string;
  };
}

const status = (example: string) => ({ is: 'HTTP status, 400 to 599', otherwise: '503', example });
const ms = (otherwise: string, example: string) => ({ is: 'milliseconds', otherwise, example });
const until = (end: string, example: string) => ms(`until ${end}`, example);
const symbol = (name: string) => ({
  is: 'symbol',
  otherwise: 'whichever comes first',
  example: `${name}[BTC/USD]`,
});

/** The faults by their names. */
export const faultKinds: Readonly<Record<FaultName, FaultKind>> = {
  refuse: {
    says: 'The next WebSocket upgrade is answered with an HTTP status.',
    strikes: ['upgrade'],
    parameter: status('refuse429'),
  },
  drop: {
    says: 'Every socket is destroyed without a close frame: the client sees code 1006.',
    strikes: ['second'],
  },
  close: {
    says: 'Every connection is closed with a close frame.',
    strikes: ['second'],
    parameter: { is: 'code, or code:reason', otherwise: '1000', example: 'close[1012:restart]' },
  },
  stall: {
    says: 'Sockets stay open and nothing at all is said or heard on them, new ones included.',
    strikes: ['second'],
    parameter: until('go', 'stall[5000]'),
  },
  go: { says: 'Ends a stall.', strikes: ['second'] },
  halfOpen: {
    says: 'The sockets that are open now stay so and are dead for good; new ones are well.',
    strikes: ['second'],
  },
  delay: {
    says: 'The next frame is held back, and all after it wait behind it.',
    strikes: ['frame'],
    parameter: ms('250', 'delay[250]'),
  },
  cut: { says: 'The next frame ends in its middle, and the socket with it.', strikes: ['frame'] },
  split: {
    says: 'The next frame comes in several WebSocket fragments.',
    strikes: ['frame'],
    parameter: { is: 'number of fragments, 2 to 100', otherwise: '3', example: 'split[3]' },
  },
  duplicate: {
    says: 'The next data frame is sent twice.',
    strikes: ['frame'],
    parameter: symbol('duplicate'),
  },
  swap: {
    says: 'The next data frame is sent after the one that follows it, or after a second if none does.',
    strikes: ['frame'],
    parameter: symbol('swap'),
  },
  skip: { says: 'The next data frame is not sent.', strikes: ['frame'], parameter: symbol('skip') },
  corrupt: {
    says: 'The next frame of a book has one digit of a quantity wrong, and the true checksum.',
    strikes: ['frame'],
    parameter: symbol('corrupt'),
  },
  badCrc: {
    says: 'The next frame that carries a checksum carries a wrong one.',
    strikes: ['frame'],
    parameter: symbol('badCrc'),
  },
  notJson: {
    says: 'A text that is not JSON comes before the next frame.',
    strikes: ['frame'],
    parameter: {
      is: 'text',
      otherwise: 'CloudFlare WebSocket proxy restarting',
      example: 'notJson[<html>]',
    },
  },
  loseAck: { says: 'The next acknowledgement is not sent, and what it is for holds.', strikes: ['request'] },
  lateAck: {
    says: 'The next acknowledgement comes late, and data may overtake it.',
    strikes: ['request'],
    parameter: ms('1000', 'lateAck[2000]'),
  },
  ackNoData: {
    says: 'The next subscription is acknowledged, and then nothing comes of it.',
    strikes: ['request'],
  },
  tokenExpired: {
    says: 'The next request that needs a session is told that its session is invalid.',
    strikes: ['request', 'http'],
  },
  rateLimited: {
    says: 'The next request is refused for its rate.',
    strikes: ['request', 'http'],
  },
  busy: { says: 'The next request is told that the service is busy.', strikes: ['request', 'http'] },
  http: {
    says: 'The next REST request is not carried out, and answered with an HTTP status and a page that is not JSON.',
    strikes: ['http'],
    parameter: status('http502'),
  },
  refuseRequest: {
    says: 'The connection of the next REST request is refused before it is read: it is not carried out.',
    strikes: ['http'],
  },
  dropRequest: {
    says: 'The next REST request is read, and its connection is gone: it is not carried out.',
    strikes: ['http'],
  },
  dropAnswer: {
    says: 'The next REST request is carried out, and its connection is gone before the answer.',
    strikes: ['http'],
  },
  cutAnswer: {
    says: 'The next REST request is carried out, and its connection is gone in the middle of the answer.',
    strikes: ['http'],
  },
  halfAnswer: {
    says: 'The next REST request is carried out, and half of the answer comes as if it were all of it.',
    strikes: ['http'],
  },
  htmlAnswer: {
    says: 'The next REST request is carried out, and answered with a page that is not JSON.',
    strikes: ['http'],
    parameter: { is: 'HTTP status, 200 to 599', otherwise: '200', example: 'htmlAnswer[502]' },
  },
  lateAnswer: {
    says: 'The next REST request is carried out, and its answer comes late.',
    strikes: ['http'],
    parameter: ms('60000', 'lateAnswer[20000]'),
  },
  maintenance: {
    says: 'The exchange is in maintenance.',
    strikes: ['second'],
    parameter: until('online', 'maintenance[5000]'),
  },
  cancelOnly: {
    says: 'Orders can only be cancelled.',
    strikes: ['second'],
    parameter: until('online', 'cancelOnly[5000]'),
  },
  postOnly: {
    says: 'Only orders that do not take are accepted.',
    strikes: ['second'],
    parameter: until('online', 'postOnly[5000]'),
  },
  online: { says: 'Ends maintenance and its kin.', strikes: ['second'] },
  skew: {
    says: 'The clock of the exchange goes ahead of the true time, or behind it.',
    strikes: ['second'],
    parameter: ms('5000', 'skew[-3000]'),
  },
};
