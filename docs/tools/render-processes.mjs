// Draws each bpmn/*.bpmn to docs/processes/*.svg, with the hash of its source, by which the build notices stale pictures.
// npm install && npm run render (CHROMIUM names the browser, /usr/bin/chromium unless set)
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('../../', import.meta.url));
const viewer = createRequire(import.meta.url).resolve('bpmn-js/dist/bpmn-viewer.production.min.js');

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: 1600, height: 900 } });
await page.setContent('<!doctype html><div id="canvas" style="width:1600px;height:900px"></div>');
await page.addScriptTag({ path: viewer });

for (const file of readdirSync(root + 'bpmn').filter(name => name.endsWith('.bpmn'))) {
  const source = readFileSync(root + 'bpmn/' + file, 'utf8');
  const drawn = await page.evaluate(async xml => {
    document.querySelector('#canvas').replaceChildren();
    const model = new BpmnJS({ container: '#canvas' });
    await model.importXML(xml);
    return (await model.saveSVG()).svg;
  }, source);
  const name = source.match(/<bpmn:process id="[^"]*" name="([^"]*)"/)[1];
  const picture = drawn
    .replace(/<\?xml[^]*?(?=<svg)/, '')
    .replace(/<!DOCTYPE[^>]*>/, '')
    .replace('<svg ', '<svg role="img" ')
    .replace(/(<svg[^>]*>)/, `$1<title>${name}</title><metadata>sha256:${createHash('sha256').update(source).digest('hex')}</metadata><rect x="-10000" y="-10000" width="30000" height="30000" fill="white"/>`);
  writeFileSync(root + 'docs/processes/' + file.replace('.bpmn', '.svg'), picture + '\n');
  console.log(file);
}
await browser.close();
