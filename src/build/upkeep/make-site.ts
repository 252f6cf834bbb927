import {stringify} from 'yaml'
import {diskFiles} from '../../io/files.ts'
import type {Files} from '../../io/ports.ts'

/** What the editor says of a new archive. */
export interface NewSite {
  readonly title: string | undefined
  readonly serial: string | undefined
  readonly place: string | undefined
}

/** By this file a folder is known as an archive. */
export const siteFile = 'content/site.yaml'

/** Is there an archive in this folder? */
export function hasSite(folder: string): boolean {
  return diskFiles(folder).kindOf(siteFile) !== undefined
}

/** Make a new archive, and name the files that were made; undefined where there is one. What is there stays. */
export function makeSite(folder: string, about: NewSite): ReadonlyArray<string> | undefined {
  const files = diskFiles(folder)
  if (!write(files, siteFile, siteYaml(about))) return undefined
  const more = Object.entries(companions).filter(([path, text]) => write(files, path, text))
  return [siteFile, ...more.map(([path]) => path)]
}

/** For version control: two branches that add issues merge by themselves, and what a build makes stays out. */
const companions: Readonly<Record<string, string>> = {
  '.gitattributes': 'content/addresses.tsv merge=union\n',
  '.gitignore': 'public/\n.benbao/\n',
}

function siteYaml({title, serial, place}: NewSite): string {
  const line = (key: string, value: string | undefined, about: string) =>
    value === undefined ? `# ${key}: ${about}\n` : stringify({[key]: value}, {lineWidth: 0})
  return [
    line('title', title, '报名'),
    line('description', undefined, '一句话介绍'),
    line('place', place, '出版地'),
    line('publisher', undefined, '主办单位'),
    line('serial', serial, '刊号或准印证号'),
    line('contact', undefined, '更正和联系用的邮箱、电话或网址'),
    line('url', undefined, 'https://example.org/  网站将来的网址'),
    line('filing', undefined, 'ICP 备案号'),
    line('lang', undefined, 'zh  benbao 对编辑说哪种语言'),
  ].join('')
}

function write(files: Files, path: string, text: string): boolean {
  return files.create(path, new TextEncoder().encode(text))
}
