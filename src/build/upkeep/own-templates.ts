import {isPassedOver} from '../../io/passed-over.ts'
import type {Files} from '../../io/ports.ts'
import type {Workspace} from '../workspace.ts'

/** A template of the package, and what the archive has in its place. */
export interface TemplateState {
  /** `home.eta`, `assets/style.css` */
  readonly name: string
  readonly state: 'shipped' | 'same' | 'changed'
}

/** All templates of the package, in the order of their names. */
export function listTemplates({templates, overrides}: Workspace): ReadonlyArray<TemplateState> {
  return templates.list().flatMap(({path, kind}) => {
    if (kind !== 'file' || isPassedOver(path)) return []
    return [{name: path, state: stateOf(path, templates, overrides)}]
  })
}

/** The template that is meant: its name, or the last part of it, with or without its ending. */
export function templateNamed(wanted: string, names: ReadonlyArray<string>): string | undefined {
  const bare = wanted.replaceAll('\\', '/').replace(/^\.?\/?templates\//, '')
  return (
    names.find((name) => name === bare) ??
    names.find((name) => name === `${bare}.eta`) ??
    names.find((name) => name === `assets/${bare}`)
  )
}

/** Copy a template of the package to the archive, to be changed there. Says whether it did: what is there stays. */
export function copyTemplate({templates, overrides}: Workspace, name: string): boolean {
  return overrides.create(name, templates.read(name))
}

function stateOf(path: string, templates: Files, overrides: Files): TemplateState['state'] {
  const there = overrides.kindOf(path)
  if (there === undefined) return 'shipped'
  if (there !== 'file') return 'changed'
  const [own, shipped] = [overrides, templates].map((files) => files.read(path))
  return own?.length === shipped?.length && own?.every((byte, at) => byte === shipped?.[at]) ? 'same' : 'changed'
}
