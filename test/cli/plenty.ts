import type {Heap} from '../../src/cli/heap.ts'

/** So much memory that no command begins again. */
export const plenty: Heap = {
  limit: Number.MAX_SAFE_INTEGER,
  memory: Number.MAX_SAFE_INTEGER,
  spare: () => {},
  again: () => Promise.reject(new Error('Unexpected want of memory')),
}
