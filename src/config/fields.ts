import {languages} from '../diagnostics/texts/language.ts'
import type {SiteConfig} from './types.ts'

/** What a field must hold: any text, text of a form, true or false, one of some words, or former titles. */
export interface Field {
  readonly form: 'text' | 'url' | 'contact' | 'switch' | 'titles' | ReadonlyArray<string>
  readonly fallback: string | undefined
  /** What an editor's program says of it. */
  readonly about: string
}

/** The fields of `content/site.yaml`, in the order in which the documentation shows them. */
export const fields = {
  title: {form: 'text', fallback: '本报', about: '报名'},
  formerly: {form: 'titles', fallback: undefined, about: '从前的报名，各写明用到哪一天：引用和下载照当时的报名'},
  description: {form: 'text', fallback: '', about: '一句话介绍'},
  url: {form: 'url', fallback: undefined, about: '网站将来的网址，以 / 结尾；只有绝对链接用得着'},
  place: {form: 'text', fallback: undefined, about: '出版地'},
  publisher: {form: 'text', fallback: undefined, about: '主办单位'},
  serial: {form: 'text', fallback: undefined, about: '刊号或准印证号，照印'},
  recipients: {form: 'text', fallback: undefined, about: '发送对象（准印证）'},
  printer: {form: 'text', fallback: undefined, about: '印刷单位（准印证）'},
  copies: {form: 'text', fallback: undefined, about: '印数（准印证）'},
  contact: {form: 'contact', fallback: undefined, about: '更正和联系用的邮箱、电话或网址'},
  punctuation: {
    form: ['as-printed', 'full-width'],
    fallback: 'as-printed',
    about: '中文里的半角标点如何显示：照印，或显示为全角',
  },
  filing: {form: 'text', fallback: undefined, about: 'ICP 备案号，照印'},
  closed: {form: 'switch', fallback: 'false', about: '内部资料：每页标明，不收录，不供订阅'},
  facing: {form: 'switch', fallback: 'true', about: '原文对照：逐行刊出来源原文'},
  lang: {form: languages, fallback: undefined, about: 'benbao 对编辑说哪种语言：zh 或 en'},
  traditional: {
    form: ['standard', 'taiwan', 'hong-kong'],
    fallback: undefined,
    about: '繁体：全站在 zh-hant/ 下再出一份，用通行、台湾或香港字形',
  },
} as const satisfies Record<keyof SiteConfig, Field>

/** The names of the fields. */
export const fieldNames: ReadonlyArray<string> = Object.keys(fields)
