// The design system's own behaviour; every page works without it.
import { initAll } from '../vendor/nhsuk-frontend-10.6.1/nhsuk-frontend.min.js';

document.body.classList.add('js-enabled', 'nhsuk-frontend-supported');
initAll();

// what is under way is looked at again until it stands still; without this there is a link that does it
const PLACE = '[data-live][data-refresh]';
if (document.querySelector(PLACE)) setTimeout(look, wait());

function wait() {
  return 1000 * document.querySelector(PLACE).dataset.refresh;
}

async function look() {
  const answer = await fetch(location.href).catch(() => null);
  if (answer?.ok && !answer.redirected) {
    const now = new DOMParser().parseFromString(await answer.text(), 'text/html');
    document.querySelectorAll(PLACE).forEach(place => {
      const fresh = now.getElementById(place.id);
      if (fresh) place.replaceWith(fresh);
    });
  }
  if (document.querySelector(PLACE)) setTimeout(look, wait());
}
