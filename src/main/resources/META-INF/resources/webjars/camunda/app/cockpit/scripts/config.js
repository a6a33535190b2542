import labels from '../../../assets/labels.js';

await labels('cockpit');

export default {
  app: { name: 'Cockpit', vendor: 'Quality Outcomes' },
  locales: { availableLocales: ['en'], fallbackLocale: 'en' },
  disableWelcomeMessage: true,
  customScripts: ['scripts/watch.js']
};
