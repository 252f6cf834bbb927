import {addresses} from './english/addresses.ts'
import {files} from './english/files.ts'
import {importing} from './english/importing.ts'
import {issues} from './english/issues.ts'
import {names} from './english/names.ts'
import {output} from './english/output.ts'
import {reading} from './english/reading.ts'
import {site} from './english/site.ts'
import type {Remedies} from './language.ts'

/** What to do about a finding, in English; the rule says in its own words what it means. */
export const remedies: Remedies = {
  ...files,
  ...reading,
  ...issues,
  ...addresses,
  ...names,
  ...site,
  ...output,
  ...importing,
}
