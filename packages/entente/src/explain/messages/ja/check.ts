export const check = {
  "check.sound": "{file}：誤りはありません。",
  "check.warned": "{file}：問うことはできますが、警告が{count}件あります。",
  "check.bad": "{file}：誤り{count}件を直すまでは問うことができません。",
  "check.share":
    "この事例全体には、文書に基づく入力が{coded}件、判断による入力が{judged}件あり、文書に基づくものは独立した出典{sources}件によります。",
  "check.shareJudged": "この事例の入力{judged}件はすべて判断によるもので、裏づけとなる文書はありません。",
  "check.recordNotRead": "事例の基準日より後のため読み込まれていないもの：{records}。",
  "check.expected": "期待された答え{asked}件のうち{passed}件が得られました。",
  "check.mismatch": "{id}：{path}は{found}ですが、期待された値は{expected}です。",
  "check.notAsked": "まだ存在しない問いのため、問わなかったもの：{ids}。",
} as const;
