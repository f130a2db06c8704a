/** @type {typeof import('../en/shell.js').default} */
export default {
  menus: {
    photos: '照片…',
    folder: '文件夹…',
    takePhoto: '拍照',
    import: '导入…',
    settings: '设置',
    administration: '管理',
    signOut: '退出登录',
    stillSending: '仍有照片正在上传。尚未上传的照片将不会添加。要退出登录吗？',
    stillSignedIn: (why) => `你仍处于登录状态。${why}`,
  },

  notFound: {
    title: '这里什么也没有',
    heading: '此地址没有任何内容',
    text: '地址可能输入有误，或者原来的内容已经移走。你的照片不受影响。',
    toPhotos: '前往你的照片',
  },

  securityNote: {
    label: '关于你的账户',
    more: '查看设备和活动',
  },

  noticed: {
    'refresh-token-reused': (at, device) =>
      `${at}，Darkslide 将 ${device} 退出登录，因为该设备的一次旧登录被再次使用。从备份恢复的浏览器会这样；有人复制了浏览器也会这样。如果你无法解释，请更改密码。`,
    'reset-code-issued': (at) =>
      `${at}，此 Darkslide 的管理者或某位管理员生成了一个可为你设置新密码的代码。如果你没有要求，请询问其用途：持有该代码的人可以用你的身份登录。`,
    'password-reset': (at, device) =>
      `${at}，有人在 ${device} 上用代码重置了你的密码，所有设备均已退出登录。如果不是你本人，别人可能看到了你的照片：请另设密码，并检查你的访问令牌。`,
    'second-factor-reset': (at) =>
      `${at}，此 Darkslide 的管理者或某位管理员移除了你的第二重验证。现在只需密码即可登录。请重新设置身份验证器应用；如果你没有要求，请询问原因，并更改密码。`,
    'second-factor-failed': (at, device) => `${at}，有人在 ${device} 上输入了你的密码，随后输入了错误的验证码。如果不是你本人，对方知道你的密码：请更改密码。`,
    'identity-connected': (at, device) =>
      `${at}，有人在 ${device} 上将提供方登录关联到了你的账户。通过它无需密码即可打开你的账户。如果不是你本人，请解除关联并更改密码。`,
    'identity-disconnected': (at, device) => `${at}，有人在 ${device} 上解除了提供方登录与你的账户的关联。如果不是你本人，请更改密码。`,
    'recovery-code-used': (at, device) => `${at}，有人在 ${device} 上使用了你的一个恢复码。如果不是你本人，请更改密码并生成新的恢复码。`,
  },
};
