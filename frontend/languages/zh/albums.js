import { plural } from '../../lib/format.js';

/** @type {typeof import('../en/albums.js').default} */
export default {
  albumsPage: {
    title: '相册',
    create: '新建相册',
    empty: '还没有相册',
    purpose: '相册收纳相关的照片，也可以包含其他相册。一张照片可以放入任意多个相册，同时仍保留在你的照片中。',
    createFirst: '新建第一个相册',
    shared: '与你共享',
  },

  albumPage: {
    title: '相册',
    loading: '正在加载相册',
    failed: '无法打开相册',
    albums: '相册',
    around: '此相册的位置',
    inside: '此相册中的相册',
    photos: '照片',
    addPhotos: '添加照片',
    create: '在其中新建相册',
    people: '成员',
    share: '分享',
    edit: '编辑',
    export: '导出',
    delete: '删除相册',
    download: '下载',
    leave: '退出相册',
    sharedBy: (owner) => `由 ${owner} 共享`,
    emptyForViewers: '相册中还没有照片。添加后会显示在这里。',
    move: '移动',
    addToAlbum: '添加到相册',
    removeFromAlbum: '从相册中移除',
    useAsCover: '设为封面',
    empty: '此相册中没有照片',
    howToAdd: '将照片拖到这里，或从此设备中选择：它们会直接放入相册。你也可以在照片中选择一些，再添加到此相册。',
    choosePhotos: '选择照片',
    toPhotos: '前往你的照片',
    gone: '这里没有此相册',
    whyGone: '它可能已被删除，可能不再与你共享，或者该地址不属于你的任何相册。你的照片仍在原处。',
    toAlbums: '前往你的相册',
  },

  albumCover: {
    albums: (count) => plural(count, { other: '# 个相册' }),
    content: (photos, albums) => `${photos}，${albums}`,
    by: (owner, content) => `来自 ${owner} · ${content}`,
    members: (count) => plural(count, { other: '与 # 人共享' }),
  },

  albumForm: {
    create: '新建相册',
    createNow: '创建相册',
    creating: '正在创建',
    edit: '编辑相册',
    save: '保存',
    saving: '正在保存',
    name: '名称',
    description: '描述',
    parent: '所在相册',
    noParent: '无：位于顶层',
    order: '照片顺序',
    changedMeanwhile: '此相册已在别处被修改。请关闭此窗口，查看相册后再次编辑。',
  },

  albumOrders: {
    newest: '按日期，最新的在前',
    oldest: '按日期，最早的在前',
    own: '自定义顺序',
  },

  albumDeletion: {
    title: (album) => `要删除相册“${album}”吗？`,
    albumsInside: (count, rest) => plural(count, { other: `其中的 # 个相册也会一并删除。${rest}` }),
    photosStay: '照片不会被删除：它们都保留在你的照片中。但相册的内容无法恢复。',
    yes: '删除相册',
    done: (album) => `相册“${album}”已删除。其中的照片仍在你的照片中。`,
    failed: (why) => `相册未删除。${why}`,
  },

  albumOfFolder: {
    title: (folder) => `要用文件夹“${folder}”创建相册吗？`,
    onlyAddTo: (album) => `仅将照片添加到“${album}”`,
    onlyAdd: '仅添加其中的照片',
  },

  coverChange: {
    done: (photo, album) => `${photo}已设为“${album}”的封面。`,
    failed: (why) => `封面未更改。${why}`,
  },

  albumChooser: {
    label: '查找相册，或为新相册命名',
    hint: '按回车键选择列表中的第一个。',
    create: (name) => `新建相册“${name}”`,
    noAlbums: '还没有相册：请输入名称来创建第一个。',
    first: (shown, count) => plural(count, { other: `# 个相册中的前 ${shown} 个：输入文字可查找其他相册。` }),
    ofOther: (album, owner) => `${album}（来自 ${owner}）`,
    noneFound: '没有名称包含此内容的相册。',
  },

  membership: {
    choose: (count) => plural(count, { other: '将 # 张照片添加到相册' }),
    addedOne: (photo, album) => `${photo}已在“${album}”中。`,
    added: (count, album) => plural(count, { other: `# 张照片已在“${album}”中。` }),
    addedBefore: (album) => `已在“${album}”中：未做任何更改。`,
    notAdded: (count, album, why) => plural(count, { other: `# 张照片未添加到“${album}”。${why}` }),
    removedOne: (photo, album) => `${photo}已不在“${album}”中。`,
    removed: (count, album) => plural(count, { other: `# 张照片已不在“${album}”中。` }),
    notRemoved: (count, album, why) => plural(count, { other: `# 张照片未从“${album}”中移除。${why}` }),
  },

  removalOfOthers: {
    title: '移除他人的照片？',
    text: '其中一些是他人添加的，只有他们才能再次添加。',
    yes: '从相册中移除',
  },

  ownOrder: {
    choosePlace: (count) => plural(count, { other: '现在请打开要排在所选照片之后的那张照片。' }),
    toTheEnd: '移到末尾',
    moved: (count) => plural(count, { other: '# 张照片已换到新位置。' }),
    notMoved: (count, why) => plural(count, { other: `# 张照片仍在原来的位置。${why}` }),
  },
};
