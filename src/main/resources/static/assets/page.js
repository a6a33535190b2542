// The design system's own behaviour; every page works without it.
import { initAll } from '../vendor/nhsuk-frontend-10.6.1/nhsuk-frontend.min.js';

document.body.classList.add('js-enabled', 'nhsuk-frontend-supported');
initAll();
