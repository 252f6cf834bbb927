import type {RuleTexts} from '../language.ts'

/** Findings on addresses, in Chinese. */
export const addresses = {
  'addresses-invalid': {
    title: '地址簿里有一行读不懂',
    remedy: '改正 content/addresses.tsv 的这一行，或从版本库取回原来的文件。',
  },
  'addresses-conflict': {
    title: '地址簿里留着合并冲突的记号',
    remedy: '两边的行都留下，删去 <<<<<<<、=======、>>>>>>> 三种行。',
  },
  'addresses-duplicate': {title: '地址簿里一个网址写了两行，说法不同', remedy: '留下对的一行，删去另一行。'},
  'addresses-unwritable': {
    title: '地址簿写不进去，因此没有发布',
    remedy: '请让 benbao 能写 content/addresses.tsv，再次生成。',
  },
  'addresses-gone': {
    title: '发布过的网站没有地址簿了，或地址簿是空的',
    remedy:
      '没有它，旧网址会失效，撤下的文章会重新登出来，所以没有发布。从版本库、备份或 .benbao/public/addresses.tsv 取回，放到 content/addresses.tsv；若网址还没有给过任何人，要从头来过，把 content/addresses.tsv、public/ 和 .benbao/ 都删去再生成。',
  },
  'addresses-missing': {
    title: '地址簿比上次登记的少了几行',
    remedy:
      '少了的网址会失效，或给了别的文章，所以没有发布。从版本库或 .benbao/public/addresses.tsv 把这些行抄回 content/addresses.tsv；若这些网址还没有给过任何人，删去 .benbao/public/addresses.tsv 再生成。',
  },
  'address-lost': {
    title: '发布过的网址没有内容了',
    remedy:
      '把原文放回 content/；或在 content/addresses.tsv 的这一行，把第二个词改成“withdrawn 年-月-日”（撤下的日期）或“moved 新的网址”。',
  },
  'address-moved': {
    title: '文章换了网址，旧网址会指过去',
    remedy: '若不是同一篇，在 content/addresses.tsv 把旧地址改成 withdrawn 或 moved。',
  },
  'address-split': {title: '文章的一部分独立成篇了，两页互相注明', remedy: '不必处理；若是误分，在上一行末尾加 \\。'},
  'address-withheld': {title: '文章已撤下，原文还在文件里，没有发布', remedy: '不必处理；原文也可以删去。'},
  'withdrawn-elsewhere': {
    title: '撤下的内容又出现在别处',
    remedy:
      '删去这里的文字；或在 content/addresses.tsv 把那一行的 withdrawn 和日期改回 article（人员是 person，机构是 department，栏目是 column），旧网址就照旧；若是另一篇，删去那一行里以 ~ 开头的词。',
  },
  'address-target-missing': {title: '所指的网址本站没有', remedy: '写本站登记过的地址；新文章的地址先生成一次就有。'},
  'address-empty': {
    title: '这个名字下面没有文章了',
    remedy: '若只是名字写法变了，在名录里把旧名记作别名，旧网址就会指过去。',
  },
  'address-taken': {title: '两个文件要用同一个网址', remedy: '给其中一个页面或资源改名。'},
} as const satisfies Partial<RuleTexts>
