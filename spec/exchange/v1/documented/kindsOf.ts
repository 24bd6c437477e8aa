/** What tells messages and orders apart. */
type Telling =
  | 'status'
  | 'vol'
  | 'stopprice'
  | 'display_volume_remain'
  | 'sequence'
  | 'name'
  | 'txid'
  | 'triggerTime';
type Named = Readonly<Record<string, unknown>> & Readonly<Partial<Record<Telling, unknown>>>;
type Kinds = readonly (readonly [kind: string, value: unknown])[];

const isNamed = (value: unknown): value is Named =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Levels are told apart by what they have. */
function book(frame: readonly unknown[]): Kinds {
  const parts = frame.slice(1, -2).filter(isNamed);
  const levels = parts.flatMap(({ a, b, as, bs }) => [a, b, as, bs].flatMap(listOf));
  const names = new Set(parts.flatMap((part) => Object.keys(part)));
  const kind = (): string => {
    if (names.has('as') || names.has('bs')) return 'snapshot';
    if (parts.length > 1) return 'update of both sides';
    return `update of ${names.has('a') ? 'asks' : 'bids'}`;
  };
  return [
    [`6.1 ${kind()}`, frame],
    ...levels.map(
      (level) => [`6.1 ${listOf(level).length > 3 ? 'republished level' : 'level'}`, level] as const,
    ),
  ];
}

/** What happened to an order, by what is told of it. */
function order(item: unknown): string {
  const [members] = isNamed(item) ? Object.values(item) : [];
  if (!isNamed(members)) return '7 no order';
  if (typeof members.status === 'string') return `7 ${members.status}`;
  if (members.vol !== undefined) return '7 amended';
  if (members.stopprice !== undefined) return '7 triggered';
  return members.display_volume_remain === undefined ? '7 traded' : '7 refilled';
}

function own(frame: readonly unknown[]): Kinds {
  const [items, name, counted] = frame;
  // every line of the talks wants its snapshot
  const first = isNamed(counted) && counted.sequence === 1;
  const kind = `7 ${String(name)} ${first ? 'snapshot' : 'update'}`;
  if (first || name !== 'openOrders') return [[kind, frame]];
  return [[kind, frame], ...listOf(items).map((item) => [order(item), item] as const)];
}

function data(frame: readonly unknown[]): Kinds {
  if (Array.isArray(frame[0])) return own(frame);
  const name = String(frame.at(-2)).replace(/-\d+$/, '');
  return name === 'book' ? book(frame) : [[`5 ${name}`, frame]];
}

function answer(message: Named): string {
  const { event, errorMessage, reqid, status, subscription } = message;
  if (typeof errorMessage === 'string') return `9 ${errorMessage}`;
  switch (event) {
    case 'systemStatus':
    case 'heartbeat':
      return `2 ${event}`;
    case 'pong':
      return reqid === undefined ? '2 pong without an id' : '2 pong';
    case 'subscriptionStatus':
      return `4 ${String(status)} ${status === 'subscribed' ? 'to' : 'from'} ${isNamed(subscription) ? String(subscription.name) : ''}`;
    case 'addOrderStatus':
    case 'editOrderStatus':
      return `8 ${event}${message.txid === undefined ? ', checked only' : ''}`;
    case 'cancelAllOrdersAfterStatus':
      return `8 ${event}${message.triggerTime === '0' ? ', disarmed' : ''}`;
    default:
      return `8 ${String(event)}`;
  }
}

/** What a text of the exchange is, by the names of the page; frames with what they carry. */
export function kindsOf(text: string): Kinds {
  const message: unknown = JSON.parse(text);
  if (Array.isArray(message)) return data(message);
  return isNamed(message) ? [[answer(message), message]] : [['no message', message]];
}
