// What Cockpit by itself does not know: the programme in figures on the dashboard, reviews that have ended, and the
// review behind an instance on a tab of its own. Everything comes from our own interface for programs.

const root = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');
const LIFECYCLE = 'QualityReviewProcess';

/** The element of the lifecycle at which a review stands in each phase. */
const PLACES = {
  SELF_EVALUATION: 'CallActivity_SelfEvaluate',
  VALIDATION: 'CallActivity_Validate',
  MODERATION: 'Event_ModerationDecided',
  REPORT: 'CallActivity_Report',
  IMPROVEMENT: 'CallActivity_Improve'
};

export default [
  {
    id: 'quality-outcomes-programme',
    pluginPoint: 'cockpit.dashboard',
    priority: 20,
    render(node) {
      show(node, async () => {
        const [figures, ended, lifecycle] = await Promise.all([
          ask('/programme'), ask('/programme/ended'), latestLifecycle()
        ]);
        return [
          element('h3', 'The programme'),
          element('div', { className: 'qo-columns' },
            phases(figures.phases, lifecycle), waiting(figures.waiting), late(figures.late), incidents(figures.incidents)),
          overdue(figures.overdue),
          endedReviews(ended)
        ];
      });
    }
  },
  {
    id: 'quality-outcomes-review',
    pluginPoint: 'cockpit.processInstance.runtime.tab',
    priority: 90,
    properties: { label: 'Review' },
    render(node, { processInstanceId }) {
      show(node, async () => review(await ask('/programme/instances/' + encodeURIComponent(processInstanceId))));
    }
  }
];

async function show(node, content) {
  const place = element('div', { className: 'qo-watch' }, 'Loading');
  node.replaceChildren(place);
  try {
    place.replaceChildren(...await content());
  } catch (missing) {
    place.replaceChildren(element('p', missing.status === 404
      ? 'There is no review here, or it is shown to the national team only.'
      : 'This cannot be shown now. Load the page again in a moment.'));
  }
}

async function ask(path) {
  const answer = await fetch(root + '/api/v1' + path, { headers: { Accept: 'application/json' } });
  if (!answer.ok) throw answer;
  return answer.json();
}

/** @returns its id, or null where nothing of it may be read */
async function latestLifecycle() {
  const answer = await fetch(root + '/camunda/api/engine/engine/default/process-definition/key/' + LIFECYCLE);
  return answer.ok ? (await answer.json()).id : null;
}

function phases(phases, lifecycle) {
  return table('Reviews by phase', ['Phase', 'Reviews'], phases.map(each => [
    lifecycle && PLACES[each.phase] && each.reviews
      ? link(`#/process-definition/${lifecycle}/runtime?activityIds=${PLACES[each.phase]}`, each.title)
      : each.title,
    each.reviews
  ]));
}

function waiting(waiting) {
  return table('Open steps, by whom they wait for', ['Waits for', 'Steps'],
    waiting.map(each => [capital(each.title), each.steps]), 'Nothing is open.');
}

function late(late) {
  return table('Overdue steps, by region and by how long', ['Region', 'Up to a week', 'Up to four weeks', 'Longer'],
    late.map(each => [each.region, each.week, each.month, each.longer]), 'Nothing is overdue.');
}

function incidents(incidents) {
  return table('Incidents', ['Case', 'Stands still at', 'What happened'], incidents.map(each => [
    link(`#/process-instance/${each.instance}/runtime?tab=incidents`, each.reference || each.instance),
    each.activity, each.message
  ]), 'Nothing has failed.');
}

function overdue(overdue) {
  return table('What is overdue', ['Step', 'With', 'Region', 'Since'], overdue.map(each => [
    link(`#/process-instance/${each.instance}/runtime`, each.name), capital(each.who), each.region, day(each.due)
  ]), 'Nothing is overdue.');
}

function endedReviews({ reviews, more }) {
  const phases = Object.keys(PLACES);
  const days = each => phases.map(phase => each.days[phase] === undefined ? '–' : each.days[phase]);
  const place = element('div', table('Reviews that have ended, with the days spent in each phase',
    ['Review', 'End', 'Self-evaluation', 'Validation', 'Moderation', 'Report', 'Improvement', 'Who did what'],
    reviews.map(each => [
      link(`${root}/reviews/${each.id}`, `${each.organisation}, ${each.reference}`), each.phase, ...days(each), steps(each)
    ]), 'No review has ended yet.'));
  if (more) place.append(element('p', 'These are the latest ones. ', link(`${root}/reviews`, 'All reviews')));
  return place;
}

/** Asked for only where somebody wants to know. */
function steps({ id, reference }) {
  const place = element('div');
  const details = element('details', element('summary', 'Show', hidden(` who did what in ${reference}`)), place);
  details.addEventListener('toggle', () => show(place, async () =>
    [doneSteps(await ask(`/programme/reviews/${id}/steps`))]), { once: true });
  return details;
}

function doneSteps(done) {
  return table('Steps that are done, in order', ['Step', 'By', 'On'],
    done.map(each => [each.name, capital(each.by), day(each.day)]), 'Nothing is done yet.');
}

function review({ review, phase, open, done, instances }) {
  const pages = `${root}/reviews/${review.id.value}`;
  return [
    element('h3', `${review.organisation.name}, ${review.reference}`),
    table(null, ['Fact', ''], [
      ['Phase', phase],
      ['Evidence period', `${day(review.periodFrom)} to ${day(review.periodTo)}`],
      ['To be submitted by', day(review.deadline)],
      ['Pages', element('span', link(pages, 'Review'), ', ', link(pages + '/self-evaluation', 'Self-evaluation'), ', ',
        link(pages + '/journal', 'Journal'))]
    ]),
    table('Open steps', ['Step', 'With', 'Due'], open.map(each => [
      each.name, capital(each.who), element('span', { className: each.late ? 'qo-late' : '' },
        each.due ? day(each.due) + (each.late ? ', overdue' : '') : '')
    ]), 'No step is open.'),
    table('Process instances of this case', ['Process'],
      instances.map(each => [link(`#/process-instance/${each.id}/runtime`, each.process)])),
    doneSteps(done),
    journal(review.id.value, pages)
  ];
}

function journal(id, pages) {
  const place = element('div');
  show(place, async () => {
    const { lines, more, broken } = await ask(`/reviews/${id}/journal`);
    return [
      ...(broken ? [element('p', { className: 'qo-late' }, `Somebody has changed this journal. ${broken}`)] : []),
      table('Journal so far', ['When', 'Who', 'What'],
        lines.map(each => [moment(each.at), each.who, sentences(each)]), 'Nothing was decided yet.'),
      ...(more ? [element('p', 'These are the first lines. ', link(`${pages}/journal`, 'The whole journal'))] : [])
    ];
  });
  return place;
}

function sentences({ what, was, became, reason }) {
  return [what, was && `Before: ${was}`, became, reason && `Reason: ${reason}`].filter(Boolean).join(' · ');
}

function table(caption, heads, rows, otherwise) {
  const title = caption ? [element('h3', caption)] : [];
  if (!rows.length) return element('div', ...title, element('p', otherwise));
  const cell = value => element('td', { className: typeof value === 'number' ? 'qo-number' : '' },
    value instanceof Node ? value : String(value));
  return element('div', ...title, element('table',
    element('thead', element('tr', ...heads.map((head, at) =>
      element('th', { scope: 'col', className: typeof rows[0][at] === 'number' ? 'qo-number' : '' }, head)))),
    element('tbody', ...rows.map(row => element('tr', ...row.map(cell))))));
}

function link(href, text) {
  return element('a', { href }, text);
}

function hidden(text) {
  return element('span', { className: 'sr-only' }, text);
}

function day(iso) {
  return new Date(iso + 'T12:00:00').toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
}

function moment(iso) {
  return `${day(iso.slice(0, 10))}, ${iso.slice(11, 16)}`;
}

function capital(text) {
  return text[0].toUpperCase() + text.slice(1);
}

/** @param content properties first if any, then nodes and texts */
function element(name, ...content) {
  const properties = content[0] && content[0].constructor === Object ? content.shift() : {};
  const made = Object.assign(document.createElement(name), properties);
  made.append(...content);
  return made;
}
