/** What the overlay wears. */
export const overlayStyle = `
:host { all: initial; position: fixed; inset: auto 0 0 0; z-index: 2147483647; max-height: 60vh; overflow: auto }
[hidden] { display: none }
section { position: relative; padding: 1rem 1.5rem; background: #fff; color: #222; border-top: 4px solid #b3261e; font: 16px/1.5 system-ui, sans-serif }
h1 { margin: 0 6rem .5rem 0; font-size: 1.1rem; color: #b3261e }
h2 { margin: 0; font: 600 .9rem ui-monospace, monospace }
p, pre { margin: .25rem 0; white-space: pre-wrap; overflow-wrap: anywhere }
pre { padding: .25rem .5rem; background: #f3f0ee; font: .9rem/1.6 ui-monospace, "Noto Sans Mono CJK SC", monospace }
pre b { display: inline-block; min-width: 2.5em; margin-right: .75em; text-align: right; font-weight: 400; color: #666; user-select: none }
mark { background: #ffd9d3; color: #7a120b; text-decoration: underline wavy #b3261e }
article { padding: .5rem 0; border-top: 1px solid #ddd }
a { color: inherit }
a:focus-visible, button:focus-visible { outline: 2px solid #b3261e; outline-offset: 2px }
button { position: absolute; top: .75rem; right: 1rem; font: inherit }
small { color: #666 }
@media (prefers-color-scheme: dark) {
  section { background: #1d1b1a; color: #eee; border-top-color: #ff8a80 }
  pre { background: #2b2827 }
  h1 { color: #ff8a80 }
  pre b, small { color: #aaa }
  mark { background: #5a1a14; color: #ffd9d3 }
  article { border-top-color: #444 }
}
@media print { :host { display: none } }
`
