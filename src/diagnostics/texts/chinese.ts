import type {RuleTexts} from './language.ts'

/** The findings in Chinese. */
export const chinese: RuleTexts = {
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
  'jump-ambiguous': {
    title: '两篇都转到同一版，取了前一篇',
    remedy: '核对哪一篇转到那一版，在另一篇里改正或删去转版行。',
  },
  'jump-orphan': {title: '下转或上接没有对应的一篇', remedy: '缺的那一版也许还没有放进 content/；否则核对版次。'},
  'weekday-mismatch': {
    title: '印出的星期与日期不符',
    remedy: '核对报头的日期与星期：其中一个有误；若原是这样印的，写一条修正：at 这一行，do: as-is。',
  },
  'characters-lost': {title: '读这个文件时丢了字或重了字', remedy: '这是 benbao 的错误，请连同此文件报告。'},
  'headline-missing': {title: '一篇文章没有标题', remedy: '在标题行首加“# ”。'},
  'body-missing': {title: '标题下面没有正文', remedy: '若它不是标题，在上一行末尾加 \\。'},
  'role-without-name': {title: '署名里有身份，没有姓名', remedy: '补上姓名，或在这一行外加 <!-- --> 让它不算署名。'},
  'name-without-role': {
    title: '署名只有姓名，没有写明记者还是通讯员',
    remedy: '不必处理；要写明身份，在姓名前加“记者”或“通讯员”。',
  },
  'join-doubtful': {title: '把两段接成一段，不太有把握', remedy: '接错了就在中间空一行，并在前一段末尾补上句号。'},
  'paragraph-doubtful': {
    title: '另起了一段，不太有把握',
    remedy: '若与上文是同一段，在上一行末尾加 \\；若是标题，在行首加“# ”；若是小标题，加“## ”。',
  },
  'headline-doubtful': {
    title: '当作标题，不太有把握',
    remedy: '若不是标题，在上一行末尾加 \\，或在行首加“## ”作小标题。',
  },
  'subheading-doubtful': {
    title: '当作小标题，不太有把握',
    remedy: '若是标题，在行首加“# ”；若是正文，在上一行末尾加 \\。',
  },
  'byline-doubtful': {title: '当作署名，不太有把握', remedy: '若是正文，在上一行末尾加 \\。'},
  'column-doubtful': {title: '当作栏目名，不太有把握', remedy: '若是标题，在行首加“# ”。'},
  'notice-doubtful': {
    title: '句中的一行当作不属于文章，不太有把握',
    remedy: '若是正文，在修正文件里写 at 与 do: paragraph。',
  },
  'image-missing': {
    title: '所引的图片没有找到',
    remedy: '把图片放到原文旁边，文件名的大小写也要一致；在此之前只刊出说明。',
  },
  'image-refused': {
    title: '所引的图片不能刊出',
    remedy: '图片放在 content/ 之内，写相对路径，用 jpg、png、webp、gif 或 avif。',
  },
  'page-link-missing': {title: '页面里的链接没有去处', remedy: '写成 about.md、2024/03/15/index.html 这样的相对路径。'},
  'internal-failure': {
    title: 'benbao 自己出了错',
    remedy: '请把这个文件连同此信息报告给 benbao；先把它移出 content/，其余各期即可生成。',
  },
  'issue-date-disagrees': {
    title: '几处写的日期不一致',
    remedy:
      '核对哪一个日期有误，改正它；要保留原样，在旁边的 .fixes.yaml 里写一行 dateSettled: # 换成正确的日期，年-月-日',
  },
  'issue-date-impossible': {
    title: '历法上没有这一天',
    remedy: '改正这个日期；要保留原样，在旁边的 .fixes.yaml 里写一行 dateSettled: # 换成正确的日期，年-月-日',
  },
  'issue-date-from-text': {
    title: '没有写明日期，取了正文所及的最晚一日',
    remedy: '在旁边的 .fixes.yaml 里写一行 date: # 换成它的日期，年-月-日',
  },
  'issue-date-guessed': {
    title: '日期只是推测，有待核实',
    remedy: '网址先放在 undated/ 下；在旁边的 .fixes.yaml 里写一行 date: # 换成它的日期，年-月-日',
  },
  'issue-undated': {
    title: '找不到这一期的日期',
    remedy: '网址先放在 undated/ 下；在旁边的 .fixes.yaml 里写一行 date: # 换成它的日期，年-月-日',
  },
  'issue-empty': {
    title: '这一期还没有文章',
    remedy: '把文章写进去，或删掉这个文件；有了文章才会发布，也才登记网址。',
  },
  'issue-merged': {
    title: '同一天的两个文件合成了一期',
    remedy:
      '若是同一期的两版，给文件名加上版次（-02版），或在后一个的 .fixes.yaml 里写 settled: [issue-merged]；若是两期，各写上 number。',
  },
  'issue-number-missing': {
    title: '这一天有几期，此文件没有写明属于哪一期',
    remedy: '在文件开头的 --- 之间写明 number。',
  },
  'issues-missing': {
    title: '中间缺了几期',
    remedy:
      '缺的若还在，放进 content/；若本来就没有出，在后一期的 .fixes.yaml 里写一行 follows: # 换成前一期的日期，年-月-日',
  },
  'issue-number-repeated': {
    title: '期号重复或倒退',
    remedy:
      '核对这一期与前一期的期号；若原是这样印的，在旁边的 .fixes.yaml 里写一行 follows: # 换成前一期的日期，年-月-日',
  },
  'issue-day-repeated': {
    title: '同一天有两期',
    remedy: '核对两期的日期；若同一天确有两期，在旁边的 .fixes.yaml 里写一行 follows: # 换成前一期的日期，年-月-日',
  },
  'issue-repeated': {
    title: '这个文件与另一个文件内容相同或相近',
    remedy:
      '相同的删去一份；若是两天的报纸，核对日期；若本是两回事，或是同一个样式填出来的几期，在旁边的 .fixes.yaml 里写 settled: [issue-repeated]。',
  },
  'copy-differs': {
    title: '两份文章大体相同，有不同之处',
    remedy: '核对哪一份对，改正或删去另一份；若本是两篇，在旁边的 .fixes.yaml 里写 settled: [copy-differs]。',
  },
  'event-after-issue': {title: '文章所讲的事晚于这一期的日期', remedy: '请核对这一期的日期，或正文里的日期。'},
  'path-collision': {title: '两页要用同一个网址，后一页另给了一个', remedy: '给文件另取一个名字，或写上日期。'},
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
  'correction-unclear': {
    title: '这则更正没有写清改的是哪一篇',
    remedy: '在 content/addresses.tsv 另起一行写明：“更正的地址 corrects 原文的地址”。',
  },
  'department-ambiguous': {
    title: '这个简称可能是几个机构',
    remedy: '在 content/departments.yaml 里把它写作其中一个的别名；在此之前它自成一页。',
  },
  'person-ambiguous': {
    title: '这个姓名可能是几个人',
    remedy: '在 content/people.yaml 用 office、role 或 from、until 分清；在此之前它自成一页。',
  },
  'office-misnamed': {
    title: '名录里提到的一个机构，与已知的只差一个字',
    remedy: '若是写错了，改成已知的写法；若确是另一个机构，在 content/departments.yaml 里添上它。',
  },
  'people-invalid-yaml': {title: '人员名录不是合格的 YAML', remedy: '核对这一行的缩进、冒号和引号。'},
  'people-unknown-key': {title: '人员名录里有不认识的一项', remedy: '改成所列的名称之一，或删去这一行。'},
  'people-wrong-type': {title: '人员名录里有一项填得不对', remedy: '照 README 里的样子填写。'},
  'people-name-missing': {title: '人员名录里有一人没有姓名', remedy: '补上 name: 姓名。'},
  'people-duplicate': {
    title: '人员名录里两人同名，没有分清',
    remedy: '用 office、role 或 from、until 分清两人，或删去一条。',
  },
  'config-invalid-yaml': {title: '配置不是合格的 YAML', remedy: '核对这一行的缩进、冒号和引号。'},
  'config-unknown-key': {title: '配置里有不认识的一项', remedy: '改成所列的名称之一，或删去这一行。'},
  'config-wrong-type': {title: '配置里有一项填得不对', remedy: '照 README 里的样子填写。'},
  'departments-invalid-yaml': {title: '机构名录不是合格的 YAML', remedy: '核对这一行的缩进、冒号和引号。'},
  'departments-unknown-key': {title: '机构名录里有不认识的一项', remedy: '改成所列的名称之一，或删去这一行。'},
  'departments-wrong-type': {title: '机构名录里有一项填得不对', remedy: '照 README 里的样子填写。'},
  'departments-name-missing': {title: '机构名录里有一个没有名称', remedy: '补上 name: 名称。'},
  'departments-duplicate': {title: '机构名录里一个名称写了两次', remedy: '留下一处，删去另一处。'},
  'file-ignored': {
    title: '不认识这种文件，没有读它',
    remedy: '各期文字以 .txt 结尾，单篇文章以 .md 结尾，页面是 content/pages/名称.md；其他文件请放到别处。',
  },
  'line-too-long': {title: '有一行太长，不像报纸的文字', remedy: '请分行，或移出 content/。'},
  'link-outside': {title: '链接指到别处去了', remedy: '不跟随链接：请在此放入副本，或删去这个链接。'},
  'content-missing': {
    title: '这里没有 content/ 文件夹',
    remedy: '用 benbao init 新建一个档案；或用 --site 指明站点所在的文件夹。',
  },
  'content-empty': {
    title: 'content/ 里没有一期报纸',
    remedy: '在 content/ 下任一处放入至少一个 .txt（整期文字）或 .md（单篇文章）文件。',
  },
  'template-failed': {title: '模板有误，页面画不出来', remedy: '改正 templates/ 里的这个模板，或删去它，用自带的。'},
  'address-taken': {title: '两个文件要用同一个网址', remedy: '给其中一个页面或资源改名。'},
  'build-running': {title: '另一个生成正在进行', remedy: '请等它结束再试。'},
  'output-misplaced': {title: '输出文件夹放错了地方', remedy: '用 --out 指到一个专用的文件夹。'},
  'output-occupied': {
    title: '要放网页的地方有别的文件',
    remedy: '它不是 benbao 写的：请移走，或用 --out 另指文件夹。',
  },
  'output-replaced': {
    title: '网页被别人改过，已换回生成的页面',
    remedy: '请改 content/ 或 templates/，不要改输出。',
  },
  'output-foreign': {title: '输出文件夹里有不是 benbao 写的文件', remedy: '已原样保留；不想发布的请自行删去。'},
  'output-unwritable': {title: '网页写不进去', remedy: '请检查文件夹的权限和磁盘空间，再次生成会接着完成。'},
  'import-unreadable': {
    title: '要导入的文件读不出来',
    remedy: '用原来的程序打开它，另存为 .docx、.pdf、.html 或 .txt 再导入。',
  },
  'import-scanned': {
    title: 'PDF 里有一页是图片，没有文字',
    remedy: '先用文字识别（OCR）软件处理，再导入；别的页已照样读入。',
  },
  'import-garbled': {title: '导入的文字里有无意义的字符', remedy: '对照原件，在写成的 .txt 里改正。'},
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
}
