import { plural } from '../../lib/format.js';

/** @type {typeof import('../en/sharing.js').default} */
export default {
  page: {
    introduction: '链接可以向任何持有它的人展示一个相册或你选择的照片，无需账户。在相册中或所选照片的菜单中使用“分享”即可创建。',
    yours: '你的链接',
    none: '还没有链接。',
    more: '显示更早的链接',
  },

  truth: '持有链接的人可以转发它，也没有任何办法阻止访客保留他们看过的内容。撤销链接后不再显示任何内容，但无法收回已看过的内容。',

  dialog: {
    album: (album) => `分享“${album}”`,
    photos: (count) => plural(count, { other: '分享 # 张照片' }),
    aboutAlbum: '链接展示相册中的照片，不包括其中的子相册：以后添加的也会显示，移出的则不再显示。',
    othersPhotos: '它不会展示他人添加的照片。',
    aboutPhotos: '链接只展示这些照片，不包括以后添加的。',
    anotherLink: '新建链接',
    tooMany: (most) => plural(most, { other: '一个链接最多展示 # 张照片。请将它们放入相册，然后分享该相册。' }),
    failed: (why) => `无法显示链接。${why}`,
    done: '完成',
  },

  form: {
    name: '名称',
    nameHint: '仅供你自己使用，例如给谁的。访客看不到。',
    ends: '结束时间',
    never: '永不',
    day: '自选日期',
    inDays: (days) => plural(days, { other: '# 天后' }),
    unchanged: (end) => `保持不变：${end}`,
    lastDay: '最后一天',
    dayPast: '这一天已经过去。',
    limits: '密码和打开次数',
    password: '密码',
    passwordHint: '留空：无密码。请通过链接以外的方式告知密码。',
    keepPassword: '保持不变',
    otherPassword: '更换',
    noPassword: '不再需要',
    newPassword: '新密码',
    newPasswordHint: '已打开链接的人需要重新打开。',
    maxViews: '可打开的次数',
    maxViewsHint: '留空：不限次数。你从这里查看不会计数。',
    maxViewsSoFar: (views) => plural(views, { other: '留空：不限次数。到目前为止已打开 # 次。' }),
    download: '访客可以下载什么',
    texts: '访客还能看到什么',
    captionsOfAlbum: '相册名称和你对照片的描述',
    captions: '你对照片的描述',
    guests: '访客',
    guestsAdd: '访客可以向相册添加照片',
    guestsHint: '这些照片归你所有，占用你的存储空间，并注明访客的名字。拥有链接的人都能看到。',
    make: '创建链接',
    making: '正在创建',
    save: '保存',
    saving: '正在保存',
    changedMeanwhile: '此链接已在别处被修改。请关闭此窗口后再次修改。',
  },

  downloads: {
    nothing: '不可下载',
    clean: '干净的副本',
    original: '原始文件',
  },

  aboutDownloads: {
    nothing: '访客看到的照片与屏幕一样大。这只是让保留照片更困难，仅此而已。',
    clean: '同样的图片，但不含地点、相机、名称以及文件透露的其他一切。无法清理的不提供下载。',
    original: '你的文件原样提供，包含地点、相机以及其中的其他一切。',
  },

  link: {
    title: (name) => `链接“${name}”`,
    ready: '链接已创建',
    address: '链接地址',
    copy: '复制',
    copied: '已复制。',
    selected: '已选中：请按 Ctrl+C 复制，Mac 上按 ⌘C。',
    qr: '链接的二维码',
    scan: '也可以用手机相机打开。',
    send: '发送',
    look: '查看访客看到的内容',
    noWindow: '浏览器没有允许为此打开窗口。请允许此页面打开窗口，然后重试。',
    notOpened: (why) => `无法打开链接。${why}`,
    needsPassword: '访客还需要输入密码。',
    find: '你可以在设置的“已分享”中再次找到它。',
  },

  entry: {
    unnamed: '已损坏的链接',
    album: '一个相册',
    selection: '所选照片',
    content: (photos) => ` · ${photos}`,
    actOn: (act, name) => `${act}：${name}`,
    copy: '复制链接',
    copied: '链接已复制。',
    notCopied: '浏览器不允许复制。请打开二维码：链接就在旁边。',
    show: '二维码',
    change: '修改',
    changed: '链接已修改。',
    visits: '访问记录',
    revoke: '撤销',
    password: '密码',
    captions: '描述',
    guests: '访客可添加照片',
  },

  states: {
    revoked: '已撤销',
    expired: '已过期',
    'used-up': '已用完',
  },

  ends: {
    never: '永不结束',
    until: (at) => `有效期至${at}`,
    expired: (at) => `已于${at}过期`,
    revoked: (at) => `已于${at}撤销`,
  },

  views: {
    none: '从未打开',
    some: (count) => plural(count, { other: '已打开 # 次' }),
    of: (views, most) => plural(most, { other: `已打开 ${views} 次，共 # 次` }),
    last: (at) => `上次：${at}`,
  },

  downloadable: {
    nothing: '不可下载',
    clean: '干净的副本',
    original: '原始文件',
  },

  change: {
    title: (name) => `修改链接“${name}”`,
    failed: (why) => `链接未能修改。${why}`,
  },

  revocation: {
    title: (name) => `要撤销链接“${name}”吗？`,
    text: '从现在起没有人能打开它，正在查看的人几秒后也看不到任何内容。它无法再次使用。',
    yes: '撤销链接',
    done: '链接已撤销。',
    failed: (why) => `可能并非所有链接都已撤销。${why}`,
  },

  revocationOfAll: {
    heading: '撤销所有链接',
    about: '此后，没有链接会展示你的照片。你可以随时创建新的链接。',
    act: '撤销所有链接',
    title: '要撤销你的所有链接吗？',
    text: '从现在起没有人能打开其中任何一个，正在查看的人几秒后也看不到任何内容。它们都无法再次使用。',
    done: '所有链接均已撤销。',
    failed: (why) => `链接未能撤销。${why}`,
  },

  visits: {
    title: (name) => `链接“${name}”的访问记录`,
    about: '过去 90 天内每次被打开的记录，以及逐张打开或下载了哪些照片，不含任何人的姓名或完整地址。',
    none: '过去 90 天内没有人打开过。',
    more: '显示更早的访问记录',
    network: (network) => `网络 ${network}`,
    seen: (count) => plural(count, { other: '打开了 # 张照片' }),
    downloads: (count) => plural(count, { other: '# 次下载' }),
    archives: (count) => plural(count, { other: '全部下载 # 次' }),
    added: (count) => plural(count, { other: '添加了 # 张照片' }),
    nothing: '未打开任何内容',
    photo: (number, of) => plural(of, { other: `第 ${number} 张照片，共 # 张` }),
    downloadedPhoto: (photo) => `${photo}，已下载`,
    rest: (count) => plural(count, { other: '还有 # 张' }),
  },
};
