/** What stands around a name and says where it begins, or that it is none: words, parted by blanks. */

/** What ends like an office and is none. */
export const notOffices = `
  园区管委会 布局 格局 大局 全局 开局 结局 僵局 残局 出局 饭局 变局 新局 好局 定局 败局 胜局 时局 政局 当局 赌局 骗局 棋局 书局 困局 破局 危局 首局 平局 终局 邮局 药局 分局 部局
  城镇 乡镇 集镇 小镇 古镇 重镇 市镇 村镇 特镇 名镇 强镇 冰镇 坐镇 街镇 建制镇 中心镇 示范镇 卫生镇 文明镇 片镇 本镇 外镇 邻镇
  家乡 故乡 城乡 老乡 下乡 返乡 水乡 异乡 同乡 回乡 还乡 思乡 梦乡 侨乡 之乡 入乡 进乡 他乡 外乡 本乡 离乡 兴乡 强乡 山乡 爱乡 茶乡 县乡 归乡 美丽乡 云乡 村乡
  主街道 主要街道 大街道 商业街道 城市街道 背街道 条街道 老街道 小街道 镇街道 乡镇街道 社区街道 沿街道 干净街道 清扫街道 打扫街道 走街道 特色街道
  专业园区 特色园区 智慧园区 现代园区 示范园区 一流园区 国家级开发区 省级开发区 级开发区 级园区 级经济开发区 级经济技术开发区 级高新技术产业开发区
  社区街道办事处 驻京办事处 驻沪办事处
  举办 承办 主办 协办 创办 开办 经办 代办 查办 筹办 兴办 合办 停办 公办 民办 交办 督办 帮办 快办 通办 可办 能办 一次办 网上办 马上办 掌上办 就近办
  党总支部 党支部 社区党委 村党委 企业党委 公司党委 学校党委 集团党委 非公党委 两新党委 非公企业党委 行业党委
  社区卫生服务中心 卫生服务中心 党群服务中心 便民服务中心 养老服务中心 客户服务中心 售后服务中心 日间照料中心 综合服务中心 社区服务中心 家政服务中心 新时代文明实践中心
  服务管理中心 物业服务中心 购物中心 商业中心 体育中心 会展中心 研发中心 创新中心 产业创新中心 技术中心 数据中心 活动中心 健身中心
  业主委员会 居民委员会 村民委员会 居委会 村委会
`

/** What only an office does: at the beginning of a story, the name before it is one though it stands nowhere else. */
export const acts = `召开 召集 举行 举办 组织 开展 启动 发布 公布 公示 印发 下发 出台 推出 制定 成立 组建 邀请 联合 会同 部署 安排 投入 投资 出动 抽调 集中 积极 全面 扎实 深入 持续
  党委 党政 政府 人大 纪委 干部 领导 主要 班子`

/** A level of government, before a function. */
export const levels =
  '区 市 县 省 高新区 国家 全国 区委 市委 县委 省委 党工委 区政府 市政府 县政府 省政府 区人民政府 市人民政府 县人民政府 省人民政府'

/** A level that says nothing without its place: 新区财政局. */
export const placedLevels = '新区 园区 开发区 管委会 工委'

/** Ends like a level and is none: what follows it is nothing that we can name. */
export const notLevels =
  '社区 小区 景区 辖区 片区 校区 厂区 街区 灾区 疫区 地区 院区 城市 上市 超市 门市 股市 楼市 夜市 集市 早市 菜市 乡镇 城镇 城乡 省市 市区 县区 区县 市县'

/** Before 县 no name of a county: 我县, 邻县, 和县级. */
export const notCounties =
  '我本邻外全各该两几数多原老此他她区市州旗郊城强穷小大分出进入到在于由与和同及为从向对至等的了有记访致赠'

/** Said of more than one office, or of none: what it stands before is no name. */
export const determiners = `各 每 某 该 相关 有关 责任 各级 各个 多个 有的 一些 所有 全部 其他 其它 兄弟 成员 牵头 属地 职能 主管 执法 上级 下级 本级 同级 各相关 各有关 各责任
  各职能 各成员 参与 区直 市直 县直 直属 基层 部分 优秀 先进 一流 试点 沿线 周边 附近`

/** The same, but only right before the head: 两镇, and yet 三里街道. */
export const counters = '全 此 其 两 几 众 诸 多 一 二 三 四 五 六 七 八 九 十 个 名 家 位 条 项 座 级'

/** Times, after which a clause begins as after a comma. */
export const times = `上午 下午 中午 晚上 晚间 傍晚 凌晨 清晨 当天 当日 当晚 近日 日前 近期 昨日 昨天 今日 今天 连日来 近年来 去年 今年 目前 截至目前 最近 随后 此前 此后 期间 本周 上周
  本月 上月 月初 月底 年初 年底 春节 一直 以来 今年以来 今年初 之后 之前 同时 现场 会上 会后 会前 日上午 日下午`

/** Words after which a name begins, and which are in no name. */
export const words = `
  在 到 被 把 从 与 及 而 但 或 且 若 则 的 了 着 是 这 那 们 也 就 还 让 使 跟 给 说 建成 你 我 他 她 它 您 即将 已经 曾 正在 不 没有
  以及 并由 根据 按照 依据 依照 通过 经过 经由 关于 对于 针对 围绕 结合 对照 随着 为了 由于 因为 作为 成为 位于 来自 属于 隶属 隶属于 设在 座落于 坐落于 地处 途经
  联合 会同 协同 协调 配合 携手 联手 伙同 连同 陪同 邀请 组织 带领 率领 带队 带队到 走进 走访 深入 来到 前往 到达 抵达 赶赴 奔赴 进入 返回 入驻 落户 进驻 派驻
  召开 举行 举办 开展 主持 主持召开 出席 参加 参观 观摩 考察 调研 督导 检查 视察 巡查 督查 督办 指导 慰问 看望 拜访 走访慰问 实地察看 察看 查看 了解 听取 学习
  要求 督促 责成 责令 委托 授权 指派 指示 通知 通报 联系 对接 咨询 反映 报告 汇报 上报 报送 移交 转交 递交 提交 提请 报请 协助 帮助 支持 服务 推动 推进 促进 加强 做好 完成
  当选 当选为 连任 增补 补选 现藏 藏于 存于 现存 捐给 捐赠 赠予 供职 就读 毕业 毕业于 考入 分配到 调到 调入
  获得 荣获 授予 评为 获评 表彰 奖励 感谢 祝贺 欢迎 接受 得到 听从 服从 归属
  成立 设立 组建 撤销 合并 划归 划入 更名 改为 升级 打造 建设 创建 构建 提升 优化 强化 深化 细化 落实 贯彻 践行 弘扬 宣传 展示 介绍 讲述 记录 采访 报道 发布 公布 公示 印发
  中共 中国共产党 记者 通讯员 记者从 笔者 来源 作者 据悉 获悉 据了解 了解到 据介绍 分别 共同 一同 一起 先后 依次 轮流 逐一 统一 主动 积极 全面 认真 切实 持续 不断 进一步 再次 首次 率先 及时 迅速 立即
  向着 面向 朝着 沿着 包括 包含 涉及 涵盖 覆盖 涌现 其中 例如 比如 诸如 尤其 特别 特别是 担任 时任 现任 原任 曾任 任职 就职
  领导 干部 职工 群众 居民 村民 企业 单位 部门 人员 同志 代表 负责人 相关负责人 主要负责人 书记 副书记 主任 副主任 局长 副局长 镇长 乡长 区长 市长 县长 院长 主席 委员 常委 队长 所长 科长
`

/** Single characters that mostly end a word before the name, and now and then are in it: 和平, 向阳, 同心, 为民. */
export const doubtful = `和 同 向 为 对 至 于 来 去 过 会 助 据 自 以 将 等 因 用 看 请 访 按 见 找 比 受 进 出 入 上 下 后 前 中 里 由 都 又 并 均 已 可 正 本 如 任 原 驻 赴 往 归
  即 系`

/** Of these, the ones that begin a name more often than a clause: 和平街道, 上河街道. */
export const nameLike = '和同来去过上下前后中里出入进正本任归用按见找'

/** After a name whose head is a rank's too: then a person is meant. */
export const ranks =
  '委员 书记 副书记 常委 主席 副主席 主任 副主任 成员 班子 领导 常务 专职 党组 兼 干事 部长 会长 副会长 理事长 秘书长'
