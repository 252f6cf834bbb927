import type {Remedies} from '../language.ts'

/** What to do about findings on what a build writes, in English. */
export const output = {
  'build-running': 'Wait for it to end, and try again; watch does so by itself.',
  'output-misplaced': 'Name a folder of its own with --out.',
  'output-occupied': 'It is not this archive’s: move it away, or name another folder with --out.',
  'output-replaced': 'Change content/ or templates/, not the output.',
  'output-foreign': 'They are kept; delete what is not to be published.',
  'output-unwritable': 'Check the folder’s permissions and the space on the disk; the next build will go on from here.',
} as const satisfies Partial<Remedies>
