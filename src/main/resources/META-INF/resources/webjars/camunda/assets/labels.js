// The labels are read before the webapp draws anything: a first visit otherwise shows some of their keys instead.
export default async function labels(app) {
  const root = document.querySelector('base').getAttribute('app-root') + '/app/' + app + '/locales/';
  try {
    const kept = JSON.parse(localStorage.getItem('camunda-web') || '{}');
    const key = root + '_locales_data_en_' + window.bust;
    if (!kept[key]) {
      const answer = await fetch(root + 'en.json?bust=' + window.bust);
      if (answer.ok) {
        kept[key] = JSON.stringify(await answer.json());
        localStorage.setItem('camunda-web', JSON.stringify(kept));
      }
    }
  } catch (unreachable) {
    // the webapp then asks for them itself
  }
}
