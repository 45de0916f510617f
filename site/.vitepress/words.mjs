const WORDS = {
  en: {
    ...{ name: "English", tour: "Five minutes", questions: "Ten questions", cases: "Cases", reference: "Reference" },
    ...{ onThisPage: "On this page", before: "Before", next: "Next", theme: "Theme", menu: "Menu", top: "To the top" },
    ...{ language: "Language", search: "Search" },
  },
  ko: {
    ...{ name: "한국어", tour: "5분 둘러보기", questions: "열 가지 질문", cases: "사례", reference: "참고" },
    ...{ onThisPage: "이 쪽에서", before: "이전", next: "다음", theme: "화면 테마", menu: "메뉴", top: "맨 위로" },
    ...{ language: "언어", search: "찾기" },
  },
  ja: {
    ...{ name: "日本語", tour: "5分で見る", questions: "十の問い", cases: "事例", reference: "参照" },
    ...{ onThisPage: "このページの内容", before: "前へ", next: "次へ", theme: "テーマ", menu: "メニュー", top: "上へ" },
    ...{ language: "言語", search: "検索" },
  },
  zh: {
    ...{ name: "中文", tour: "五分钟导览", questions: "十个问题", cases: "案例", reference: "参考" },
    ...{ onThisPage: "本页内容", before: "上一页", next: "下一页", theme: "主题", menu: "菜单", top: "返回顶部" },
    ...{ language: "语言", search: "搜索" },
  },
};

/** The words of the site's frame in one language. */
export function words(language) {
  return WORDS[language];
}
