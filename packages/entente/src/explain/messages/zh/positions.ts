export const positions = {
  "positions.headline":
    "从陈述中可读出{count}个立场{nContested, plural, =0 {} other {；其中{contested}个有争议，留待分析者判断}}。",
  "positions.none": "没有陈述在本案的议题上表明立场。",
  "positions.differs":
    "{party}在{issue}上：本案记为{current}（{basis, select, coded {编码} other {判断}}），而陈述介于{low}与{high}之间。",
  "positions.gap": "{party}在{issue}上：公开为{official}，实际为{real}。",
  "positions.contested": "{party}在{issue}上：陈述从{low}到{high}不等，没有一个位置能代表它。",
  "positions.earlier": "{party}在{issue}上：{until}之前的陈述不计；仅凭它们则为{at}。",
  "positions.table": "{party}在{issue}上：每个选项各有取值，陈述不予取代。",
  "positions.accepted": "已将{count}个立场写入{file}。",
} as const;
