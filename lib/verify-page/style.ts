/** The look of the page: light or dark as the reader's system is, from phone width up; nothing is fetched. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #f8f6f1; --sheet: #fffefb; --ink: #1d1b18; --quiet: #67615a; --line: #e2ddd3;
  --accent: #96192c; --on-accent: #fff; --good: #1d6b3f; --bad: #a4200f; --well: #f2eee6;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #131211; --sheet: #1b1a18; --ink: #ece8e1; --quiet: #a39c92; --line: #33302c;
    --accent: #e5667a; --on-accent: #1a0d10; --good: #74c896; --bad: #ff8f7d; --well: #141312;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; -webkit-text-size-adjust: 100%;
}
.page { max-width: 42rem; margin: 0 auto; padding: 1.5rem 1.1rem 4rem; }
.brand { display: flex; align-items: center; gap: .6rem; margin: 0 0 1.6rem; font-weight: 650; letter-spacing: .14em; text-transform: uppercase; font-size: .8rem; }
.brand svg { width: 1.7rem; height: 1.7rem; }
.brand .ring { fill: none; stroke: var(--accent); stroke-width: 2; }
.brand .lambda { fill: none; stroke: var(--accent); stroke-width: 3.4; stroke-linecap: square; }
main { background: var(--sheet); border: 1px solid var(--line); border-radius: 14px; padding: 1.6rem 1.35rem; }
h1 { font-size: clamp(1.45rem, 5vw, 1.85rem); line-height: 1.2; letter-spacing: -.015em; margin: 0 0 .5rem; text-wrap: balance; }
h2 { font-size: 1rem; margin: 0 0 .5rem; }
p { margin: 0 0 .8rem; overflow-wrap: anywhere; }
a { color: var(--accent); }
section { margin-top: 1.7rem; padding-top: 1.5rem; border-top: 1px solid var(--line); }
.quiet { color: var(--quiet); font-size: .92rem; }
.address { font: 600 clamp(.62rem, 3.05vw, .98rem)/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; overflow-wrap: anywhere; margin: 0 0 1.1rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .3rem 1.1rem; margin: 0 0 1rem; }
dt { color: var(--quiet); }
dd { margin: 0; min-width: 0; overflow-wrap: anywhere; }
dd small { color: var(--quiet); font-size: .85em; }
.timer { font-variant-numeric: tabular-nums; font-weight: 600; }
pre { margin: 0; padding: .9rem 1rem; background: var(--well); border: 1px solid var(--line); border-radius: 9px; font: .8rem/1.55 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
.wallets { list-style: none; margin: 0; padding: 0; display: grid; gap: .55rem; }
button { font: inherit; color: inherit; cursor: pointer; border-radius: 9px; border: 1px solid var(--line); background: transparent; padding: .6rem 1rem; min-height: 2.75rem; }
button:hover:not(:disabled) { border-color: var(--accent); }
button:disabled { opacity: .5; cursor: not-allowed; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.wallet { width: 100%; display: flex; align-items: center; gap: .8rem; text-align: left; font-weight: 600; }
.wallet img, .wallet .blank { width: 1.75rem; height: 1.75rem; border-radius: 7px; flex: none; }
.wallet .blank { background: var(--well); border: 1px solid var(--line); }
.wallet .act { margin-left: auto; color: var(--accent); font-weight: 500; font-size: .92rem; }
.primary { background: var(--accent); border-color: var(--accent); color: var(--on-accent); font-weight: 600; }
.status { margin-top: .9rem; min-height: 1.55em; overflow-wrap: anywhere; }
.status p { margin: 0 0 .3rem; }
.status[data-tone="bad"] strong { color: var(--bad); }
.status[data-tone="good"] strong { color: var(--good); }
details > summary { cursor: pointer; font-weight: 600; }
details > :nth-child(2) { margin-top: .9rem; }
label { display: block; font-weight: 600; margin: 1.1rem 0 .4rem; }
textarea { width: 100%; min-height: 5.2rem; resize: vertical; padding: .7rem .8rem; border: 1px solid var(--line); border-radius: 9px; background: var(--well); color: inherit; font: .82rem/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
.row { display: flex; flex-wrap: wrap; gap: .6rem; margin-top: .7rem; }
.outcome h1:focus { outline: none; }
.mark { display: inline-grid; place-items: center; width: 2.6rem; height: 2.6rem; border-radius: 50%; border: 2px solid currentColor; font-size: 1.3rem; margin-bottom: .9rem; }
.mark.good { color: var(--good); }
.mark.bad { color: var(--bad); }
footer { margin: 1.2rem .2rem 0; color: var(--quiet); font-size: .87rem; }
[hidden] { display: none !important; }
`;
