import { faultKinds } from '../../faults/script/faultKinds.ts';

/** Inside a script element nothing may look like its end. */
const kinds = JSON.stringify(faultKinds).replaceAll('<', '\\u003c');

/** What the control page does: asks once a second, shows what it hears, and says what was pressed. Texts stay texts. */
export const script = `
'use strict';
const kinds = ${kinds};
const countedAs = { refuse: 'refuseUpgrade', http: 'failHttp' };
const $ = (id) => document.getElementById(id);
const make = (name, text, set) => Object.assign(document.createElement(name), { textContent: text ?? '' }, set);

function tell(text, good) {
  $('said').textContent = text;
  $('said').className = good ? 'good' : 'bad';
}

async function post(path, body, done) {
  try {
    const answer = await fetch('/control/' + path, {
      method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
    const { error, advice } = await answer.json();
    tell(error === undefined ? done : error + '. ' + advice, error === undefined);
  } catch { tell('The exchange does not answer.', false); }
  look();
}

function table(columns, rows, empty, titles = []) {
  if (rows.length === 0) return make('span', empty, { className: 'quiet' });
  const all = make('table'), head = make('thead'), body = make('tbody'), first = make('tr');
  for (const name of columns) first.append(make('th', name, { scope: 'col' }));
  head.append(first);
  for (const [i, row] of rows.entries()) {
    const line = make('tr', '', { title: titles[i] ?? '' });
    for (const cell of row) line.append(make('td', cell === null || cell === undefined ? '–' : String(cell)));
    body.append(line);
  }
  all.append(head, body);
  return all;
}

function span(ms) {
  const s = Math.floor(ms / 1000), two = (n) => String(n).padStart(2, '0');
  return Math.floor(s / 3600) + ':' + two(Math.floor(s / 60) % 60) + ':' + two(s % 60);
}

const badges = new Map();
for (const [name, { says, parameter }] of Object.entries(kinds)) {
  const chip = make('div', '', { className: 'fault' }), button = make('button', '', { title: says });
  const badge = make('i'), input = parameter && make('input', '', {
    placeholder: parameter.otherwise.length > 16 ? parameter.is : parameter.otherwise, title: parameter.is + '; without: ' + parameter.otherwise, spellcheck: false });
  button.append(make('span', name), badge);
  chip.append(button);
  if (input) { input.setAttribute('aria-label', name + ': ' + parameter.is); chip.append(input); }
  const press = () => {
    const given = input && input.value !== '' ? name + '[' + input.value + ']' : name;
    post('faults', { fault: given }, given + ' ordered.');
  };
  button.onclick = press;
  if (input) input.onkeydown = (event) => { if (event.key === 'Enter') press(); };
  badges.set(countedAs[name] ?? name, badge);
  $('faults').append(chip);
}

const sending = (id, act) => { $(id).onsubmit = (event) => { event.preventDefault(); act(); }; };
sending('script', () => post('faults', { script: $('scriptText').value }, 'The script plays.'));
sending('rates', () => post('faults', { rates: $('ratesText').value }, 'The rates hold.'));
sending('advance', () => undefined);
sending('deposit', () => post('deposit', { account: $('account').value, asset: $('asset').value.trim(),
  amount: $('amount').value.trim(), wallet: $('wallet').value }, 'Paid in.'));
for (const button of document.querySelectorAll('[data-ms]'))
  button.onclick = () => post('advance', { ms: Number(button.dataset.ms) }, button.textContent + ' of the clock went by.');
$('calm').onclick = () => post('faults', { calm: true }, 'All is well again.');

function account(one) {
  const part = make('div');
  part.append(make('h3', one.name + ' '), table(['wallet', 'asset', 'amount', 'held'],
    one.balances.map((b) => [b.wallet, b.asset, b.amount, b.held]), 'no money'));
  part.firstChild.append(make('span', one.tier + ', key ' + one.key + ', futures key ' + one.futuresKey,
    { className: 'quiet', style: 'font-weight:400' }));
  if (one.positions.length > 0) part.append(make('h3', 'Positions'), table(
    ['symbol', 'side', 'size', 'entry', 'mark', 'pnl'],
    one.positions.map((p) => [p.symbol, p.side, p.size, p.entry, p.mark, p.pnl]), ''));
  if (one.orders.length > 0) part.append(make('h3', 'Open orders: ' + one.openOrders), table(
    ['symbol', 'side', 'type', 'qty', 'filled', 'limit', 'trigger'],
    one.orders.map((o) => [o.symbol, o.side, o.type, o.qty, o.filled, o.limit, o.trigger]), '',
    one.orders.map((o) => o.id)));
  for (const wide of part.querySelectorAll('table')) {
    const around = make('div', '', { className: 'scroll' });
    wide.replaceWith(around);
    around.append(wide);
  }
  return part;
}

function show(state) {
  $('time').textContent = state.time.replace('T', ' ').slice(0, 19);
  $('uptime').textContent = span(state.uptimeMs);
  $('speed').textContent = '×' + state.speed;
  $('status').textContent = state.status;
  $('lines').replaceChildren(table(['door', 'open', 'subscriptions', 'texts'],
    state.lines.map((l) => [l.door, l.open, l.subscriptions, l.texts]), 'no doors'));
  const { connections, texts, bookFrames } = state.counts;
  $('counts').textContent = 'so far: connections ' + connections + ', texts ' + texts + ', of them books ' + bookFrames;
  $('markets').replaceChildren(table(['symbol', 'bid', 'ask', 'last', 'trades 24 h'],
    state.markets.map((m) => [m.symbol, m.bid, m.ask, m.last, m.trades]), 'none'));
  const more = state.marketsInAll - state.markets.length;
  if (more > 0) $('markets').append(make('p', 'and ' + more + ' more', { className: 'quiet' }));
  const at = [...document.querySelectorAll('#accounts .scroll')].map((e) => [e.scrollLeft, e.scrollTop]);
  $('accounts').replaceChildren(...(state.accounts.length === 0
    ? [make('span', 'none', { className: 'quiet' })] : state.accounts.map(account)));
  document.querySelectorAll('#accounts .scroll').forEach((e, i) => {
    if (at[i]) [e.scrollLeft, e.scrollTop] = at[i]; });
  const names = state.accounts.map((one) => one.name);
  if ([...$('account').options].map((one) => one.value).join() !== names.join())
    $('account').replaceChildren(...names.map((name) => make('option', name)));
  for (const [name, badge] of badges) badge.textContent = state.faults[name] > 0 ? String(state.faults[name]) : '';
  $('others').textContent = Object.entries(state.faults).filter(([name, n]) => n > 0 && !badges.has(name))
    .map(([name, n]) => name + ' ' + n).join(', ');
  const { script, rates } = state.playing, chances = Object.entries(rates);
  $('playing').textContent = [script === null ? '' : 'script ' + script,
    chances.length === 0 ? '' : 'rates ' + chances.map((one) => one.join('=')).join(', ')]
    .filter((text) => text !== '').join(' · ');
}

let looking = false;
async function look() {
  if (looking) return;
  looking = true;
  try {
    show(await (await fetch('/control/state')).json());
    $('alive').textContent = '';
  } catch { $('alive').textContent = 'the exchange does not answer'; }
  looking = false;
}
look();
window.setInterval(look, 1000);
`;
