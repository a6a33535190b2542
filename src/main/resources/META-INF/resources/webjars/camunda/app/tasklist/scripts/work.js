// Two tabs of a task: the page on which its work is done, and its evidence. Both are our own pages under their own
// addresses, in a frame; the Form tab beside them is where the task is completed.

const root = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');

export default [
  tab('workbook', 'Workbook', 950, form => form.page, 'All there is to this task is on the Form tab.'),
  tab('evidence', 'Evidence', 940, form => form.evidence, 'This task has no evidence of its own.')
];

function tab(id, label, priority, address, otherwise) {
  let leave = () => {};
  return {
    id: 'quality-outcomes-' + id,
    pluginPoint: 'tasklist.task.detail',
    priority,
    properties: { label },
    async render(node, { taskId }, scope) {
      leave();
      const answer = await fetch(root + '/api/v1/tasks/' + encodeURIComponent(taskId));
      if (!answer.ok) return say(node, 'This task is not open for you any more.');
      const page = address(await answer.json());
      if (!page) return say(node, otherwise);
      leave = show(node, label, root + page, () => scope.$root.$broadcast('refresh'));
    },
    unmount() {
      leave();
    }
  };
}

/** @returns what to do when the tab is left */
function show(node, title, address, saved) {
  const frame = document.createElement('iframe');
  frame.title = title;
  frame.src = address;
  frame.style.cssText = 'display:block;width:100%;min-height:320px;border:0';
  // the frame is as long as its page: what the page says of saving must be seen wherever somebody writes in it
  const said = document.createElement('p');
  said.setAttribute('aria-hidden', 'true');
  said.className = 'qo-said';
  frame.addEventListener('load', () => {
    const page = frame.contentDocument;
    if (!page?.body) return;
    const fit = () => { frame.style.height = page.documentElement.offsetHeight + 'px'; };
    new frame.contentWindow.ResizeObserver(fit).observe(page.documentElement);
    fit();
  });
  const hear = message => {
    const ours = message.source === frame.contentWindow && message.origin === location.origin;
    if (!ours || message.data.from !== 'quality-outcomes') return;
    if (message.data.saved) saved();
    if (message.data.said) said.textContent = message.data.said;
  };
  window.addEventListener('message', hear);
  node.replaceChildren(frame, said);
  return () => window.removeEventListener('message', hear);
}

function say(node, sentence) {
  const said = document.createElement('p');
  said.textContent = sentence;
  said.style.margin = '20px';
  node.replaceChildren(said);
}
