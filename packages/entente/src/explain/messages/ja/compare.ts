export const compare = {
  "compare.headline": "{a}：{sentenceA}{b}：{sentenceB}",
  "compare.side.offers":
    "提案側のいずれにも利益となる交換{everyGains}件のうち、{addressees}は{taken}件を受け入れます。",
  "compare.side.room":
    "{forum}は{others}件の案のうち{count}件を受け入れることが{delivers, select, all {でき、{nCount, plural, =1 {それを} other {そのすべてを}}独力で履行できます} none {できますが、独力で履行できるものはありません} other {でき、そのうち{deliverable}件は独力で履行できます}}。",
  "compare.same":
    "{a}と{b}の間で異なる答えはありません{n, plural, =0 {。入力も同じです} other {。ただし入力は{count}件異なります}}。",
  "compare.answer": "{label}：{sentence}",
  "compare.goal":
    "双方がともに扱う争点{count}件について、{parties}の隔たりは{a}では平均{before}点、{b}では平均{after}点です。{direction, select, closer {互いに近づきました} other {互いに離れました}}。",
  "compare.outlierGone": "{a}では{before}が他から離れていましたが、{b}では離れている者はいません。",
  "compare.outlierNew": "{a}では離れている者はいませんでしたが、{b}では{after}が離れています。",
  "compare.outlierOther": "他から離れているのは、{a}では{before}でしたが、{b}では{after}です。",
  "compare.first": "{party}が第一とするものは、{a}では{before}、{b}では{after}です。",
  "compare.onlyIssues": "{label}だけで扱われる争点：{issues}。",
  "compare.onlyLines": "{label}だけにあるレッドライン：{lines}。",
  "compare.otherLines": "{label}で内容が異なるレッドライン：{lines}。",
  "compare.change": "{issue}（{from}、次いで{to}）",
  "compare.deal":
    "ナッシュ基準で提示すべき案は、{n, plural, =0 {双方がともに扱うどの争点でも同じです} other {次の点で異なります：{changes}}}。",
  "compare.blocker":
    "単独で最も多く阻んでいるのは、{a}では{before}（他のすべてが受け入れる案{soleA}件）、{b}では{after}（{soleB}件）です。",
  "compare.driver":
    "{figure}は{before}件から{after}件になりました。違いのうち単独で最も大きく効いているのは{input}で、それがなければ{without}件です。{n, plural, =0 {} other {次いで：{others}。}}",
  "compare.next": "{input}（{without}件）",
  "compare.noDriver": "{figure}は{before}件から{after}件になりました。どれか一つの違いだけでは説明できません。",
  "compare.leftOut":
    "違いのうち{count}件は元に戻して確かめていません。数が多すぎるか、それなしでは事例に問うことができないためです。",
  "compare.lackingForum": "{label}には「{name}」という場がないため、その最初の場に問います。",
  "compare.lackingWhere": "{label}には「{name}」に当たる目標も争点もないため、この条件なしで問います。",
  "figure.zone.count": "受け入れられる案の数",
  "figure.zone.deliverable": "履行できる案の数",
  "figure.offers.takenEveryGains": "受け入れられる交換の数",
  "figure.goal.taken": "「{goal}」を含み受け入れられる交換の数",
  "figure.goal.room": "「{goal}」を含む受け入れ可能な案の数",
  "input.position": "{issue}についての{party}の立場",
  "input.salience": "{party}が{issue}に置く比重",
  "input.levers": "{issue}を履行できるのは誰か",
  "input.issue": "「{issue}」がそもそも議題に上っていること",
  "input.linkage": "{condition}がともに実現したときに{party}が得るもの",
  "input.alternative": "合意の代わりに{party}が持つもの",
  "input.forum": "{forum}に誰が着き、どの規則で決めるか",
  "compare.sameBlocker":
    "どちらでも単独で最も多く阻んでいるのは{after}です。他のすべてが受け入れる案を、{a}では{soleA}件、{b}では{soleB}件阻んでいます。",
  "compare.wholeDriver": "{figure}は{before}件から{after}件になりました。そのすべてを一つの違いが説明します：{input}。",
  "compare.coders":
    "{a}と{b}の読みの間で、問いの最初の答え{of}件のうち{n, plural, =0 {異なるものはありません} other {{count}件が異なります：{verbs}}}。",
} as const;
