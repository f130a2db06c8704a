/** @type {typeof import('../en/sign-in.js').default} */
export default {
  layout: {
    what: '存放照片的私密空间：每张照片在写入磁盘前都会密封，只有其主人才能打开。',
  },

  signIn: {
    title: '登录',
    expired: '会话已结束，你已退出登录。已保存的照片安全无恙；未完成的上传会在你登录后继续。',
    login: '用户名或电子邮件',
    password: '密码',
    submit: '登录',
    busy: '正在登录',
    forgot: '忘记密码？',
    withPasskey: '使用通行密钥登录',
    waiting: '正在等待你的设备',
    withProvider: (name) => `使用 ${name} 登录`,
  },

  registration: {
    open: '第一次来？',
    createAccount: '创建账户',
    noAdministrator: '此 Darkslide 还没有管理员。请打开其控制台中显示的地址。',
    invitation: '第一次来？请打开邀请中的链接。',
  },
};
