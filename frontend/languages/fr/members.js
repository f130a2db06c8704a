import { plural } from '../../lib/format.js';

/** @type {typeof import('../en/members.js').default} */
export default {
  people: {
    title: (album) => `Personnes dans « ${album} »`,
    about:
      'Les personnes qui ont un compte ici peuvent voir les photos de cet album, y compris celles que vous ajouterez plus tard, mais pas les albums qu’il contient.',
    name: 'Nom d’utilisateur',
    nameHint: 'Vous n’apprenez pas si quelqu’un porte ce nom. Une invitation que personne n’accepte prend fin après 30 jours.',
    role: 'Rôle',
    roleChoice: (name, about) => `${name} : ${about}`,
    invite: 'Inviter',
    inviting: 'Invitation en cours',
    originals:
      'Toutes les personnes que vous invitez peuvent télécharger vos fichiers originaux, avec tout ce qu’ils contiennent, comme le lieu, l’heure et l’appareil. Pour partager les photos sans cela, créez un lien.',
    none: 'Vous n’avez invité personne dans cet album.',
  },

  roles: {
    viewer: 'Lecture',
    contributor: 'Participation',
  },

  aboutRoles: {
    viewer: 'voir les photos',
    contributor: 'en ajouter aussi',
  },

  entry: {
    invited: 'Invitation envoyée',
    invitedOn: (day) => `le ${day}`,
    since: (day) => `depuis le ${day}`,
    roleOf: (name) => `Rôle de ${name}`,
    changed: (name, role) => `${name} a maintenant le rôle « ${role} ».`,
    notChanged: (why) => `Le rôle n’a pas été modifié. ${why}`,
  },

  removal: {
    act: 'Retirer',
    of: (name) => `Retirer ${name}`,
    title: (name) => `Retirer ${name} de cet album ?`,
    text: 'Cette personne ne pourra plus ouvrir l’album, et les photos qu’elle a ajoutées le quittent. Elle garde ce qu’elle a téléchargé.',
    yes: 'Retirer',
    failed: (name, why) => `${name} n’a pas été retiré. ${why}`,
  },

  withdrawal: {
    act: 'Annuler',
    of: (name) => `Annuler l’invitation de ${name}`,
    failed: (name, why) => `L’invitation de ${name} n’a pas été annulée. ${why}`,
  },

  invitation: {
    label: 'Invitations',
    text: (owner, album) => `${owner} vous invite dans l’album « ${album} ».`,
    roles: {
      viewer: 'Vous pouvez voir et télécharger ses photos. Personne ne voit les vôtres.',
      contributor:
        'Vous pouvez voir et télécharger ses photos, et ajouter les vôtres. Tous les membres de l’album peuvent alors voir celles-ci et télécharger les fichiers originaux.',
    },
    accept: 'Accepter',
    decline: 'Refuser',
    accepted: (album) => `« ${album} » est maintenant parmi vos albums.`,
    open: 'Ouvrir',
    declined: (album) => `Vous avez refusé l’invitation dans « ${album} ».`,
    over: 'Elle a été annulée, ou est restée trop longtemps sans réponse.',
    notAccepted: (why) => `L’invitation n’a pas pu être acceptée. ${why}`,
    notDeclined: (why) => `L’invitation n’a pas pu être refusée. ${why}`,
  },

  mark: (count) => plural(count, { one: '# invitation', other: '# invitations' }),

  leaving: {
    title: (album) => `Quitter l’album « ${album} » ?`,
    text: (owner) => `Vous ne verrez plus ses photos. Seul ${owner} peut vous inviter de nouveau.`,
    withPhotos: (owner) =>
      `Vous ne verrez plus ses photos, et celles que vous avez ajoutées le quittent avec vous : elles restent parmi vos photos. Seul ${owner} peut vous inviter de nouveau.`,
    yes: 'Quitter l’album',
    done: (album) => `Vous avez quitté « ${album} ».`,
    failed: (why) => `Vous êtes encore dans l’album. ${why}`,
  },

  overview: {
    yours: 'Albums que vous partagez avec d’autres',
    noneOfYours: 'Il n’y en a aucun. Vous invitez des personnes par « Personnes » dans un album.',
    with: (people) => `avec ${people}`,
    withNobody: 'plus avec personne',
    person: (name, role) => `${name} (${role})`,
    invited: (name) => `${name} (invitation envoyée)`,
    people: 'Personnes',
    peopleIn: (album) => `Personnes dans « ${album} »`,
    others: 'Albums que d’autres partagent avec vous',
    noneOfOthers: 'Il n’y en a aucun.',
    by: (owner) => `de ${owner}`,
    leave: 'Quitter',
    leaveAlbum: (album) => `Quitter « ${album} »`,
  },
};
