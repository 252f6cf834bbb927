import assert from 'node:assert/strict'
import {test} from 'node:test'
import {tightCss} from '../../../src/build/reading/tight-css.ts'

test('a stylesheet is as tight as it can be without meaning something else', () => {
  assert.equal(
    tightCss(
      '/* a */\n.a > .b,\n.c :is(p, q) {\n  margin: calc(1rem + 0.5em) 10.5px 0;\n  content: "a : b ; 0.5 { > ";\n}\n',
    ),
    '.a>.b,.c :is(p,q){margin:calc(1rem + .5em) 10.5px 0;content:"a : b ; 0.5 { > "}',
  )
  assert.equal(
    tightCss('@media screen and (max-width: 36rem) {\n  a:hover {\n    color: red;\n  }\n}\n'),
    '@media screen and (max-width:36rem){a:hover{color:red}}',
  )
})
