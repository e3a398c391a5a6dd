export interface SamplePerson {
  email: string;
  name: string;
  /** Code of a role of the product. */
  role: string;
}

/** Who worked on the open orders of the sample. */
export const CREW: readonly SamplePerson[] = [
  { email: 'lin@zhanggui.local', name: 'Lin Xiaoyu 林晓雨', role: 'operator' },
  { email: 'tom@zhanggui.local', name: 'Tom Baker', role: 'operator' },
  { email: 'vera@zhanggui.local', name: 'Vera Chen', role: 'viewer' },
];

/** One person for each post of the trade, to try what it may do. */
export const POSTS: readonly SamplePerson[] = [
  { email: 'store.manager@zhanggui.local', name: 'Sun Lihua 孙丽华', role: 'store_manager' },
  { email: 'department.manager@zhanggui.local', name: 'Deng Guoqiang 邓国强', role: 'department_manager' },
  { email: 'operations.manager@zhanggui.local', name: 'Olivia Marsh 马欣', role: 'operations_manager' },
  { email: 'chief.editor@zhanggui.local', name: 'Charles Webb 魏长青', role: 'chief_editor' },
  { email: 'product.editor@zhanggui.local', name: 'Peng Jia 彭佳', role: 'product_editor' },
  { email: 'product.manager@zhanggui.local', name: 'Priya Menon 孟雅', role: 'product_manager' },
  { email: 'visual.designer@zhanggui.local', name: 'Mei Huang 黄美', role: 'visual_designer' },
  { email: 'design.lead@zhanggui.local', name: 'Daniel Ross 罗丹', role: 'design_lead' },
  { email: 'copy.editor@zhanggui.local', name: 'Wen Jing 文静', role: 'copy_editor' },
  { email: 'ux.designer@zhanggui.local', name: 'Uma Patel 于曼', role: 'ux_designer' },
  { email: 'content.creator@zhanggui.local', name: 'Chloe Fang 方可', role: 'content_creator' },
  { email: 'seo.expert@zhanggui.local', name: 'Simon Qiu 邱思明', role: 'seo_expert' },
  { email: 'process.editor@zhanggui.local', name: 'Liu Cheng 刘程', role: 'process_editor' },
  { email: 'site.planner@zhanggui.local', name: 'Ce Hua 策华', role: 'site_planner' },
  { email: 'event.planner@zhanggui.local', name: 'Huo Dong 霍冬', role: 'event_planner' },
  { email: 'outreach.promoter@zhanggui.local', name: 'Wade Lin 林外达', role: 'outreach_promoter' },
  { email: 'marketing.specialist@zhanggui.local', name: 'Shi Chang 施畅', role: 'marketing_specialist' },
  { email: 'marketing.manager@zhanggui.local', name: 'Martin Tang 唐旭', role: 'marketing_manager' },
  { email: 'consultant@zhanggui.local', name: 'Gu Wenwen 顾雯雯', role: 'consultant' },
  { email: 'customer.service@zhanggui.local', name: 'Katie Fu 傅凯蒂', role: 'customer_service' },
  { email: 'customer.service.lead@zhanggui.local', name: 'Zhu Guan 朱冠', role: 'customer_service_lead' },
  { email: 'shipping.clerk@zhanggui.local', name: 'Fa Yun 法云', role: 'shipping_clerk' },
  { email: 'warehouse.keeper@zhanggui.local', name: 'Cang Bao 苍宝', role: 'warehouse_keeper' },
  { email: 'logistics.manager@zhanggui.local', name: 'Lionel Wu 吴流', role: 'logistics_manager' },
  { email: 'purchaser@zhanggui.local', name: 'Cai Gou 蔡苟', role: 'purchaser' },
  { email: 'purchasing.manager@zhanggui.local', name: 'Quentin Zhao 赵采', role: 'purchasing_manager' },
  { email: 'finance.clerk@zhanggui.local', name: 'Fiona Cai 蔡芳', role: 'finance_clerk' },
  { email: 'data.analyst@zhanggui.local', name: 'Shu Ju 舒菊', role: 'data_analyst' },
  { email: 'site.programmer@zhanggui.local', name: 'Cheng Xu 程旭', role: 'site_programmer' },
  { email: 'module.developer@zhanggui.local', name: 'Mo Kuai 莫快', role: 'module_developer' },
  { email: 'program.maintainer@zhanggui.local', name: 'Wei Hu 卫虎', role: 'program_maintainer' },
  { email: 'support.engineer@zhanggui.local', name: 'Ji Zhi 纪志', role: 'support_engineer' },
];
