/** What stands on the control page before its script fills it. */
export const body = `
<header>
  <h1>Exchange in a box</h1>
  <span>market <b id="time">…</b></span>
  <span>up <b id="uptime">…</b></span>
  <span>speed <b id="speed">…</b></span>
  <span>status <b id="status">…</b></span>
  <span id="alive" class="bad" role="status"></span>
</header>
<main>
  <div class="column">
    <section><h2>Lines</h2><div id="lines" class="scroll"></div><p id="counts" class="quiet" style="margin:8px 0 0"></p></section>
    <section><h2>Markets</h2><div id="markets" class="scroll"></div></section>
    <section><h2>Accounts</h2><div id="accounts"></div></section>
  </div>
  <div class="column">
    <section>
      <h2>Faults</h2>
      <div id="faults" class="faults"></div>
      <p id="others" class="quiet" style="margin:8px 0 0"></p>
    </section>
    <section>
      <h2>Scripts, time, money</h2>
      <form id="script"><label for="scriptText">script</label>
        <input id="scriptText" placeholder="--a--(1006)--badCrc--maintenance[5000]|" spellcheck="false">
        <button>Play</button></form>
      <form id="rates"><label for="ratesText">rates</label>
        <input id="ratesText" placeholder="drop=0.01, delay[500]=0.05" spellcheck="false">
        <button>Set</button></form>
      <form id="advance"><label>advance</label>
        <button type="button" data-ms="1000">1 s</button>
        <button type="button" data-ms="60000">1 m</button>
        <button type="button" data-ms="3600000">1 h</button>
        <span style="flex:1"></span>
        <button type="button" id="calm">calm</button></form>
      <form id="deposit"><label for="amount">deposit</label>
        <input id="amount" placeholder="1000.00" inputmode="decimal">
        <input id="asset" value="USD" aria-label="asset" style="flex:0 1 70px" spellcheck="false">
        <select id="wallet" aria-label="wallet"><option>spot</option><option>futures</option></select>
        <select id="account" aria-label="account"></select>
        <button>Pay in</button></form>
      <p id="playing" class="quiet" style="margin:0"></p>
      <p id="said" role="status"></p>
    </section>
  </div>
</main>
`;
