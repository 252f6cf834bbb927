import {Worker} from 'node:worker_threads'
import type {DrawSetup} from './draw-part.ts'

/** Start a thread that draws. */
export function startDrawWorker(setup: DrawSetup): Worker {
  return new Worker(new URL('./draw-worker.js', import.meta.url), {
    workerData: setup,
    // Most of what is drawn is thrown away at once.
    resourceLimits: {maxYoungGenerationSizeMb: 32},
  })
}
