import {type Diagnostic, diagnostic} from '../../diagnostics/diagnostic.ts'
import {editDistance} from '../../diagnostics/edit-distance.ts'
import type {DepartmentEntry, OfficeReference} from '../registries.ts'
import type {Archive} from '../types.ts'

/** So short a name is one character from many others. */
const shortest = 4

/**
 * Offices that the editors' lists refer to, and that nobody else names so: where one differs from a known one by a single
 * character, it is mistyped. What is like no other is let be: not every office has a page.
 *
 *     renamed-to: 区政务服局    →    区政务服务局
 */
export function findMisnamed(
  references: ReadonlyArray<OfficeReference>,
  registry: ReadonlyArray<DepartmentEntry>,
  {departments}: Pick<Archive, 'departments'>,
): ReadonlyArray<Diagnostic> {
  const known = new Set([...registry, ...departments].flatMap(({name, aliases}) => [name, ...aliases]))
  return references.flatMap((reference): ReadonlyArray<Diagnostic> => {
    const {name} = reference
    if (known.has(name) || name.length < shortest) return []
    const meant = [...known].find((each) => Math.abs(each.length - name.length) < 2 && editDistance(each, name) === 1)
    return meant === undefined ? [] : [finding(reference, meant)]
  })
}

function finding({key, name, file, line, column}: OfficeReference, meant: string): Diagnostic {
  const start = {line, column}
  const reason = `Unexpected office ${name} for ${key}, expected ${meant}, which is the one that is known`
  return diagnostic(file, 'office-misnamed', reason, {
    inChinese: `${key} 写的“${name}”没有别处提到，是不是“${meant}”？`,
    ...{at: {start, end: start}, actual: name, expected: meant},
  })
}
