/** Readers bring their own type; this sets what makes a newspaper’s page. */
export const bookStyle = `@charset "utf-8";
body { line-height: 1.7; }
h1, h2, h3 { line-height: 1.35; text-align: left; }
p { margin: 0; text-indent: 2em; text-align: justify; }
.stanza { margin-top: 1em; }
article { break-before: page; page-break-before: always; }
article:first-of-type { break-before: auto; page-break-before: auto; }
.page, .column, .kicker, .deck, .byline, .caption, .furniture, .rule, .jump, .place, .title p, h2, h3 { text-indent: 0; }
.page { border-top: 2px solid; border-bottom: 1px solid; padding: .2em 0; font-weight: bold; }
.column { font-weight: bold; }
.kicker, .deck { margin: .2em 0; }
.caption, .furniture, .jump, .place { font-size: .85em; }
.place { margin-top: 1em; }
figure { margin: 1em 0; text-align: center; break-inside: avoid; }
figure img { max-width: 100%; max-height: 90vh; height: auto; }
figcaption { font-size: .85em; text-align: left; }
.rule { text-align: center; }
p.byline-tail, .place { text-align: right; }
.continued span { display: block; }
.title { text-align: center; padding-top: 25%; }
.title p { text-align: center; }
`
