import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {runBenbao} from '../../cli/run-benbao.ts'

/** What is too large to be tried on every day, and what a build says of it. */
const loads: ReadonlyArray<{
  readonly name: string
  readonly code: number
  readonly says: RegExp
  readonly make: (content: string) => void
}> = [
  {
    name: 'a line of 100 MB',
    code: 1,
    says: /line-too-long/,
    make: (content) => writeFileSync(join(content, 'dump.txt'), `头\n${'长'.repeat(34_000_000)}\n`),
  },
  {
    name: '100 MB of bytes that are no text',
    code: 1,
    says: /file-binary|encoding-invalid/,
    make: (content) => writeFileSync(join(content, 'dump.txt'), Buffer.alloc(100 << 20, 'PK\u0003\u0004\0\0')),
  },
  {
    name: '100,000 files that are no sources in one folder',
    code: 0,
    says: /^$|file-ignored/,
    make(content) {
      mkdirSync(join(content, 'many'))
      for (let at = 0; at < 100_000; at++) writeFileSync(join(content, `many/${at}.jpg`), '')
    },
  },
  {
    name: 'folders nested 500 deep',
    code: 0,
    says: /^$/,
    make: (content) => mkdirSync(join(content, 'a/'.repeat(500)), {recursive: true}),
  },
]

/** Try them; gives what did not come out as it should. */
export async function tryHeavy(): Promise<ReadonlyArray<string>> {
  const wrong: Array<string> = []
  for (const {name, code, says, make} of loads) {
    const folder = mkdtempSync(join(tmpdir(), 'benbao-heavy-'))
    try {
      mkdirSync(join(folder, 'content'))
      writeFileSync(join(folder, 'content/2024-03-15.txt'), '新桥通车\n亭子里挂了一口钟，船到的时候由船工敲响。\n')
      make(join(folder, 'content'))
      const start = performance.now()
      const outcome = await runBenbao(folder, 'build')
      const seconds = ((performance.now() - start) / 1000).toFixed(1)
      const isFine = outcome.code === code && says.test(outcome.err)
      if (!isFine) wrong.push(name)
      console.log(`${name}: exit code ${outcome.code}, ${seconds} s${isFine ? '' : `; ${outcome.err.slice(0, 400)}`}`)
    } finally {
      rmSync(folder, {recursive: true, force: true})
    }
  }
  return wrong
}
