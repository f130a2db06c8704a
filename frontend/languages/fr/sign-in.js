/** @type {typeof import('../en/sign-in.js').default} */
export default {
  layout: {
    what: 'Un lieu privé pour vos photos : chacune est scellée avant d’être enregistrée, et seul son propriétaire peut l’ouvrir.',
  },

  signIn: {
    title: 'Connexion',
    expired:
      'Votre session a pris fin : vous êtes donc déconnecté. Les photos déjà enregistrées sont en sécurité ; l’envoi en cours reprendra dès que vous vous connecterez.',
    login: 'Nom d’utilisateur ou e-mail',
    password: 'Mot de passe',
    submit: 'Se connecter',
    busy: 'Connexion en cours',
    forgot: 'Mot de passe oublié ?',
    withPasskey: 'Se connecter avec une clé d’accès',
    waiting: 'En attente de votre appareil',
    withProvider: (name) => `Se connecter avec ${name}`,
  },

  registration: {
    open: 'Pas encore de compte ? ',
    createAccount: 'Créer un compte',
    noAdministrator: 'Ce Darkslide n’a pas encore d’administrateur. Sa console affiche l’adresse à ouvrir.',
    invitation: 'Pas encore de compte ? Ouvrez le lien de votre invitation.',
  },
};
