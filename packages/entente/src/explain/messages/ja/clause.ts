export const clause = {
  "clause.title": "{title}：交渉用の文案",
  "clause.source":
    "{source, select, nash {この文案は、ナッシュ積によるこの席の合意案を書いたものである。} nearMiss {この席には合意案がないため、最も近い案を書いた。} other {この文案は、求められた案を書いたものである。}}",
  "clause.how":
    "太字が文案の述べる内容である。別のものを望む当事者がいる場合は、これだけを望む者と、代わりに何を望むかが角括弧に入っている。",
  "clause.steps": "条項は実行する順に並んでいる。",
  "clause.act": "{issue}：{by}が「{from}」から次へ移す：{option}",
  "clause.nobody": "{issue}：「{from}」から次へ。ただし誰の手にもない行為である：{option}",
  "clause.worded": "{issue}：{wording}――{option}",
  "clause.stop": "。",
  "clause.thisText": "この文案",
  "clause.after": "第{clauses}項の後に限る",
  "clause.afterNone": "{first}が整った後に限る。この文案はそれをもたらさない",
  "clause.breaks": "{line}に反する。",
  "clause.sacred": "{party}は、これは取引の対象ではないとしている：{line}。",
  "clause.done": "{day}までに実行。",
  "clause.open":
    "{n, plural, =0 {{nTotal, plural, =0 {条項はない。この文案は何も変えない。} other {括弧の付いた条項はない。席に着く誰も別のものを先に望んでいない。}}} other {{total}の条項のうち{count}に括弧が付いている。}}",
  "clause.silent": "文案が触れないもの：{issues}。今の状態がそのまま残る。",
} as const;
