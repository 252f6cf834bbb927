/**
 * What the finding of departments knows of the language. Data only: each list is words between blanks, read by
 * `matchers.ts`. A word that is missing here costs a department, a word that is wrong costs a junk page.
 */

/** How a name is built to the left of its head. */
export type Shape =
  | 'free' // 清风街道办事处: a name of its own, of any characters
  | 'function' // 区财政局: what it does, after its place or level
  | 'branch' // 区总工会; but 清风街道工会 is of that office, and 工会主席 is a person's rank

/** The end of a department's name. */
export interface HeadRule {
  readonly words: string
  readonly kind: string
  readonly shape: Shape
  /** A function that is a name even without place or level: 财政局. */
  readonly bare?: true
  /** The least and the most characters of a free name before its head. */
  readonly stem?: readonly [least: number, most: number]
  /** Characters that must not follow: 局 is none in 局面, nor in 局长. */
  readonly notBefore?: string
  /** So long a head that any name before it is one: 办事处, but not 镇. */
  readonly sure?: true
  /** Said of a person more often than of the office: 党工委书记. */
  readonly rank?: true
}

export const heads: ReadonlyArray<HeadRule> = [
  {words: '街道办事处 办事处', kind: '街道', shape: 'free', sure: true, stem: [2, 4]},
  {words: '街道办', kind: '街道', shape: 'free', sure: true, stem: [2, 4], notBefore: '事理公'},
  {words: '街道', kind: '街道', shape: 'free', stem: [2, 4], notBefore: '办两口旁边上清保立景小交绿环里内'},
  {words: '镇', kind: '乡镇', shape: 'free', stem: [2, 3], notBefore: '长压静痛定江街店宅纸流'},
  {words: '乡', kind: '乡镇', shape: 'free', stem: [2, 3], notBefore: '长村镇亲土愁情间邻音里贤风创味友路'},
  {words: '园区', kind: '园区', shape: 'free', stem: [4, 8], notBefore: '别'},
  {words: '开发区', kind: '园区', shape: 'free', stem: [2, 8]},
  {
    kind: '园区',
    shape: 'free',
    stem: [2, 6],
    words: `产业园区 物流园区 工业园区 科技园区 农业园区 创业园区 软件园区 文化园区 化工园区 食品园区 高新园区 高新技术产业园区 经济开发区 经济技术开发区
      高新技术开发区 高新技术产业开发区 产业开发区 工业开发区`,
  },
  {words: '管委会 管理委员会', kind: '园区', shape: 'free', sure: true, stem: [2, 8], rank: true},
  {words: '局', kind: '局办', shape: 'free', stem: [2, 8], notBefore: '面部限势域办委长促外中内'},
  {
    kind: '局办',
    shape: 'function',
    bare: true,
    notBefore: '面部限势域长',
    words: `财政局 统计局 审计局 税务局 教育局 教体局 教育体育局 教文体局 文教局 科技局 科学技术局 公安局 公安分局 民政局 司法局 人社局
      人力资源和社会保障局 组织人社局 人事劳动局 自然资源局 自然资源和规划局 国土局 国土资源局 规划局 规划国土局 自然资源分局 资规局 国土规划局
      生态环境局 生态环境分局 环保局 环境保护局 住建局 住房和城乡建设局 建设局 建设管理局 规划建设局 城建局 房管局 住房保障局 城管局 城市管理局
      综合执法局 综合行政执法局 城市综合执法局 交通局 交通运输局 水利局 水务局 农业局 农业农村局 农村农业局 农经局 林业局 园林局 园林绿化局 商务局 招商局
      投资促进局 经发局 经济发展局 经济局 经济贸易局 发改局 发展改革局 发展和改革局 工信局 工业和信息化局 经信局 科工局 科技工信局 文旅局 文化和旅游局
      文化广电旅游局 文广旅局 体育局 卫健局 卫生健康局 卫生局 卫计局 退役军人事务局 退役军人局 应急局 应急管理局 安监局 市场监管局 市场监督管理局
      药监局 食药监局 工商局 质监局 医保局 医疗保障局 信访局 统战局 行政审批局 行政审批服务局 政务服务局 政务服务管理局 政务服务和数据管理局 政务服务和大数据管理局 政务服务大数据管理局 数据局 大数据局
      大数据管理局 社会事务局 社会事业局 社会发展局 社会事业发展局 社会保障局 社保局 人口计生局 计生局 国资局 国有资产监督管理局 金融局 金融工作局 金融服务局
      粮食局 供销局 机关事务局 机关事务管理局 档案局 气象局 邮政管理局 烟草专卖局 供电局 公路局 海关局 党群工作局 党群局 纪检监察局 监察局 政法局
      征收局 拆迁局 土地储备局 项目推进局 重点项目局 企业服务局 民族宗教局 民宗局 地震局 人防局 知识产权局 文物局 新闻出版局 乡村振兴局 扶贫局
      城乡建设局 城市建设局 城乡融合发展局 公用事业局 市政局 市政管理局 创新发展局 改革创新局 综合管理局 消防救援局 交警局 畜牧局 农机局 水产局 移民局`,
  },
  {
    kind: '局办',
    shape: 'function',
    bare: true,
    notBefore: '面部限势域长',
    words: `警察局 劳工局 工务局 观光局 地政局 社会局 新闻局 文化局 环境局 都市发展局 城乡发展局 捷运局 卫生环保局 税捐稽征局 国税局 户政事务所 地政事务所`,
  },
  {
    kind: '局办',
    shape: 'function',
    notBefore: '长于在理境罚分置方女所处学技普研',
    words: `民政处 教育处 社会处 卫生处 财政处 建设处 工务处 农业处 水利处 交通处 劳工处 文化处 观光处 地政处 主计处 人事处 政风处 税务处 新闻处 计划处 行政处
      城乡发展处 都市发展处 公安处 粮食处 工商处 合作处 民政科 教育科 财政科 文教科 财粮科 建设科 工商科 卫生科 劳动科 公安科`,
  },
  {
    kind: '局办',
    shape: 'function',
    bare: true,
    notBefore: '长于在理境罚分置方女',
    words: `民政事务处 民政事务总署 警务处 入境处 入境事务处 惩教署 消防处 食物环境卫生署 食环署 康乐及文化事务署 康文署 房屋署 运输署 路政署 渠务署 水务署 卫生署
      社会福利署 渔农自然护理署 渔护署 屋宇署 环境保护署 环保署 地政总署 规划署 建筑署 劳工处 税务局 教育局 廉政公署 申诉专员公署 警政署 消防署 移民署 营建署 水利署
      行政公署 专员公署 立法会 区议会 县议会 市议会 乡民代表会 镇民代表会 市民代表会`,
  },
  {words: '区公所 乡公所 镇公所 市公所', kind: '公所', shape: 'free', sure: true, stem: [1, 4]},
  {
    kind: '局办',
    shape: 'function',
    notBefore: '理公学案事好成实税证结会展',
    words: `党建办 党政办 文明办 综治办 安委办 安监办 信访办 招商办 扶贫办 乡村振兴办 防控办 疫情防控办 疫情办 攻坚办 环境攻坚办 环保办 督查办 目标办
      政研办 外事办 人防办 金融办 大数据办 创文办 创卫办 创建办 双创办 营商环境办 营商办 食安办 河长办 林长办 禁毒办 编办 网信办 台办 侨办 爱卫办 防汛办
      防办 史志办 地志办 机要办 老干办 拆迁办 征迁办 征收办 项目办 重点项目办 经发办 城建办 规划办 民政办 计生办 法制办 妇儿工委办 农办 农业办 宗教办
      改革办 深改办 市域办 平安办 双拥办 物业办 城管办 卫健办 应急办 国安办 保密办 审改办 放管服办 人才办 医改办 巡察办 考核办 绩效办 区委办 政府办 管委办
      办公室 党政办公室 党建工作办公室`,
  },
  {
    kind: '局办',
    shape: 'function',
    words: `发改委 发展和改革委员会 卫健委 卫生健康委员会 卫计委 住建委 城管委 建委 城建委 国资委 教委 科委 农委 经信委 交通委 商务委 安委会 安全生产委员会
      环委会 国土委`,
  },
  {
    kind: '党群',
    shape: 'function',
    notBefore: '门分署',
    words: `组织部 宣传部 统战部 武装部 人武部 人民武装部 党群工作部 党群部 组织人事部 组织人社部 组宣部 宣传统战部 社会工作部 党建工作部 政法委 政法委员会 编委
      网信委 党校 史志研究室 政策研究室 党史研究室`,
  },
  {
    kind: '党群',
    shape: 'branch',
    rank: true,
    words: `党工委 纪工委 纪检监察工委 纪监工委 监察工委 监工委 党委 纪委 纪委监委 监委 总工会 工会 团委 团工委 妇联 妇女联合会 残联 残疾人联合会 工商联 科协 文联
      侨联 红十字会 人大 人大常委会 人大工委 政协 政协工委 机关党委 机关工委 直属机关工委 关工委`,
  },
  {
    words:
      '团区委 团市委 团县委 团省委 区直机关工委 市直机关工委 县直机关工委 省直机关工委 区直机关党工委 市直机关党工委 县直机关党工委',
    kind: '党群',
    shape: 'function',
    bare: true,
  },
  {
    words:
      '研究院 设计院 规划设计院 勘察设计院 教研院 教科院 社科院 农科院 党史研究院 福利院 社会福利院 儿童福利院 敬老院 光荣院',
    kind: '院所',
    shape: 'function',
    notBefore: '长所里内士',
  },
  {words: '图书馆 文化馆 博物馆 档案馆 美术馆 科技馆 规划馆', kind: '场馆', shape: 'function', notBefore: '藏里内'},
  {
    kind: '局办',
    shape: 'function',
    words: `财政厅 教育厅 科技厅 公安厅 民政厅 司法厅 人社厅 人力资源和社会保障厅 自然资源厅 生态环境厅 住建厅 住房和城乡建设厅 交通厅 交通运输厅 水利厅
      农业农村厅 商务厅 文旅厅 文化和旅游厅 应急厅 应急管理厅 审计厅 工信厅 工业和信息化厅`,
  },
  {words: '法院 人民法院 中级法院 中级人民法院 高级人民法院', kind: '司法', shape: 'function', notBefore: '系门'},
  {words: '检察院 人民检察院', kind: '司法', shape: 'function'},
  {
    kind: '医院',
    shape: 'function',
    words: `人民医院 第一人民医院 第二人民医院 第三人民医院 第四人民医院 第五人民医院 第六人民医院 中医院 中医医院 中西医结合医院 中心医院 妇幼保健院 妇幼保健医院`,
  },
  {words: '交警大队 消防大队 消防救援大队 执法大队 综合执法大队 巡防大队 巡警大队', kind: '局办', shape: 'function'},
  {
    kind: '中心',
    shape: 'function',
    notBefore: '城小中线校组幼',
    words: `政务服务中心 行政服务中心 行政审批服务中心 融媒体中心 新闻中心 广播电视中心 疾控中心 疾病预防控制中心 应急指挥中心 应急中心 指挥中心 数字化城管中心
      公共资源交易中心 交易中心 投资促进中心 招商中心 企业服务中心 就业服务中心 人才中心 人才交流中心 人才服务中心 事务中心 土地储备中心 会计核算中心 国库支付中心
      征收中心 房屋征收中心 社会保障中心 社保中心 医保中心 信息中心 大数据中心 保障中心 退役军人服务中心 管理中心 服务中心 工作中心 监测中心 普查中心 统计中心
      审计中心 评审中心 财政投资评审中心 环卫中心 市政中心 园林中心 教研中心 文化中心 志愿服务中心 救助中心 治理中心 社会治理中心 综治中心`,
  },
]

/** What an office may do, for names that put several together: 文化广电和旅游局, 农业农村和水务局. */
export const fields = `
  财政 统计 审计 税务 教育 体育 文体 文化 文旅 文物 广电 广播 电视 广播电视 旅游 新闻出版 版权 电影 科技 科学技术 科学 公安 民政 司法 人社 人力资源 人事 劳动 就业
  社会保障 社保 自然资源 规划 国土 国土资源 土地 生态 环境 生态环境 环保 环境保护 住房 住建 城乡建设 城市建设 建设 房产 房管 住房保障 城市 城管 城市管理 综合执法
  综合行政执法 行政执法 执法 交通 运输 交通运输 公路 港航 水利 水务 水文 海洋 渔业 农业 农村 农业农村 农牧 农机 畜牧 兽医 水产 林业 草原 林草 园林 绿化 园林绿化
  市政 公用事业 公用 商务 商业 招商 外资 投资 投资促进 经济 贸易 经济贸易 发展 改革 发展改革 发改 工业 信息 信息化 经信 能源 卫生 健康 卫生健康 卫健 计划生育 医疗
  医疗保障 医保 疾病预防控制 药品 药监 食品 食品药品 退役军人 退役军人事务 应急 应急管理 安全生产 安监 监督 监督管理 市场 市场监管 市场监督 市场监督管理 质量技术监督
  信访 统战 统一战线 民族 宗教 民族宗教 民宗 侨务 外事 港澳 行政审批 审批 政务 政务服务 服务 政务公开 数据 大数据 大数据管理 数据管理 数据资源 管理 社会 社会事务 社会事业
  事务 国资 国有资产 国有资产监督 金融 金融工作 粮食 物资 物资储备 粮食物资 供销 机关事务 档案 地方志 气象 邮政 知识产权 人防 人民防空 地震 乡村 振兴 乡村振兴
  更新 产业 综合 科研 勘察 勘测 测绘 检验 检测 标准 计量 养老 老龄 创业 低碳 新能源 会展 法治 法制 保密 机要 老干部 宣传 编制 机构编制 目标 绩效 考核 评估
  扶贫 扶贫开发 开发 移民 口岸 物流 消防 救援 消防救援 企业 企业服务 创新 科创 人才 党群 党建 组织
`

const notAfterOffice = '面部限势域长'

/** How such a name ends. */
export const tails: ReadonlyArray<HeadRule> = [
  {words: '局', kind: '局办', shape: 'function', notBefore: notAfterOffice},
  {words: '厅', kind: '局办', shape: 'function', notBefore: '堂里内长'},
  {words: '委员会', kind: '局办', shape: 'function'},
  {words: '处', kind: '局办', shape: 'function', notBefore: '长于在理境罚分置方女所'},
  {words: '办', kind: '局办', shape: 'function', notBefore: '理公学案事好成实税证结会展法院园厂报班医'},
  {words: '部', kind: '局办', shape: 'function', notBefore: '门分署队件位落委长级'},
  {words: '委', kind: '局办', shape: 'function', notBefore: '员托派任屈'},
  {
    words: '研究院 科学研究院 科学院 设计院 检测院 监测院 测绘院',
    kind: '院所',
    shape: 'function',
    notBefore: '长所里内士',
  },
  {
    words: '服务中心 管理中心 事务中心 保障中心 监测中心 指挥中心 促进中心 指导中心 评审中心 交易中心 执法中心',
    kind: '中心',
    shape: 'function',
    notBefore: '城小中线校组幼',
  },
  {words: '署', kind: '局办', shape: 'function', notBefore: '长名'},
]

/** Kinds of names that only a headline's prefix or the registry can tell: 后湾村：…… */
export const prefixOnly: ReadonlyArray<{readonly words: string; readonly kind: string}> = [
  {words: '村 社区', kind: '村社区'},
  {words: '派出所 大队 支队 中队', kind: '局办'},
  {words: '公司 集团', kind: '企业'},
  {words: '小学 中学 学校 学院 大学 幼儿园 实验学校', kind: '学校'},
  {words: '医院 卫生院', kind: '医院'},
]

/** Kinds that never have a department page of their own unless the registry says so. */
export const notDepartments: ReadonlyArray<string> = ['企业', '学校', '医院']

/** One office under its full and its short name. */
export const shortFunctions: Readonly<Record<string, string>> = {
  人力资源和社会保障局: '人社局',
  住房和城乡建设局: '住建局',
  发展和改革委员会: '发改委',
  发展和改革局: '发改局',
  发展改革局: '发改局',
  卫生健康委员会: '卫健委',
  卫生健康局: '卫健局',
  市场监督管理局: '市场监管局',
  文化和旅游局: '文旅局',
  工业和信息化局: '工信局',
  经济发展局: '经发局',
  自然资源和规划局: '资规局',
  城市管理局: '城管局',
  交通运输局: '交通局',
  应急管理局: '应急局',
  退役军人事务局: '退役军人局',
  医疗保障局: '医保局',
  教育体育局: '教体局',
  疾病预防控制中心: '疾控中心',
  妇女联合会: '妇联',
  残疾人联合会: '残联',
  人民法院: '法院',
  人民检察院: '检察院',
  政法委员会: '政法委',
  管理委员会: '管委会',
  人民武装部: '人武部',
  街道办事处: '街道',
  街道办: '街道',
  办事处: '街道',
}
