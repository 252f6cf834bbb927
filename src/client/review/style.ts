/** The desk, in the paper's own dress. */
export const style = `
:root {
  color-scheme: light dark;
  --paper: #faf7ef; --ink: #1b1813; --soft: #665e51; --hair: #d9d1bf; --red: #9d1c14; --lit: #f1ebdc;
  --song: "Songti SC", "Source Han Serif SC", "Noto Serif CJK SC", "Noto Serif SC", SimSun, serif;
  --hei: "PingFang SC", "Source Han Sans SC", "Noto Sans CJK SC", "Noto Sans SC", "Microsoft YaHei", sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root { --paper: #15130f; --ink: #ece5d8; --soft: #a89f8f; --hair: #3b352b; --red: #ea7a6d; --lit: #221e17 }
}
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 60rem; padding: 0 1rem 6rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.7 var(--hei); overflow-wrap: anywhere }
h1, h2, p, ol, dl, dd, fieldset { margin: 0; padding: 0; border: 0 }
h1 { font: 700 1.9rem/1.3 var(--song); letter-spacing: .12em }
.head { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; align-items: baseline; padding: 1.25rem 0 .75rem;
  border-bottom: 3px double var(--ink) }
.head nav { margin-left: auto; display: flex; gap: 1rem; align-items: baseline }
.alarm { flex-basis: 100%; color: var(--red); font-weight: 600 }
.alarm ul { margin: .3rem 0 0; padding-left: 1.2em; font-weight: 400 } .alarm .place { margin: 0 }
.alarm pre { margin: 0; white-space: pre-wrap; color: var(--ink) }
.alarm:empty, .note:empty { display: none }
fieldset { flex-basis: 100%; display: flex; flex-wrap: wrap; gap: 0 1rem; font-size: .9rem; color: var(--soft) }
legend { float: left; padding: 0 }
a { color: inherit; text-decoration-color: var(--red); text-underline-offset: .2em }
ol { list-style: none }
.card { padding: .8rem 1rem; border-bottom: 1px solid var(--hair); scroll-margin: 1rem 0 6rem }
.card[aria-current] { padding: 1.1rem 1rem 1.3rem; background: var(--lit); border-left: 4px solid var(--red) }
:focus-visible { outline: 2px solid var(--red); outline-offset: 2px }
.card header { display: flex; flex-wrap: wrap; gap: 0 1rem; align-items: baseline }
.card h2 { font-size: 1rem }
.place { margin-left: auto; font: .8rem ui-monospace, "Noto Sans Mono CJK SC", monospace; color: var(--soft) }
.rule { font: .8rem ui-monospace, monospace; color: var(--soft) }
.how { margin: 0 0 .6rem }
.what, .sure, .done, .gist { font-size: .9rem; color: var(--soft) }
.gist { font-family: var(--song) }
.text { margin: .6rem 0; padding: .5rem .9rem; background: var(--paper); border: 1px solid var(--hair);
  font: 1.1rem/1.8 var(--song); white-space: pre-wrap }
.text.none { display: none }
.text .before, .text .after { color: var(--soft) }
.text .its { border-left: 3px solid var(--red); margin-left: -.9rem; padding-left: calc(.9rem - 3px) }
.text .before + .its { border-top: 1px dashed var(--red) }
.answers, .field { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center }
button { min-height: 2.4rem; padding: .2rem .8rem; border: 1px solid var(--ink); border-radius: 3px;
  background: var(--paper); color: var(--ink); font: inherit; cursor: pointer }
button:hover { border-color: var(--red); color: var(--red) }
button.taken { border-width: 2px; font-weight: 600 }
button.quiet { border-color: var(--hair) }
button small { margin-left: .4em; font-weight: 400; color: var(--soft) }
button.undo { min-height: 2rem }
input { min-height: 2.4rem; padding: .2rem .5rem; border: 1px solid var(--soft); background: var(--paper); color: inherit; font: inherit }
input[placeholder] { width: 19em }
input[type=radio] { min-height: 0; margin: 0 .4em 0 0; accent-color: var(--red) }
kbd { margin-left: .5em; padding: 0 .35em; border: 1px solid var(--hair); border-radius: 3px; color: var(--soft);
  font: .8em ui-monospace, monospace }
.settled h2, .gone h2, .aside h2 { font-weight: 400; color: var(--soft) }
.note { padding: 1.5rem 0; color: var(--soft) }
.said { position: fixed; inset: auto 0 0; min-height: 2.6rem; padding: .5rem 1rem; background: var(--ink); color: var(--paper) }
.said:empty { display: none }
dialog { max-width: min(32rem, 92vw); border: 1px solid var(--ink); background: var(--paper); color: var(--ink) }
dialog::backdrop { background: rgb(0 0 0 / .5) }
dl { display: grid; grid-template-columns: auto 1fr; gap: .2rem 1rem; margin: .75rem 0 }
@media (max-width: 40rem) { .place { margin-left: 0; flex-basis: 100% } .head nav { margin-left: 0 } }
@media (prefers-reduced-motion: no-preference) { .card { transition: background-color .15s } }
`
