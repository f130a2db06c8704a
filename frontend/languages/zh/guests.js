import { plural } from '../../lib/format.js';

/** @type {typeof import('../en/guests.js').default} */
export default {
  title: '添加照片',
  about: '照片会以完整文件连同你的名字交给发给你链接的人，拥有链接的人都能看到。你无法在这里收回。',
  name: '你的名字',
  nameHint: '让对方知道这些照片是谁的。',
  nameMissing: '请先填写你的名字。',
  choose: '选择照片',
  drop: '或将照片拖放到这里。',
  again: (count) => plural(count, { other: '重试 # 张照片' }),

  states: {
    waiting: '等待中',
    sent: '正在保存',
    added: '已添加',
    present: '已存在',
    failed: '未添加',
  },

  sum: {
    sending: (done, all) => plural(all, { other: `已添加 ${done} / # 张照片` }),
    added: (count) => plural(count, { other: '已添加 # 张照片。' }),
    failed: (count) => plural(count, { other: '# 张照片未添加。' }),
  },

  unreadable: '无法再读取该文件。请重新选择。',
};
