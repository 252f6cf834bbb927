import assert from 'node:assert/strict'
import {build} from '../../src/build/index.ts'
import {bulletin, makeWorkspace, type Tree, treeOf} from './make-workspace.ts'

export const version = '1'

export const before: Tree = {
  'site.yaml': 'title: 白渚报\nurl: https://example.org/\n',
  '2024-03-15.txt': bulletin(['新桥打下第一根桩', '秧田等春雨']),
  '2024-04-19.txt': bulletin(['老街修表匠']),
}

/** An issue goes, one changes, one comes. */
export const after: Tree = {
  'site.yaml': 'title: 白渚报\nurl: https://example.org/\n',
  '2024-03-15.txt': bulletin(['新桥合龙', '秧田等春雨', '渡口最后一班船']),
  '2024-05-17.txt': bulletin(['柳桁镇通了公交', '图书馆开到夜里']),
}

/** What is published where nothing was before. */
export async function cleanSite(content: Tree): Promise<Record<string, string>> {
  const workspace = makeWorkspace(content)
  const result = await build(workspace, {version})
  assert.equal(result.published, true, JSON.stringify(result.diagnostics))
  return treeOf(workspace.out)
}
