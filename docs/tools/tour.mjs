// Takes the pictures of the tour from a running demonstration, as its people see it.
// npm install && npm run tour (ADDRESS is where it runs, http://localhost:8080/ unless set; CHROMIUM names the browser)
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const address = process.env.ADDRESS ?? 'http://localhost:8080/';
const pictures = fileURLToPath(new URL('../guide/pictures/', import.meta.url));
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });

await as('lead.za3', async page => {
  await page.goto(address);
  await picture(page, 'start-of-a-lead');
});
await as('team3.zb2', async page => {
  await task(page, 'Gather evidence');
  await page.getByText('Evidence', { exact: true }).first().click();
  await page.frameLocator('iframe[title=Evidence]').getByText('Add evidence').first().waitFor();
  await picture(page, 'evidence');
});
await as('team2.zb2', async page => {
  await task(page, 'Judge outcome');
  await page.getByText('Workbook', { exact: true }).click();
  await page.frameLocator('iframe[title=Workbook]').locator('#ladder').waitFor();
  await picture(page, 'workbook');
});
await as('lead.zb2', async page => {
  await review(page, 'Cobblehythe');
  await picture(page, 'review');
  const own = page.url();
  await page.goto(own + '/team-plan');
  await picture(page, 'team-plan');
  await page.goto(own + '/coverage');
  await picture(page, 'coverage');
});
await as('sponsor.za9', async page => {
  await page.goto(address);
  await page.locator('main a[href*="/tasks/"]').first().click();
  await picture(page, 'sign-off');
});
await as('lead.za5', async page => {
  await review(page, 'Elverwick');
  await page.getByText('Receipt of the submission').click();
  await picture(page, 'receipt');
  await open(page, 'Reply to report');
  await picture(page, 'report-draft');
});
await as('validator5', async page => {
  await open(page, 'Validate submission');
  await picture(page, 'desk');
});
await as('validator3', async page => {
  await open(page, 'Propose reconciliation');
  await picture(page, 'reconciliation');
});
await as('sponsor.za3', async page => {
  await open(page, 'Approve development plan');
  await picture(page, 'development-plan');
});
await as('team1.za2', async page => {
  await open(page, 'Carry out action');
  await picture(page, 'action');
});
await as('lead.za2', async page => {
  await page.goto(address + 'plans/mine');
  await page.getByRole('link', { name: 'Board 2025-ZA2' }).click();
  await page.locator('h1').evaluate(place => place.scrollIntoView());
  await picture(page, 'board');
});
await as('lead.za3', async page => {
  await page.goto(address + 'practice?outcome=O3');
  await page.getByRole('link', { name: 'Asking those who never come' }).click();
  await picture(page, 'good-practice');
});
await as('national', async page => {
  await page.goto(address);
  await picture(page, 'start-of-the-national-team');
  await page.goto(address + 'camunda/app/cockpit/default/#/dashboard');
  await page.locator('.qo-watch table').first().waitFor();
  await page.locator('.qo-watch').evaluate(place => place.scrollIntoView());
  await picture(page, 'cockpit');
  await page.locator('.qo-watch').getByText('Self-evaluation').first().click();
  await page.locator('.djs-container').waitFor();
  await picture(page, 'lifecycle');
  await review(page, 'Birchwater');
  await page.getByRole('link', { name: 'Journal', exact: true }).click();
  await picture(page, 'journal');
  await page.goto(address + 'demo/mailbox');
  await picture(page, 'mailbox');
});
await browser.close();

async function as(person, visit) {
  const context = await browser.newContext({ viewport: { width: 1200, height: 720 }, locale: 'en-GB' });
  const page = await context.newPage();
  await page.goto(address + 'login');
  await page.fill('#username', person);
  await page.fill('#password', 'Evidence-first-27');
  await page.click('main button[type=submit]');
  await page.waitForLoadState('networkidle');
  await visit(page);
  await context.close();
}

/** In Tasklist, taken by the person. */
async function task(page, name) {
  await page.goto(address);
  const own = await page.locator(`main a:has-text("${name}")`).first().getAttribute('href');
  await page.goto(address + 'camunda/app/tasklist/default/#/?task=' + own.split('/').pop());
  await page.locator('.tabbed-content').waitFor();
}

/** The page on which a task's work is done. */
async function open(page, name) {
  await page.goto(address);
  await page.locator(`main a:has-text("${name}")`).first().click();
  await page.locator('main a:has-text("Open the page of this work")').click();
}

/** The review of the cycle in which all evaluate themselves; its reference has the year alone. */
async function review(page, organisation) {
  await page.goto(address);
  await page.locator('main table tr', { hasText: organisation }).filter({ hasText: /20\d\d-Z/ }).getByRole('link').first().click();
}

async function picture(page, name) {
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(800);
  await page.screenshot({ path: `${pictures}tour-${name}.png` });
}
