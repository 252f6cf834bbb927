import type {Tagger} from '../../archive/departments/propose.ts'

/** A tagger that knows these names as offices. It takes a second to load, so only a command that is asked for it does. */
export async function loadTagger(offices: Iterable<string>): Promise<Tagger> {
  const {default: jieba} = await import('nodejieba')
  // Loaded anew, it has forgotten the offices of another archive.
  jieba.load()
  for (const name of offices) jieba.insertWord(name, 'nt')
  return (text) => jieba.tag(text)
}
