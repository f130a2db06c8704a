import { plural } from '../../lib/format.js';

/** @type {typeof import('../en/common.js').default} */
export default {
  photos: (count) => plural(count, { other: '# 张照片' }),
  tryAgain: '重试',
  oneMoment: '请稍候',
  cancel: '取消',
  close: '关闭',
  dismiss: '隐藏',
  justNow: '刚刚',
  undo: '撤销',
  language: '语言',

  bar: {
    skip: '跳到正文',
    home: 'Darkslide，前往你的照片',
    places: '栏目',
    photos: '照片',
    search: '搜索',
    favourites: '收藏',
    albums: '相册',
    tags: '标签',
    map: '地图',
    trash: '回收站',
    add: '添加',
    addPhotos: '添加照片',
    account: '账户',
    accountOf: '账户：',
    partFailed: 'Darkslide 的这一部分加载失败。请检查网络连接后重试。',
  },

  outlet: {
    noAnswer: 'Darkslide 没有响应',
    photoNotOpened: (why) => `无法打开这张照片。${why}`,
    archivesNotImported: '无法连接 Darkslide，压缩包未能导入。',
    offline: '你已离线。屏幕上的内容会保留；等待上传的照片会在恢复连接后继续上传。',
    setUpFactor: '设置第二重验证',
  },

  session: {
    createdOnly: (why) => `账户已创建，但登录尚未成功。请前往登录页面。${why}`,
    notConfirmed: '由于你没有确认身份，未做任何更改。',
    longAgo: '你上次登录已是一段时间以前。',
  },

  failures: {
    unreached: '无法连接 Darkslide。你的照片仍在原处，安全无恙。请检查网络连接后重试。',
    signedOut: '你已退出登录。请重新登录以继续。',
    notFound: '这里没有该内容，或者你无权查看。',
    tooLargeForProxy: 'Darkslide 前面的代理不允许这么大的文件通过。文件未添加。',
    tooOften: '短时间内尝试次数过多。请稍候再试。',
    busy: 'Darkslide 正忙。你的照片安全无恙。请稍后再试。',
    internal: 'Darkslide 内部出错。已保存的照片安全无恙。请稍后再试。',
  },

  form: {
    notANumber: '这不是数字。',
    againNow: '现在可以重试了。',
    againIn: (duration) => `${duration}后可以重试。`,
    anotherWay: '换一种方式？',
    show: '显示',
    hide: '隐藏',
    showPassword: '显示密码',
    hidePassword: '隐藏密码',
  },

  missing: {
    code: '请输入验证码。',
    currentPassword: '请输入当前密码。',
    email: '请输入电子邮件地址。',
    fileName: '请输入文件名。',
    link: '请粘贴链接。',
    local: '请输入日期和时间。',
    login: '请输入用户名或电子邮件。',
    name: '请输入名称。',
    newPassword: '请输入新密码。',
    password: '请输入密码。',
    username: '请输入用户名。',
    other: '请填写此项。',
  },
};
