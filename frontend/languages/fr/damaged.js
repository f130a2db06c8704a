/** @type {typeof import('../en/damaged.js').default} */
export default {
  page: {
    title: 'Photos endommagées',
    about: 'Darkslide vérifie à quelques semaines d’intervalle tout ce qu’il conserve. Ce qu’il a trouvé endommagé figure ici ; rien de cela n’a été supprimé.',
    help:
      'Si vous avez encore le fichier d’une photo, ajoutez-le de nouveau : cela la répare, avec ses albums, ses étiquettes et tout ce que vous y avez ajouté. ' +
      'Sinon, demandez à la personne qui gère ce Darkslide de la restaurer à partir d’une sauvegarde.',
    choose: 'Choisir des photos',
    none: 'Aucune photo n’est endommagée.',
    older: 'Afficher les plus anciennes',
    destroy: 'Supprimer définitivement',
    destroyWhich: (name) => ` : ${name}`,
  },

  note: {
    text: 'Certaines de vos photos sont endommagées. Si vous avez encore leurs fichiers, vous pouvez les réparer.',
    which: 'Voir lesquelles',
  },

  found: {
    gone: 'L’original est introuvable.',
    cut: 'Une partie de l’original manque.',
    altered: 'L’original n’est pas ce qui avait été enregistré.',
    unreadable: 'L’original ne peut pas être lu sur le disque.',
    key: 'Sa clé est endommagée, rien ne peut donc en être ouvert.',
    record: 'Son nom, sa description et ses étiquettes sont endommagés ; la photo elle-même est visible.',
    other: 'Ce qui en est conservé est endommagé.',
  },

  remedy: {
    again: 'Ajouter de nouveau le fichier la répare.',
    key: 'Seule une sauvegarde de la base de données peut la rétablir. S’il n’y en a pas, supprimez-la définitivement : son fichier pourra alors être ajouté comme une nouvelle photo.',
    record:
      'Seule une sauvegarde de la base de données peut les rétablir. S’il n’y en a pas, téléchargez la photo, supprimez-la définitivement et ajoutez-la comme une nouvelle.',
  },
};
