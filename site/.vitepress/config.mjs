import { existsSync } from "node:fs";
import { join } from "node:path";
import { defineConfig } from "vitepress";
import { sidebar } from "./sidebar.mjs";
import { words } from "./words.mjs";

const PLACES = { en: ["en", "/"], ko: ["ko", "/ko/"], ja: ["ja", "/ja/"], zh: ["zh-Hans", "/zh/"] };
/** The languages that have pages. */
const LANGUAGES = Object.fromEntries(
  Object.entries(PLACES).filter(([, [, base]]) => existsSync(join(import.meta.dirname, "../pages", base, "index.md"))),
);

/** Latin words by what is no letter, Chinese, Japanese and Korean by the words that the browser finds in them. */
function tokenize(text) {
  const segmenter = new Intl.Segmenter(undefined, { granularity: "word" });
  return [...segmenter.segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment.toLowerCase());
}

function searchWords(said) {
  return {
    button: { buttonText: said.search, buttonAriaLabel: said.search },
    modal: {
      ...{ displayDetails: said.details, resetButtonTitle: said.reset, backButtonTitle: said.back },
      noResultsText: said.noResults,
      footer: {
        ...{ selectText: said.select, selectKeyAriaLabel: "Enter", navigateText: said.navigate },
        ...{
          navigateUpKeyAriaLabel: "↑",
          navigateDownKeyAriaLabel: "↓",
          closeText: said.close,
          closeKeyAriaLabel: "Esc",
        },
      },
    },
  };
}

export default defineConfig({
  title: "Entente",
  description:
    "Can they agree: on what, in what order, would it hold, who pays, and which sentence stands behind every number?",
  srcDir: "pages",
  outDir: "../dist/site",
  cleanUrls: false,
  lastUpdated: false,
  // Pages lead to the library's own pages, which are made after these; all links are checked when all is there.
  ignoreDeadLinks: [/^\/api\//],
  locales: Object.fromEntries(
    Object.entries(LANGUAGES).map(([language, [lang, base]]) => [
      language === "en" ? "root" : language,
      {
        label: words(language).name,
        lang,
        themeConfig: {
          nav: [
            { text: words(language).tour, link: `${base}tour` },
            { text: words(language).questions, link: `${base}agree` },
            { text: words(language).cases, link: "/cases/" },
            { text: words(language).reference, link: "/case-format" },
          ],
          sidebar: sidebar(language),
          outline: { label: words(language).onThisPage, level: [2, 3] },
          docFooter: { prev: words(language).before, next: words(language).next },
          darkModeSwitchLabel: words(language).theme,
          sidebarMenuLabel: words(language).menu,
          returnToTopLabel: words(language).top,
          langMenuLabel: words(language).language,
          skipToContentLabel: words(language).skip,
          notFound: {
            title: words(language).lost,
            quote: "",
            linkText: words(language).home,
            linkLabel: words(language).home,
          },
        },
      },
    ]),
  ),
  themeConfig: {
    // Not every page is there in every language, so the menu leads to a language and not to a page.
    i18nRouting: false,
    externalLinkIcon: true,
    search: {
      provider: "local",
      options: {
        miniSearch: { options: { tokenize } },
        locales: Object.fromEntries(
          Object.keys(LANGUAGES).map((language) => [language, { translations: searchWords(words(language)) }]),
        ),
      },
    },
  },
});
