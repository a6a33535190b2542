import labels from '../../../assets/labels.js';

await labels('welcome');

export default {
  app: { name: 'Welcome', vendor: 'Quality Outcomes' },
  locales: { availableLocales: ['en'], fallbackLocale: 'en' },
  disableWelcomeMessage: true
};
