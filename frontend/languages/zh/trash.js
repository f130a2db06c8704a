import { plural } from '../../lib/format.js';

/** @type {typeof import('../en/trash.js').default} */
export default {
  list: {
    heading: '已删除的照片',
    label: (name, place, date, left) => `${name}，第 ${place} 张，删除于${date}，${left}`,
    labelOf: (name, place, total, date, left) => `${name}，第 ${place} 张，共 ${total} 张，删除于${date}，${left}`,
    lastDay: '最后一天',
    daysLeft: (count) => plural(count, { other: '还剩 # 天' }),
    lead: '照片会在这里保留到期限结束。之后它们的密钥会被销毁，任何人都无法恢复。',
    loading: '正在加载回收站',
    failed: '无法列出回收站的内容',
    failedInPart: (why) => `无法列出回收站的全部内容。${why}`,
    nothingTitle: '回收站是空的',
    nothing: '你删除的照片会先放在这里保留几周，以便你想要恢复它们。',
    toPhotos: '前往你的照片',
  },

  moved: {
    one: (name) => `${name}已移到回收站。`,
    many: (count) => plural(count, { other: '# 张照片已移到回收站。' }),
  },

  notMoved: {
    one: (name, why) => `${name}未被删除，已回到你的照片中。${why}`,
    many: (count, why) => `${plural(count, { other: '# 张照片未被删除，已回到你的照片中。' })}${why}`,
  },

  restored: {
    one: (name) => `${name}已回到你的照片中。`,
    many: (count) => plural(count, { other: '# 张照片已回到你的照片中。' }),
  },

  notRestored: {
    one: (name, why) => `${name}未能恢复，仍在回收站中。${why}`,
    many: (count, why) => `${plural(count, { other: '# 张照片未能恢复，仍在回收站中。' })}${why}`,
  },

  lost: {
    one: (name) => `${name}此前已被永久删除，无法恢复。`,
    many: (count) => plural(count, { other: '# 张照片此前已被永久删除，无法恢复。' }),
  },

  destroyed: {
    one: (name) => `${name}已永久删除。`,
    many: (count) => plural(count, { other: '# 张照片已永久删除。' }),
  },

  notDestroyed: {
    one: (name, why) => `${name}未被删除。${why}`,
    many: (count, why) => `${plural(count, { other: '# 张照片未被删除。' })}${why}`,
  },

  alreadyGone: {
    one: (name) => `${name}此前已被永久删除。`,
    many: (count) => plural(count, { other: '# 张照片此前已被永久删除。' }),
  },

  destroy: {
    one: (name) => `永久删除${name}？`,
    many: (count) => plural(count, { other: '永久删除 # 张照片？' }),
    warning: (count) => plural(count, { other: '照片的密钥会立即销毁，任何人都无法恢复。' }),
    yes: '永久删除',
  },

  empty: {
    title: '清空回收站？',
    warning: '回收站中所有内容的密钥会立即销毁，任何人都无法恢复这些照片。你的其他照片不受影响。',
    yes: '清空回收站',
    done: (count) => plural(count, { other: '# 张照片已永久删除。' }),
    failed: (why) => `回收站未能清空。${why}`,
  },

  tools: {
    restore: '恢复',
    destroy: '永久删除',
  },
};
