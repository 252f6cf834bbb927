import type {RuleTexts} from '../language.ts'

/** Findings on files and what stands at their head, in Chinese. */
export const files = {
  'encoding-invalid': {
    title: '有字节不合文件的编码',
    remedy: '用编辑器打开这个文件，核对乱码处，另存为 UTF-8。',
  },
  'encoding-other': {title: '文件不是 UTF-8 编码，已照样读入', remedy: '不必处理；要统一编码，另存为 UTF-8 即可。'},
  'characters-private': {
    title: '有造字区的字，别处只显示成方框',
    remedy: '对照原件，换成本字；字库里没有的字，写成“〔左某右某〕”。',
  },
  'file-unreadable': {title: '文件读不出来', remedy: '请确认文件还在，并且有权读取。'},
  'file-binary': {title: '文件不是纯文本', remedy: 'Word 或 PDF 请用 benbao import 导入。'},
  'file-empty': {title: '文件里没有文字', remedy: '把这一期的文字粘贴进去，或删去这个文件。'},
  'fixes-invalid': {title: '修正文件（.fixes.yaml）读不懂', remedy: '照 README 里的样子写：at 或 between，加 do。'},
  'fix-lost': {title: '修正所指的文字不在原文里', remedy: '原文也许改过；核对后改写这一条，或删去。'},
  'fix-ambiguous': {title: '修正所指的文字在原文里不止一处', remedy: '把文字写长一些，或用 nth 指明第几处。'},
  'fixes-orphan': {
    title: '修正文件旁边没有它的原文',
    remedy: '请改成与原文同名：原文的 .txt 换成 .fixes.yaml。',
  },
  'front-matter-invalid': {
    title: '文件开头 --- 之间的内容读不懂',
    remedy: '写成“名称: 值”，一行一项，冒号后空一格。',
  },
  'front-matter-unknown-key': {title: '文件开头 --- 之间有不认识的一项', remedy: '改成所列的名称之一，或删去这一行。'},
} as const satisfies Partial<RuleTexts>
