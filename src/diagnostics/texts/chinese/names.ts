import type {RuleTexts} from '../language.ts'

/** Findings on names of offices and people, and their lists, in Chinese. */
export const names = {
  'department-ambiguous': {
    title: '这个简称可能是几个机构',
    remedy: '在 content/departments.yaml 里把它写作其中一个的别名；在此之前它自成一页。',
  },
  'person-ambiguous': {
    title: '这个姓名可能是几个人',
    remedy: '在 content/people.yaml 用 office、role 或 from、until 分清；在此之前它自成一页。',
  },
  'person-in-two-roles': {
    title: '同一期里既署记者，又署通讯员',
    remedy: '若是同名的两人，在 content/people.yaml 里写两项，各写 role；若是一人，写一项。',
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
  'departments-invalid-yaml': {title: '机构名录不是合格的 YAML', remedy: '核对这一行的缩进、冒号和引号。'},
  'departments-unknown-key': {title: '机构名录里有不认识的一项', remedy: '改成所列的名称之一，或删去这一行。'},
  'departments-wrong-type': {title: '机构名录里有一项填得不对', remedy: '照 README 里的样子填写。'},
  'departments-name-missing': {title: '机构名录里有一个没有名称', remedy: '补上 name: 名称。'},
  'departments-duplicate': {title: '机构名录里一个名称写了两次', remedy: '留下一处，删去另一处。'},
} as const satisfies Partial<RuleTexts>
