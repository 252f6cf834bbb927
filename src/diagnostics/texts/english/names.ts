import type {Remedies} from '../language.ts'

/** What to do about findings on names of offices and people, and their lists, in English. */
export const names = {
  'department-ambiguous':
    'Make it an alias of one of them in content/departments.yaml; until then it has a page of its own.',
  'person-ambiguous': 'Tell them apart by `office`, `role`, or `from` and `until`, in content/people.yaml.',
  'person-in-two-roles':
    'If they are two, write the name twice into content/people.yaml, each with its `role`; if it is one, once.',
  'office-misnamed': 'If the known one is meant, write it so; else add this one to content/departments.yaml.',
  'people-invalid-yaml': 'Check indents, colons and quotes of this line.',
  'people-unknown-key': 'Use one of the known names, or delete the line.',
  'people-wrong-type': 'Fill it in as the README shows.',
  'people-name-missing': 'Add `name: …`.',
  'people-duplicate': 'Tell the two apart by `office`, `role`, or `from` and `until`, or delete one.',
  'departments-invalid-yaml': 'Check indents, colons and quotes of this line.',
  'departments-unknown-key': 'Use one of the known names, or delete the line.',
  'departments-wrong-type': 'Fill it in as the README shows.',
  'departments-name-missing': 'Add `name: …`.',
  'departments-duplicate': 'Keep one of the two, and delete the other.',
} as const satisfies Partial<Remedies>
