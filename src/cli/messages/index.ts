import {type Language, languages} from '../../diagnostics/texts/language.ts'
import {flagIn} from '../flag-in.ts'
import {chinese} from './chinese.ts'
import {english, type Messages} from './english.ts'

/** What the command line says, by language. */
export const messages: Readonly<Record<Language, Messages>> = {zh: chinese, en: english}

/** What says which language a user reads, first to last. */
export interface LanguageSigns {
  /** What the archive’s `site.yaml` says. */
  readonly site?: string | undefined
  readonly environment: Readonly<Record<string, string | undefined>>
  /** The system’s own: `zh-CN`; read only where the environment is silent. */
  readonly locale: string
}

/** `--lang`, BENBAO_LANG, `lang` in `site.yaml`, the locale of the environment, that of the system: the first that says it. */
export function languageOf(args: ReadonlyArray<string>, signs: LanguageSigns): Language {
  const {BENBAO_LANG, LC_ALL, LC_MESSAGES, LANG} = signs.environment
  const told = [flagIn(args, '--lang'), BENBAO_LANG, signs.site, LC_ALL || LC_MESSAGES || LANG].map(known)
  return told.find((language) => language !== undefined) ?? known(signs.locale) ?? 'en'
}

/** `zh_CN.UTF-8` and `zh-Hans` are Chinese; any other tongue is answered in English; `C` says nothing. */
function known(sign: string | undefined): Language | undefined {
  const tongue = /^[a-z]{2,3}(?=$|[-_.@])/i.exec(sign ?? '')?.[0].toLowerCase()
  if (tongue === undefined) return undefined
  return languages.find((language) => language === tongue) ?? 'en'
}
