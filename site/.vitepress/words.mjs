const WORDS = {
  en: {
    ...{ name: "English", tour: "Five minutes", questions: "Ten questions", cases: "Cases", reference: "Reference" },
    ...{ onThisPage: "On this page", before: "Before", next: "Next", theme: "Theme", menu: "Menu", top: "To the top" },
    ...{ language: "Language", search: "Search" },
    ...{ skip: "Skip to the text", lost: "This page is not here.", home: "To the first page" },
    ...{ noResults: "Nothing is found for", reset: "Clear", details: "Show the text around", back: "Close the search" },
    ...{ select: "to open", navigate: "to move", close: "to close", copy: "Copy" },
  },
  ko: {
    ...{ name: "한국어", tour: "5분 둘러보기", questions: "열 가지 질문", cases: "사례", reference: "참고" },
    ...{ onThisPage: "이 쪽에서", before: "이전", next: "다음", theme: "화면 테마", menu: "메뉴", top: "맨 위로" },
    ...{ language: "언어", search: "찾기" },
    ...{ skip: "본문으로 건너뛰기", lost: "이 쪽은 없습니다.", home: "첫 쪽으로" },
    ...{ noResults: "찾은 것이 없습니다:", reset: "지우기", details: "둘레 글 보기", back: "찾기 닫기" },
    ...{ select: "열기", navigate: "이동", close: "닫기", copy: "복사" },
  },
  ja: {
    ...{ name: "日本語", tour: "5分で見る", questions: "十の問い", cases: "事例", reference: "参照" },
    ...{ onThisPage: "このページの内容", before: "前へ", next: "次へ", theme: "テーマ", menu: "メニュー", top: "上へ" },
    ...{ language: "言語", search: "検索" },
    ...{ skip: "本文へ", lost: "このページはありません。", home: "最初のページへ" },
    ...{ noResults: "見つかりません：", reset: "消す", details: "前後の文を表示", back: "検索を閉じる" },
    ...{ select: "開く", navigate: "移動", close: "閉じる", copy: "コピー" },
  },
  zh: {
    ...{ name: "中文", tour: "五分钟导览", questions: "十个问题", cases: "案例", reference: "参考" },
    ...{ onThisPage: "本页内容", before: "上一页", next: "下一页", theme: "主题", menu: "菜单", top: "返回顶部" },
    ...{ language: "语言", search: "搜索" },
    ...{ skip: "跳到正文", lost: "没有这一页。", home: "回到首页" },
    ...{ noResults: "没有找到：", reset: "清除", details: "显示前后文", back: "关闭搜索" },
    ...{ select: "打开", navigate: "移动", close: "关闭", copy: "复制" },
  },
};

/** The words of the site's frame in one language. */
export function words(language) {
  return WORDS[language];
}
