/**
 * What the words on both sides of a gap say of a sentence that was cut there, in nats; counted over 319,000 characters
 * of real pages. Words of one sign and strength stand together; names, and words of one page's matter, are left out.
 */

/**
 * How much oftener a word stands within a sentence than at the start of a paragraph: 4,900 starts, the words of four
 * pages or more whose odds are above 2 or below a half.
 */
export const startWords = weightsOf([
  [-3, '近日 据 近年来 如今 截至 此外 据悉'],
  [-2.5, '王 李 今年 日前 根据 去年 为了 随着 本次 此前 连日来'],
  [-2, '中央 这 会议 张 目前 自 按照 经 发言人 吴 声明 面对 走进 孙 近期 当日 由于 本届 尽管 然而'],
  [
    -1.5,
    '在 为 从 作为 我 他 由 通知 当地 这个 同时 当前 统筹 本 马 陈 郭 针对 上午 气候 胡 位于 戴 此次 经过 因为 这次 影片 朱 公安部 文章 最近 汪 与会 中午 其实 前不久 后来 谈到 除了 办好 无论',
  ],
  [
    -1,
    '世界 直播 华 刘 春 天 我国 广大 当 这些 村里 来到 这样 智能 全力 该 此 具体 周 丁 来自 杨 多年 郑 戏曲 拉 通报 现在 以前 冬季 拥有 围绕 受到 距离 过去 虽然 其中 贺 梁 遗产 对于 哪里 联络 走出 听 当年 父亲 考虑 故乡 首先 今天 相比 沈 正是 每次 不过 后勤 孟 山里 廖 建言 想要 抱 柯 每家 海报 见到 走过 近来 这份 陆 国务委员 圆满 提起 聊',
  ],
  [
    1,
    '上 人 不 要 近 服务 群众 好 问题 支持 党 会 组织 建设 项目 单位 家 完成 机制 关系 内 期间 名 强调 能力 书记 实施 局 重大 人才 指出 心 金融 化 政治 目标 需要 发生 共 基本 里 给 中方 巡视 领域 取得 改革 检测 治理 增长 资源 居民 抓 解决 亿元 委 成为 战略 提升 全 努力 发布 各项 得 机构 贯彻 没有 信息 帮助 风险 不断 可以 特色 投资 需求 他们 保 基础 线 非 提出 较 优势 机关 可 稳 系统 行业 过 镇 形势 很 战胜 组 继续 元 开始 经济社会 两个 坚定 或 水 举行 消费 作出 统一 网络 阅读 高度 一线 研究 自己 进一步 采取 集团 办 同志 开放 条件 标准 生命 总 成果 法 交流 以上 发挥 监管 贡献 主要 决策 力度 实际 带来 深入 经验 了解 产品 海 体系 林 法律 监督 促进 所 更加 阻击 一起 党员 协会 只 增加 学习 建 恢复 病例 团结 以及 使命 力 控 旅游 无 联 一些 东 信心 其 建成 性 收费 方案 计划 挑战 治 港 负责人 万元 关键 收入 防护 一定 去 参与 担当 认为 道 云 保护 加大 召开 管 网 使用 完善 得到 心理 思想 社会主义 协调 斗争 看 联合 银行 主任 出现 及时 开 职业 部 例 所有 整改 有序 路 帮扶 立 综合 雪',
  ],
  [
    1.5,
    '中 将 对 企业 地区 时 着 能 经济 保障 落实 推进 生活 区 工 之 措施 产业 及 就业 来 市 积极 出 至 要求 副 总书记 责任 情况 把 中心 起 部门 影响 前 战 维护 医疗 扶贫 于 重点 介绍 们 方式 任务 攻坚 管理 医院 同 以来 行动 技术 稳定 精神 主席 作用 制度 卫生 部署 比赛 推动 方面 并 万 共同 力量 物资 产 公司 时代',
  ],
  [2, '说 到 个 多 表示 平 社会 合作 人员 安全 后 都 进行 向 地 重要 更 提供'],
  [2.5, '日 月 年 发展'],
  [3, '的 和 了 是 等 工作'],
])

/** How much oftener a character stands within a sentence than at the end of a heading: 1,200 headings. */
export const endCharacters = weightsOf([
  [3, '的 中 和 在 有 国 是 从 对 把 被 将 为 向 于 由 及 又 也 都 还 与'],
  [2.5, '不 到 等 防 政 市 合 重 同 大 以 党 社 公 分 经 现 加 共 提 过 每 各 该 此 那 这 没 很 并 而 因'],
  [
    1.6,
    '队 出 一 要 入 就 各 后 医 说 小 得 总 自 基 次 央 护 及 金 着 企 主 体 领 运 支 生 能 推 前 方 内 两 群 保 特 之 新 性 供 指 港 织 济 省 最 联 更 当 实 比 计 强 第 平 成 进 相 数 可 家 区 车 街 办 处',
  ],
])

/**
 * How much oftener a word stands in the first 31 characters of a paragraph than in a heading: 4,900 beginnings and
 * 1,500 headings, the words of eight pages or more whose odds are above 2 or below a half.
 */
export const proseWords = weightsOf([
  [-2, '报道 亿元 图 图片 出席 座谈会 记'],
  [-1.5, '脱贫 同 保障 文 阅读 举行 加强 基层 核心 坚决 致 主持 抓 时代 制度 作出 助力 调研 党建 呼吁'],
  [
    -1,
    '服务 群众 办 活动 安全 支持 就业 抗 开展 攻坚 保 推动 创新 举办 生活 治理 加快 措施 机制 超 健康 维护 运行 一线 促 全力 完善 提升 实 确保 党员 启动 增长 贷款 重大 岗 探索 规范 解决 带动 帮扶 作用 力量 增加',
  ],
  [
    1,
    '的 在 就 从 也 副 后 下 由 目前 着 方 要求 这个 为了 关于 当地 又 影响 根据 总 负责人 可以 显示 给 进行 历史 不少 必须 该 一家 专业 今天 很多 此前 特殊 采用 重 一段 仍 官 最近 此 由于 虽然 还是',
  ],
  [
    1.5,
    '日 月 了 要 我们 我 以来 都 有关 时间 通过 还 当前 一些 各级 主 了解 经 认为 面对 不断 如今 本次 消息 主任 以前 位于 当 现在 一场 不仅 包括 成为 来自 此外 这些 主要 取得 如何 已经 希望 来到 看到 这次 一直 先后 多年 按照 据悉 经过 自己',
  ],
  [2, '表示 指出 这 近年来 内 随着 提出 们 但 截至 及 上午'],
  [2.5, '是 说 据 近日 介绍 日前'],
])

function weightsOf(groups: ReadonlyArray<readonly [weight: number, words: string]>): ReadonlyMap<string, number> {
  return new Map(groups.flatMap(([weight, words]) => words.split(' ').map((word): [string, number] => [word, weight])))
}
