/**
 * Ends of names that say little by themselves: 镇, 管理所. A reader of words may propose what stands before them as an
 * office, and an editor decides. Data only.
 */

/** After the name of a place. */
export const placeHeads = '街道 镇 乡 园区 产业园区 工业园区 物流园区 科技园区 工业园 产业园 开发区 度假区 示范区'

/** After a level or the name of a place, with what the office does between. */
export const serviceHeads = `局 分局 处 署 厅 委员会 办公室 指挥部 领导小组 管理所 派出所 研究所 司法所 财政所 税务所 国土所 工商所 园林所 检验所 监测所 测试所 种子站 推广站
  监测站 管理站 文化站 防疫站 检疫站 水文站 气象站 广播站 兽医站 植保站 农机站 农技站 总站 大队 支队 总队 中队 调查队 执法队 供销社 联社 图书馆 博物馆 文化馆 档案馆 纪念馆
  美术馆 科技馆 体育馆 展览馆 方志馆 研究院 设计院 福利院 法院 检察院 协会 学会 联合会 基金会 促进会 研究会 商会 总会 中心 党校`

/** What is said of several, or of none: 各街道. */
export const general = '各每某该本我全其两几多众诸'

/** Ends like one of these and is none. */
export const notServices = `社区居民委员会 居民委员会 村民委员会 业主委员会 律师事务所 会计师事务所 家长委员会 家委会 组委会 党群服务中心 购物中心 商业中心 健身中心 养老中心 文明实践中心
  大厅 客厅 餐厅 展厅 影厅 卫生服务中心 便民服务中心 活动中心 体验中心 产业中心 研发中心 会展中心 销售中心 售楼中心 游客中心 游客服务中心 到处 好处 坏处 用处 各处 远处 近处 深处 高处 低处 相处 四处 处处 何处
  益处 住处 难处 长处 短处 出处 多处 一处 两处 三处 此处 别处 某处 部署 副中心 金融中心 经济中心 工业中心 商务中心 国际中心 入口处 出口处 入海口处 布局 格局 大局 结局 开局 全局 当局 乱局 政局 邮局 书局 小镇 古镇 集镇 城镇 乡镇 街镇 重镇 名镇 家乡 故乡 城乡 老乡 他乡 水乡`
