import { plural } from '../../lib/format.js';

/** @type {typeof import('../en/members.js').default} */
export default {
  people: {
    title: (album) => `Personen in ${album}`,
    about: 'Wer hier ein Konto hat, kann die Fotos in diesem Album sehen, auch die, die du später hinzufügst, aber nicht die Alben darin.',
    name: 'Benutzername',
    nameHint: 'Ob es jemanden mit diesem Namen gibt, erfährst du nicht. Eine Einladung, die niemand annimmt, endet nach 30 Tagen.',
    role: 'Rolle',
    roleChoice: (name, about) => `${name}: ${about}`,
    invite: 'Einladen',
    inviting: 'Wird eingeladen',
    originals:
      'Alle, die du einlädst, können deine Originaldateien herunterladen, mit allem, was darin steht: Ort, Zeit, Kamera und mehr. Um die Fotos ohne das zu zeigen, erstelle einen Link.',
    none: 'Du hast niemanden in dieses Album eingeladen.',
  },

  roles: {
    viewer: 'Betrachten',
    contributor: 'Mitmachen',
  },

  aboutRoles: {
    viewer: 'die Fotos sehen',
    contributor: 'auch Fotos hinzufügen',
  },

  entry: {
    invited: 'Eingeladen',
    invitedOn: (day) => `am ${day}`,
    since: (day) => `seit ${day}`,
    roleOf: (name) => `Rolle von ${name}`,
    changed: (name, role) => `${name} hat jetzt die Rolle „${role}“.`,
    notChanged: (why) => `Die Rolle wurde nicht geändert. ${why}`,
  },

  removal: {
    act: 'Entfernen',
    of: (name) => `${name} entfernen`,
    title: (name) => `${name} aus diesem Album entfernen?`,
    text: 'Das Album lässt sich von dort nicht mehr öffnen, und die hinzugefügten Fotos verlassen es. Was heruntergeladen wurde, bleibt dort.',
    yes: 'Entfernen',
    failed: (name, why) => `${name} wurde nicht entfernt. ${why}`,
  },

  withdrawal: {
    act: 'Zurückziehen',
    of: (name) => `Die Einladung an ${name} zurückziehen`,
    failed: (name, why) => `Die Einladung an ${name} wurde nicht zurückgezogen. ${why}`,
  },

  invitation: {
    label: 'Einladungen',
    text: (owner, album) => `${owner} lädt dich in das Album „${album}“ ein.`,
    roles: {
      viewer: 'Du kannst seine Fotos sehen und herunterladen. Deine sieht niemand.',
      contributor:
        'Du kannst seine Fotos sehen und herunterladen, und eigene hinzufügen. Alle im Album können diese dann sehen und die Originaldateien herunterladen.',
    },
    accept: 'Annehmen',
    decline: 'Ablehnen',
    accepted: (album) => `${album} ist jetzt unter deinen Alben.`,
    open: 'Öffnen',
    declined: (album) => `Du hast die Einladung in das Album ${album} abgelehnt.`,
    over: 'Sie wurde zurückgezogen oder nicht rechtzeitig beantwortet.',
    notAccepted: (why) => `Die Einladung konnte nicht angenommen werden. ${why}`,
    notDeclined: (why) => `Die Einladung konnte nicht abgelehnt werden. ${why}`,
  },

  mark: (count) => plural(count, { one: '# Einladung', other: '# Einladungen' }),

  leaving: {
    title: (album) => `Das Album ${album} verlassen?`,
    text: (owner) => `Du siehst seine Fotos dann nicht mehr. Nur ${owner} kann dich wieder einladen.`,
    withPhotos: (owner) =>
      `Du siehst seine Fotos dann nicht mehr, und die, die du hinzugefügt hast, verlassen es mit dir: Sie bleiben unter deinen Fotos. Nur ${owner} kann dich wieder einladen.`,
    yes: 'Album verlassen',
    done: (album) => `Du hast ${album} verlassen.`,
    failed: (why) => `Du bist noch in dem Album. ${why}`,
  },

  overview: {
    yours: 'Alben, die du mit anderen teilst',
    noneOfYours: 'Es gibt keine. Du lädst andere mit „Personen“ in einem Album ein.',
    with: (people) => `mit ${people}`,
    withNobody: 'mit niemandem mehr',
    person: (name, role) => `${name} (${role})`,
    invited: (name) => `${name} (eingeladen)`,
    people: 'Personen',
    peopleIn: (album) => `Personen in ${album}`,
    others: 'Alben, die andere mit dir teilen',
    noneOfOthers: 'Es gibt keine.',
    by: (owner) => `von ${owner}`,
    leave: 'Verlassen',
    leaveAlbum: (album) => `${album} verlassen`,
  },
};
