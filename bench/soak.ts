// Kills the line again and again, and counts what comes of it: `npm run soak -- --for 60s --every 2s`.
import { parseArgs } from 'node:util';
import { filter, firstValueFrom, interval, map, merge, takeUntil, tap, timer } from 'rxjs';
import { duration } from '../lib/apps/watch/duration.ts';
import { whenIdle } from '../lib/apps/watch/whenIdle.ts';
import { spot } from '../lib/client/spot.ts';
import { exchange } from '../lib/exchange/index.ts';
import { closed } from '../lib/market/index.ts';
import { crossover, ema } from '../lib/signals/index.ts';
import { openResources } from '../spec/support/openResources.ts';
import { saidTwice } from '../spec/support/saidTwice.ts';
import { until } from '../spec/support/until.ts';
import { bookJudge } from './soak/bookJudge.ts';
import { recentTruths } from './soak/recentTruths.ts';
import { reportText } from './soak/reportText.ts';
import { signalJudge } from './soak/signalJudge.ts';

const { values } = parseArgs({
  options: { for: { type: 'string', default: '60s' }, every: { type: 'string', default: '2s' } },
});
const [forMs, everyMs] = [duration(values.for), duration(values.every)];
const symbols = ['BTC/USD', 'ETH/USD'];
const [fast, slow] = [12, 26];

const before = openResources();
const truths = recentTruths();
// little history: after a long one a mean that had not begun anew would look as if it had
const box = await exchange({ speed: 60, clock: truths.clock, historyMinutes: 60 });
truths.watch(box, symbols);
// a box bans nobody: the limit of dials would only end a long run
const kraken = spot({ wsUrl: box.wsUrl, restUrl: box.restUrl, redial: { dials: 1_000_000 } });

const books = bookJudge(symbols, truths.holds);
const books$ = symbols.map((symbol) => kraken.book(symbol).pipe(tap(books.book)));
// candles of all symbols, for one of them crosses too seldom
const signals = box.symbols.map((symbol) => {
  const { candle, signal, verdict } = signalJudge(fast, slow);
  const told$ = kraken.candles(symbol, '1m', { warmup: 120 }).pipe(
    tap(candle),
    closed(),
    crossover(ema(fast), ema(slow)),
    filter((told) => told.type === 'cross'),
    tap(signal),
  );
  return { told$, verdict };
});
const watching = merge(...books$, ...signals.map(({ told$ }) => told$)).subscribe();

// a line is killed when its books stand again, or at the next beat
let kills = 0;
const recovered = (): boolean => books.stand(kills + 1);
await interval(everyMs)
  .pipe(filter(recovered), takeUntil(timer(forMs)))
  .forEach(() => {
    kills += 1;
    box.faults.drop();
  });
const wanted = symbols.length + box.symbols.length;
await until(() => recovered() && box.counts().subscriptions === wanted);
const { connections } = box.counts();
const epoch = await firstValueFrom(kraken.status$.pipe(map((status) => status.epoch)), { defaultValue: 0 });

watching.unsubscribe();
await whenIdle(kraken);
await until(() => box.counts().open === 0);
const twice = saidTwice(box.said()).length;
await box.close();
// what is still open after a while has leaked, and is told below
await until(() => JSON.stringify(openResources()) === JSON.stringify(before)).catch(() => undefined);
const after = openResources();

const { verified, bad, compared, right } = books.verdict();
const verdicts = signals.map(({ verdict }) => verdict());
const sum = (name: 'told' | 'across' | 'missing'): number =>
  verdicts.reduce((total, verdict) => total + verdict[name], 0);
const findings = [
  ['kills', kills, kills > 0],
  ['reconnects', connections - 1, connections - 1 === kills],
  ['epochs', epoch, epoch === kills + 1],
  ['book frames verified', verified, verified > 0],
  ['bad', bad, bad === 0],
  ['books compared with the truth after a recovery', compared, compared === kills * symbols.length],
  ['right', right, right === compared],
  ['signals', sum('told'), true],
  ['signals across a gap', sum('across'), sum('across') === 0],
  ['signals missing', sum('missing'), sum('missing') === 0],
  ['duplicate subscribes', twice, twice === 0],
  ...(['sockets', 'timers', 'listeners'] as const).map(
    (name) =>
      [
        `${name} at the start, at the end`,
        `${before[name]}, ${after[name]}`,
        before[name] === after[name],
      ] as const,
  ),
] as const;
process.stdout.write(`${reportText(findings)}\n`);
process.exitCode = findings.every(([, , good]) => good) ? 0 : 1;
