import labels from '../../../assets/labels.js';

await labels('admin');

export default {
  app: { name: 'Administration', vendor: 'Quality Outcomes' },
  locales: { availableLocales: ['en'], fallbackLocale: 'en' },
  disableWelcomeMessage: true
};
