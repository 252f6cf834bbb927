import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {bulletin} from '../build/make-workspace.ts'
import {pack} from './packed.ts'

// As a reader does it: the tarball and all it needs by npm, into an empty folder; then an archive. It asks npm's registry.

const packed = pack()
const folder = mkdtempSync(join(tmpdir(), 'benbao-install-'))
try {
  const run = (program: string, ...args: ReadonlyArray<string>): void => {
    console.log(`$ ${program} ${args.join(' ')}`)
    execFileSync(program, args, {cwd: folder, stdio: ['ignore', 'inherit', 'inherit']})
  }
  writeFileSync(join(folder, 'package.json'), '{"private": true, "allowScripts": {"nodejieba": true}}\n')
  // nodejieba asks for a program by npx to bring what is compiled; nobody is there to say yes.
  run('npm', 'install', '--yes', '--omit=dev', packed.tarball)
  mkdirSync(join(folder, 'content'))
  writeFileSync(join(folder, 'content/2024-03-15.txt'), bulletin(['新桥打下第一根桩', '秧田等春雨']))
  run('npx', 'benbao', 'build')
  run('npx', 'benbao', 'verify')
  run('npm', 'ls', '--all', '--omit=dev')
} finally {
  packed.remove()
  rmSync(folder, {recursive: true, force: true})
}
