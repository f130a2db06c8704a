import { plural } from '../../lib/format.js';

/** @type {typeof import('../en/tags.js').default} */
export default {
  tagsPage: {
    title: '标签',
    create: '新建标签',
    rename: '重命名',
    merge: '合并',
    delete: '删除',
    ofTag: (tag) => `：${tag}`,
    merged: (tag, remaining) => `“${tag}”现已并入“${remaining}”。`,
    deleted: (tag) => `标签“${tag}”已删除。其照片仍在原处。`,
    empty: '还没有标签',
    purpose: '标签是你为同类照片起的词，例如人物、地点或植物。一张照片可以有多个标签。',
    createFirst: '新建第一个标签',
  },

  tagForm: {
    create: '新建标签',
    createNow: '创建标签',
    rename: (tag) => `重命名“${tag}”`,
    save: '保存',
    saving: '正在保存',
    name: '名称',
  },

  tagMerging: {
    title: (tag) => `将“${tag}”并入其他标签`,
    label: '查找要保留的标签',
    hint: (tag) => `所有带有“${tag}”的照片此后都将使用所选的标签。此操作无法撤销。`,
    noneFound: '没有名称包含此内容的其他标签。',
  },

  tagDeletion: {
    title: (tag) => `要删除标签“${tag}”吗？`,
    photosStay: '照片不会被删除：它们都保持原样，只是不再有此标签。标签无法恢复。',
    yes: '删除标签',
    failed: (why) => `标签未删除。${why}`,
  },

  tagDialog: {
    ofOne: (photo) => `${photo}的标签`,
    ofMany: (count) => plural(count, { other: '# 张照片的标签' }),
    done: '完成',
  },

  tagField: {
    tags: '标签',
    label: '添加标签',
    hint: '按回车键选择提供的第一个。',
    create: (name) => `新建标签“${name}”`,
    remove: (tag) => `移除“${tag}”`,
    onSome: (count, all) => `${all} 张中的 ${count} 张`,
    added: (tag) => `已添加“${tag}”`,
    removed: (tag) => `已移除“${tag}”`,
  },
};
