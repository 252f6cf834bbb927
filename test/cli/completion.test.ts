import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import {test} from 'node:test'
import {makeSite, runBenbao} from './run-benbao.ts'

/** What bash offers for a line whose last word is being typed. */
function offered(script: string, words: ReadonlyArray<string>): ReadonlyArray<string> {
  const line = words.map((word) => `'${word}'`).join(' ')
  const ask = `${script}\nCOMP_WORDS=(${line})\nCOMP_CWORD=${words.length - 1}\n_benbao\nprintf '%s\\n' "\${COMPREPLY[@]}"`
  const {stdout, status, stderr} = spawnSync('bash', ['-c', ask], {encoding: 'utf8'})
  assert.equal(status, 0, stderr)
  return stdout.split('\n').filter((word) => word !== '')
}

test('bash completes commands, flags and choices', async (context) => {
  const {out} = await runBenbao(makeSite(context, {}), 'completion', 'bash')
  assert.deepEqual(offered(out, ['benbao', 'co']), ['completion'])
  assert.deepEqual(offered(out, ['benbao', 'check', '--s']), ['--site', '--strict'])
  assert.deepEqual(offered(out, ['benbao', 'parse', '--format', '']), ['outline', 'json', 'markdown'])
  assert.deepEqual(offered(out, ['benbao', 'parse', 'content']), [])
  assert.deepEqual(offered(out, ['benbao', 'new', '']), ['issue'])
  assert.deepEqual(offered(out, ['benbao', 'completion', 'f']), ['fish'])
  assert.deepEqual(offered(out, ['benbao', 'rules', 'issue-und']), ['issue-undated'])
})

test('zsh and fish know every command and flag', async (context) => {
  const folder = makeSite(context, {})
  for (const shell of ['zsh', 'fish']) {
    const {code, out} = await runBenbao(folder, 'completion', shell)
    assert.equal(code, 0)
    for (const word of ['init', 'watch', 'completion', 'strict', 'format', 'outline json markdown', 'bash zsh fish'])
      assert.ok(out.includes(word), `${shell}: ${word}`)
  }
  const unknown = await runBenbao(folder, 'completion', 'tcsh')
  assert.deepEqual([unknown.code, unknown.err], [2, 'error: unknown shell tcsh, expected bash, zsh or fish\n'])
})
