import {addresses} from './chinese/addresses.ts'
import {files} from './chinese/files.ts'
import {importing} from './chinese/importing.ts'
import {issues} from './chinese/issues.ts'
import {names} from './chinese/names.ts'
import {output} from './chinese/output.ts'
import {reading} from './chinese/reading.ts'
import {site} from './chinese/site.ts'
import type {RuleTexts} from './language.ts'

/** The findings in Chinese. */
export const chinese: RuleTexts = {
  ...files,
  ...reading,
  ...issues,
  ...addresses,
  ...names,
  ...site,
  ...output,
  ...importing,
}
