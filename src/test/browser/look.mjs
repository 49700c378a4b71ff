// What any page has to stand, whoever made it: accessible by axe, no sideways scrolling, no text cut or laid over other text.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export const CHROMIUM = {
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic'],
};

/** Runs axe with its options, and expects no finding. */
export async function accessible(tab, options, expect) {
  await tab.evaluate(AXE);
  const result = await tab.evaluate((options) => window.axe.run(document, options), { resultTypes: ['violations'], ...options });
  for (const one of result.violations) {
    const places = one.nodes.slice(0, 3).map((node) => `${node.target.join(' ')} (${node.failureSummary.replace(/\s+/g, ' ')})`);
    expect(`axe ${one.id}, ${one.nodes.length} places`, false, `${one.help}: ${places.join('; ')}`);
  }
}

export async function fits(tab, expect) {
  const found = await tab.evaluate(() => {
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    // A form reaches over the edge of its place on purpose.
    const seen = (element) => element.checkVisibility() && !element.closest('.unseen, .skip, thead') && !element.querySelector('.editing');
    const cut = [...document.querySelectorAll('main th, main td, main p, main li, h1, h2, h3, h4, nav a, label')]
      .filter((element) => seen(element) && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
      .map((element) => element.textContent.trim().slice(0, 60));
    const laid = [];
    const outside = [];
    for (const svg of document.querySelectorAll('svg')) {
      if (!svg.checkVisibility()) continue;
      const frame = svg.getBoundingClientRect();
      const boxes = [...svg.querySelectorAll('text')].map((text) => ({ box: text.getBoundingClientRect(), says: text.textContent }));
      boxes.forEach(({ box, says }, i) => {
        if (box.left < frame.left - 1 || box.right > frame.right + 1 || box.bottom > frame.bottom + 1) outside.push(says);
        for (const other of boxes.slice(i + 1)) {
          const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
          const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
          if (across > 1 && down > 4) laid.push(`${says} / ${other.says}`);
        }
      });
    }
    return { wide, cut, laid, outside };
  });
  expect('sideways scrolling', found.wide <= 0, `${found.wide} px`);
  expect('text wider than its place', found.cut.length === 0, found.cut.slice(0, 3).join(' | '));
  expect('words laid over words in a picture', found.laid.length === 0, found.laid.slice(0, 3).join(' | '));
  expect('words outside of a picture', found.outside.length === 0, found.outside.slice(0, 3).join(' | '));
}
