import {parentPort, workerData} from 'node:worker_threads'
import {FileError} from '../../io/ports.ts'
import type {ParsedSource} from '../../tree/types.ts'
import {unpackSource} from '../reading/pack-source.ts'
import type {Drawn, DrawPart, DrawReport, DrawSetup} from './draw-part.ts'
import {createDrawer} from './drawer.ts'
import {openStage} from './stage.ts'

/** Draws groups of outputs in a thread of its own, and puts them on the stage. */
async function createRunner({drawing, folder}: DrawSetup): Promise<(part: DrawPart) => DrawReport> {
  const sources = new Map<string, ParsedSource>()
  const drawer = await createDrawer(drawing, sources)
  const stage = openStage(folder)
  return ({group, sources: own}) => {
    for (const source of own) sources.set(source.path, unpackSource(source))
    try {
      const drawn = group.flatMap(({at, output}): ReadonlyArray<Drawn> => {
        const chunks = drawer.draw(output, at)
        return chunks ? [{at, ...stage.put(at, output.path, chunks)}] : []
      })
      return {kind: 'drawn', drawn, failures: drawer.failures}
    } catch (error) {
      if (!(error instanceof FileError)) throw error
      return {kind: 'unwritable', path: error.path, code: error.code, message: error.message}
    } finally {
      sources.clear()
    }
  }
}

const port = parentPort
if (port) {
  const run = await createRunner(workerData)
  port.on('message', (part: DrawPart) => port.postMessage(run(part) satisfies DrawReport))
}
