/** How the control page looks: by the colours of its reader's system, and narrow screens get one column. */
export const style = `
:root { color-scheme: light dark; --ground: #f6f5f2; --card: #fff; --text: #1d1d1f; --quiet: #6b6b70;
  --edge: #dddad3; --accent: #3f3cc9; --good: #12734a; --bad: #b3261e; --press: #efedf8; }
@media (prefers-color-scheme: dark) { :root { --ground: #131318; --card: #1c1c23; --text: #e9e8ee;
  --quiet: #9a99a6; --edge: #33333d; --accent: #a5a2ff; --good: #62c99a; --bad: #ff8a80; --press: #2a2940; } }
* { box-sizing: border-box; }
body { margin: 0; padding: 16px 20px 40px; background: var(--ground); color: var(--text);
  font: 14px/1.45 system-ui, sans-serif; }
header { display: flex; flex-wrap: wrap; gap: 4px 22px; align-items: baseline; margin-bottom: 14px; }
h1 { font-size: 19px; margin: 0; }
h2 { font-size: 14px; margin: 0 0 8px; }
h3 { font-size: 13px; margin: 12px 0 4px; }
header span, .quiet, th { color: var(--quiet); }
header b { color: var(--text); font-weight: 600; font-variant-numeric: tabular-nums; }
main { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 14px; align-items: start; }
.column { display: grid; gap: 14px; min-width: 0; }
section { background: var(--card); border: 1px solid var(--edge); border-radius: 8px; padding: 12px 14px; min-width: 0; }
.scroll { overflow: auto; max-height: 420px; }
table { border-collapse: collapse; width: 100%; font-size: 13px; }
th, td { text-align: right; padding: 2px 0 2px 12px; white-space: nowrap; font-variant-numeric: tabular-nums; }
th { font-weight: 500; }
th:first-child, td:first-child { text-align: left; padding-left: 0; }
tbody tr + tr td { border-top: 1px solid var(--edge); }
.faults { display: grid; grid-template-columns: repeat(auto-fill, minmax(220px, 1fr)); gap: 5px 10px; }
.fault, form { display: flex; gap: 5px; min-width: 0; }
form { margin: 0 0 7px; align-items: center; flex-wrap: wrap; }
form label { width: 62px; color: var(--quiet); }
form input { flex: 1 1 90px; }
button { font: inherit; font-size: 13px; color: var(--accent); background: none; border: 1px solid var(--edge);
  border-radius: 5px; padding: 2px 9px; cursor: pointer; white-space: nowrap; }
button:hover, button:focus-visible { background: var(--press); }
.fault button { flex: none; width: 132px; display: flex; justify-content: space-between; }
.fault i { font-style: normal; color: var(--bad); font-variant-numeric: tabular-nums; }
input, select { font: inherit; font-size: 13px; color: inherit; background: var(--ground); min-width: 0; width: 100%;
  border: 1px solid var(--edge); border-radius: 5px; padding: 2px 7px; }
select { width: auto; }
code { font: 12px ui-monospace, monospace; }
#said { min-height: 1.45em; margin: 4px 0 0; }
.bad { color: var(--bad); } .good { color: var(--good); }
@media (max-width: 860px) { main { grid-template-columns: minmax(0, 1fr); } }
`;
