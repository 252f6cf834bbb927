import type {RuleTexts} from '../language.ts'

/** Findings on an import, in Chinese. */
export const importing = {
  'import-unreadable': {
    title: '要导入的文件读不出来',
    remedy: '用原来的程序打开它，另存为 .docx、.pdf、.html 或 .txt 再导入。',
  },
  'import-scanned': {
    title: 'PDF 里有一页是图片，没有文字',
    remedy: '先用文字识别（OCR）软件处理，再导入；别的页已照样读入。',
  },
  'import-garbled': {
    title: '导入的文字里有无意义的字符',
    remedy: '对照原件，在写成的 .txt 里改正；整行都是乱码的，要来原来的文件，或先用文字识别（OCR）软件处理，再导入。',
  },
  'import-left-out': {
    title: '文件里有一部分没有导入',
    remedy:
      '若是正文，请从原件复制到写成的 .txt 里；图片和图表请存成 jpg 或 png，放到它旁边，在文中引用；嵌在里面的文件请单独存出来再导入。',
  },
  'import-table': {
    title: '导入的文件里有表格，写成了一行行的文字',
    remedy: '对照原件，看表头和各行是否还读得懂；要紧的表可另存成图片，在 .txt 里引用。',
  },
  'import-occupied': {
    title: '要写入的地方已有别的文件，没有动它',
    remedy: '核对两份文字；要用新的，先把原来的文件改名或删去，再导入。',
  },
} as const satisfies Partial<RuleTexts>
