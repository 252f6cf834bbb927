import {isMap, isScalar} from 'yaml'
import type {Diagnostic} from '../diagnostics/diagnostic.ts'
import {languages} from '../diagnostics/texts/language.ts'
import {unknownKey} from '../diagnostics/unknown-key.ts'
import {contactOf} from './contact.ts'
import {type Field, fieldNames, fields} from './fields.ts'
import {readFormerTitles} from './formerly.ts'
import {isNothing, keyOf, kindOf, readYaml, type YamlFile} from './read-yaml.ts'
import type {SiteConfig} from './types.ts'

/** A config that can be used, and what was wrong with the file: a field that is wrong has its default. */
export interface ParsedConfig {
  readonly config: SiteConfig
  readonly diagnostics: ReadonlyArray<Diagnostic>
}

/** Read `content/site.yaml`. A file that is missing (undefined) or empty gives the defaults. */
export function parseConfig(text: string | undefined, file = 'content/site.yaml'): ParsedConfig {
  const yaml = readYaml(text ?? '', file, 'config-invalid-yaml')
  const {values: found, formerly} = valuesOf(yaml)
  const config: SiteConfig = {
    title: found.get('title') ?? fields.title.fallback,
    formerly,
    description: found.get('description') ?? fields.description.fallback,
    url: withSlash(found.get('url')),
    place: found.get('place'),
    publisher: found.get('publisher'),
    serial: found.get('serial'),
    recipients: found.get('recipients'),
    printer: found.get('printer'),
    copies: found.get('copies'),
    contact: contactOf(found.get('contact') ?? ''),
    punctuation: found.get('punctuation') === 'full-width' ? 'full-width' : fields.punctuation.fallback,
    filing: found.get('filing'),
    closed: (found.get('closed') ?? fields.closed.fallback) === 'true',
    facing: (found.get('facing') ?? fields.facing.fallback) === 'true',
    lang: languages.find((language) => language === found.get('lang')),
    traditional: fields.traditional.form.find((form) => form === found.get('traditional')),
  }
  return {config, diagnostics: yaml.diagnostics}
}

interface Found {
  readonly values: ReadonlyMap<string, string>
  readonly formerly: SiteConfig['formerly']
}

function valuesOf(yaml: YamlFile): Found {
  const values = new Map<string, string>()
  let formerly: SiteConfig['formerly'] = []
  if (yaml.root === undefined) return {values, formerly}
  if (!isMap(yaml.root)) {
    yaml.report(
      'config-wrong-type',
      `Unexpected ${kindOf(yaml.root)}, expected fields as in \`title: 本报\``,
      yaml.root,
      {inChinese: '整个文件要写成“名称: 值”的样子，一行一项，如“title: 本报”'},
    )
    return {values, formerly}
  }
  for (const pair of yaml.root.items) {
    const key = keyOf(pair) ?? ''
    if (!isFieldName(key)) reportUnknown(yaml, key, pair.key)
    else if (isNothing(pair.value)) continue
    else if (key === 'formerly') formerly = readFormerTitles(yaml, yaml.resolve(pair.value))
    else {
      const value = readValue(yaml, key, fields[key], yaml.resolve(pair.value))
      if (value !== undefined) values.set(key, value)
    }
  }
  return {values, formerly}
}

/** 刊号 and the like may look like a number: `serial: 12345`. */
function readValue(yaml: YamlFile, key: string, {form}: Field, node: unknown): string | undefined {
  if (form === 'switch') return readSwitch(yaml, key, node)
  const value = isScalar(node) && typeof node.value !== 'boolean' ? String(node.source ?? node.value).trim() : undefined
  if (value === undefined) {
    yaml.report('config-wrong-type', `Unexpected ${kindOf(node)} for ${key}, expected text`, node, {
      inChinese: `${key} 应是文字`,
    })
    return undefined
  }
  if (value === '' || isOfForm(value, form)) return value || undefined
  const {english, inChinese} = expectations(form)
  yaml.report('config-wrong-type', `Unexpected ${key} ${value}, expected ${english}`, node, {
    inChinese: `${key} 应是${/^\w/.test(inChinese) ? ' ' : ''}${inChinese}`,
    actual: value,
  })
  return undefined
}

function readSwitch(yaml: YamlFile, key: string, node: unknown): string | undefined {
  if (isScalar(node) && typeof node.value === 'boolean') return String(node.value)
  yaml.report('config-wrong-type', `Unexpected ${kindOf(node)} for ${key}, expected true or false`, node, {
    inChinese: `${key} 应是 true 或 false`,
  })
  return undefined
}

function expectations(form: Field['form']): {english: string; inChinese: string} {
  if (typeof form !== 'string') return {english: form.join(' or '), inChinese: form.join(' 或 ')}
  return form === 'url'
    ? {english: 'an address that begins with https:// or http://', inChinese: '以 https:// 或 http:// 开头的网址'}
    : {
        english: 'a mail address, a phone number or an address that begins with https://',
        inChinese: '邮箱、电话号码或以 https:// 开头的网址',
      }
}

function isOfForm(value: string, form: Field['form']): boolean {
  if (typeof form !== 'string') return form.includes(value)
  if (form === 'url') return /^https?:\/\//i.test(value) && URL.canParse(value) && !/[?#]/.test(value)
  return form === 'text' || contactOf(value) !== undefined
}

function withSlash(url: string | undefined): string | undefined {
  return url === undefined || url.endsWith('/') ? url : `${url}/`
}

function reportUnknown(yaml: YamlFile, key: string, node: unknown): void {
  const {reason, ...details} = unknownKey(key, fieldNames)
  yaml.report('config-unknown-key', reason, node, details)
}

function isFieldName(key: string): key is keyof typeof fields {
  return fieldNames.includes(key)
}
