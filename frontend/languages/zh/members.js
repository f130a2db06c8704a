import { plural } from '../../lib/format.js';

/** @type {typeof import('../en/members.js').default} */
export default {
  people: {
    title: (album) => `“${album}”的成员`,
    about: '在此拥有账户的人可以看到这个相册中的照片，包括你以后添加的，但看不到其中的子相册。',
    name: '用户名',
    nameHint: '你不会得知是否有人使用这个名字。无人接受的邀请会在 30 天后失效。',
    role: '角色',
    roleChoice: (name, about) => `${name}：${about}`,
    invite: '邀请',
    inviting: '正在邀请',
    originals: '你邀请的每个人都可以下载你的原始文件，以及其中包含的一切，例如地点、时间和相机。如果不想分享这些信息，请创建链接。',
    none: '你还没有邀请任何人加入这个相册。',
  },

  roles: {
    viewer: '查看者',
    contributor: '贡献者',
  },

  aboutRoles: {
    viewer: '查看照片',
    contributor: '还可以添加照片',
  },

  entry: {
    invited: '已邀请',
    invitedOn: (day) => `${day}`,
    since: (day) => `自 ${day} 起`,
    roleOf: (name) => `${name} 的角色`,
    changed: (name, role) => `${name} 现在的角色是${role}。`,
    notChanged: (why) => `角色未更改。${why}`,
  },

  removal: {
    act: '移除',
    of: (name) => `移除 ${name}`,
    title: (name) => `将 ${name} 从这个相册中移除？`,
    text: '对方将无法再打开这个相册，其添加的照片也会离开相册。对方已下载的内容仍归其所有。',
    yes: '移除',
    failed: (name, why) => `未能移除 ${name}。${why}`,
  },

  withdrawal: {
    act: '撤回',
    of: (name) => `撤回对 ${name} 的邀请`,
    failed: (name, why) => `未能撤回对 ${name} 的邀请。${why}`,
  },

  invitation: {
    label: '邀请',
    text: (owner, album) => `${owner} 邀请你加入相册“${album}”。`,
    roles: {
      viewer: '你可以查看和下载其中的照片。没有人会看到你的照片。',
      contributor: '你可以查看和下载其中的照片，也可以添加自己的照片。相册中的每个人都能看到你添加的照片，并下载原始文件。',
    },
    accept: '接受',
    decline: '拒绝',
    accepted: (album) => `“${album}”现在在你的相册中。`,
    open: '打开',
    declined: (album) => `你已拒绝加入“${album}”的邀请。`,
    over: '邀请已被撤回，或未及时答复。',
    notAccepted: (why) => `无法接受邀请。${why}`,
    notDeclined: (why) => `无法拒绝邀请。${why}`,
  },

  mark: (count) => plural(count, { other: '# 个邀请' }),

  leaving: {
    title: (album) => `退出相册“${album}”？`,
    text: (owner) => `你将无法再看到其中的照片。只有 ${owner} 可以再次邀请你。`,
    withPhotos: (owner) => `你将无法再看到其中的照片，你添加的照片也会随你离开相册，但仍保留在你的照片中。只有 ${owner} 可以再次邀请你。`,
    yes: '退出相册',
    done: (album) => `你已退出“${album}”。`,
    failed: (why) => `你仍在相册中。${why}`,
  },

  overview: {
    yours: '你与他人共享的相册',
    noneOfYours: '没有。在相册中使用“成员”即可邀请他人。',
    with: (people) => `成员：${people}`,
    withNobody: '已没有成员',
    person: (name, role) => `${name}（${role}）`,
    invited: (name) => `${name}（已邀请）`,
    people: '成员',
    peopleIn: (album) => `“${album}”的成员`,
    others: '他人与你共享的相册',
    noneOfOthers: '没有。',
    by: (owner) => `来自 ${owner}`,
    leave: '退出',
    leaveAlbum: (album) => `退出“${album}”`,
  },
};
