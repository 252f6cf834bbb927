/** Write a site of the made archive to a folder, to look at it: `node dist/test/site/write-site.js <folder>`. */
import {cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {createRenderer} from '../../src/render/index.ts'
import {buildSite} from '../../src/site/index.ts'
import {bareConfig, fullConfig, sampleArchive} from './sample-archive.ts'

const [folder = 'public', bare] = process.argv.slice(2)
const templates = new Map(
  readdirSync('templates')
    .filter((name) => name.endsWith('.eta'))
    .map((name) => [name, readFileSync(join('templates', name), 'utf8')]),
)
const render = createRenderer(templates)
const pages = [
  {
    path: 'about.md',
    text: '# 关于本档案\n\n这里收录**柳河新区报**历年各期。\n\n## 更正\n\n发现错字，请[来信](mailto:editor@example.cn)。\n\n- 一\n- 二\n\n> 引文一段。\n',
  },
]
for (const page of buildSite({archive: sampleArchive(), config: bare === undefined ? fullConfig : bareConfig, pages})) {
  const target = join(folder, page.path)
  mkdirSync(dirname(target), {recursive: true})
  writeFileSync(target, render(page))
}
cpSync('templates/assets', join(folder, 'assets'), {recursive: true})
