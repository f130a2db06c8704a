import assert from 'node:assert/strict';
import { test } from 'node:test';
import ts from '../../.ci/node_modules/typescript/lib/typescript.js';
import './browser.js';
import { LANGUAGES, languageFor, localeFor } from '../lib/languages.js';
import { code, files, read, scripts } from './source.js';

/** Numbers that stand for whatever a text is told: they can be found in it again. */
const TOLD = [1111, 2222, 3333, 4444, 5555, 6666];

const parts = files.filter((name) => name.startsWith('languages/en/')).map((name) => name.slice('languages/en/'.length));
const others = LANGUAGES.map((language) => language.code).filter((one) => one !== 'en');

/** @typedef {{ [key: string]: string | ((...told: any[]) => string) | Texts }} Texts */

/** @param {string} language @param {string} part @returns {Promise<Texts>} */
const load = async (language, part) => (await import(`../languages/${language}/${part}`)).default;

/**
 * All texts of a part, by their names.
 *
 * @param {Texts} texts
 * @param {string} [group]
 * @returns {[string, string][]} those that are told something with it in them
 */
const flat = (texts, group = '') =>
  Object.entries(texts).flatMap(([key, text]) => {
    const name = group + key;
    if (typeof text === 'object') return flat(text, `${name}.`);
    return [/** @type {[string, string]} */ ([name, typeof text === 'function' ? text(...TOLD) : text])];
  });

/** What a text is told, and where elements go into it. @param {string} text */
const holes = (text) => [...new Set(text.replaceAll(/(?<=\d)\D(?=\d{3})/g, '').match(/\{\w+\}|(\d)\1{3}/g) ?? [])].sort();

for (const part of parts) {
  test(`every language says all of ${part}, and puts in what it is told`, async () => {
    const english = flat(await load('en', part));
    for (const language of others) {
      const said = new Map(flat(await load(language, part)));
      assert.deepEqual([...said.keys()].sort(), english.map(([name]) => name).sort(), language);
      for (const [name, text] of english) {
        assert.deepEqual(holes(said.get(name) ?? ''), holes(text), `${language}, ${name}: ${said.get(name)}`);
        assert.ok(text.length < 25 || said.get(name) !== text, `${language}, ${name} is still English: ${text}`);
      }
    }
  });

  // A group that is read with `[` anywhere counts as said in whole: which keys come is known only then.
  test(`all of ${part} is said somewhere`, async () => {
    const all = scripts
      .filter((name) => !name.startsWith('languages/'))
      .map(code)
      .join('\n');
    for (const [name] of flat(await load('en', part))) {
      const [key, group] = name.split('.').reverse();
      const used = group ? new RegExp(`\\b${group}(?:\\.${key}\\b|\\[)`) : new RegExp(`\\b(?:common|texts)(?:\\.${key}\\b|\\[)`);
      assert.match(all, used, `${part}: ${name}`);
    }
  });
}

test('French has a narrow no-break space inside of its quotation marks and before high punctuation', async () => {
  for (const part of parts) {
    for (const [name, text] of flat(await load('fr', part))) assert.doesNotMatch(text, /« | [:;?!»]/, `${part}, ${name}`);
  }
});

test('no language has a part that English has not', () => {
  for (const name of files.filter((one) => one.startsWith('languages/'))) assert.ok(parts.includes(name.split('/')[2]), name);
});

/** Names that look like words: keys of a keyboard, headers, and what is called so in every language. */
const NAMES = new Set(
  (
    'Alt Authorization AbortError Backspace Control Darkslide Delete End Enter Escape Home Range Shift Tab UTC PageUp PageDown ' +
    'ArrowLeft ArrowRight ArrowUp ArrowDown Google_Maps Apple_Maps OpenStreetMap Infinity English Deutsch Bearer_{} Authorization:_Bearer_… Files Problem'
  ).split(' '),
);
/** Calls whose strings are for the browser, or for whoever reads the console. */
const FOR_MACHINES =
  /^(?:.*\.)?(?:querySelector|querySelectorAll|closest|matches|matchMedia|style|Error|TypeError|RangeError|import|attributeFilter|setProperty|getPropertyValue)$/;
/** Attributes and fields that hold no text. */
const NO_TEXT = /^(?:class|className|accept|style|content|href|viewBox|d|transform|font|sizes|autocomplete|rel|as|mediaType)$/;

/**
 * Strings in a module that look like English.
 *
 * @param {string} name
 */
function englishIn(name) {
  /** @type {string[]} */
  const found = [];
  /** @param {ts.Node} node */
  const look = (node) => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if ((ts.isCallExpression(node) || ts.isNewExpression(node)) && FOR_MACHINES.test(node.expression.getText())) {
      for (const argument of node.arguments ?? []) if (!ts.isStringLiteralLike(argument) && !ts.isTemplateExpression(argument)) look(argument);
      return;
    }
    if (ts.isPropertyAssignment(node) && NO_TEXT.test(node.name.getText().replaceAll("'", '')) && !/[A-Z][a-z]+ [a-z]/.test(node.initializer.getText())) {
      if (ts.isStringLiteralLike(node.initializer) || ts.isConditionalExpression(node.initializer) || ts.isTemplateExpression(node.initializer)) return;
    }
    if (ts.isStringLiteralLike(node) && isEnglish(node.text)) found.push(node.text);
    if (ts.isTemplateExpression(node)) {
      const text = [node.head, ...node.templateSpans.map(({ literal }) => literal)].map((piece) => piece.text).join('{}');
      if (isEnglish(text)) found.push(text);
    }
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile(name, read(name), ts.ScriptTarget.Latest, true, ts.ScriptKind.JS));
  return found;
}

/** @param {string} text */
const isEnglish = (text) => {
  if (NAMES.has(text.replaceAll(' ', '_'))) return false;
  return (
    /^[A-Z][a-z’]+(?:[ .…:,{]|$)/.test(text) ||
    /\p{Ll}{2,}[’a-z]* \p{Ll}{2,}.*[.?!…]$/u.test(text) ||
    /(?:^| )(?:the|of|is|are|was|were|not|to|and) /.test(text)
  );
};

test('no text stands in code', () => {
  const found = scripts.filter((name) => !name.startsWith('languages/')).flatMap((name) => englishIn(name).map((text) => `${name}: ${text}`));
  assert.equal(found.length, 0, ['', ...found].join('\n'));
});

test('the user’s choice comes first, then the browser’s wish for a language that is whole', () => {
  assert.equal(languageFor('zh', ['de-DE']), 'zh');
  assert.equal(languageFor(null, ['nl-NL', 'de-AT', 'en']), 'de');
  assert.equal(languageFor(null, ['fr-FR', 'en-US']), 'en');
  assert.equal(languageFor('xx', []), 'en');
});

test('dates and numbers are those of the reader’s country, where the browser tells it', () => {
  assert.equal(localeFor('de', ['en-US', 'de-CH']), 'de-CH');
  assert.equal(localeFor('en', ['de-CH']), 'en-GB');
  assert.equal(localeFor('fr', ['en-US']), 'fr');
});
