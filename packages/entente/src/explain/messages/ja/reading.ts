/** What the reading of a case warns of, for those who read its answers. */
export const reading = {
  "reading.gap.parties": "当事者がまだありません。",
  "reading.gap.issues": "争点がまだありません。",
  "reading.gap.positions": "立場がまだありません。",
  "reading.observer": "{party}は比重のある立場を持たないオブザーバーで、どのルールからも除かれます。",
  "reading.observerAt": "{forum}：{party}は自らの立場を持たず、傍聴するだけです。",
  "reading.neverAsked": "{where}：{party}は立場を持たないので、この条件は問われません。",
  "reading.noMembers": "{forum}：誰も席に着いていないので、何も受け入れられません。",
  "reading.noCapability":
    "ほかの当事者には力の値がありますが、{party}にはありません。力で重み付けした数値からは除かれます。",
  "reading.reservedName":
    "当事者の一つが識別子「government」を持っていますが、この名は批准ではその当事者自身を指します。",
  "reading.namedTwice": "{where}：{party}が二度挙げられています。",
  "reading.samePlace": "{issue}：「{option}」は別の選択肢と同じ位置にあり、どの当事者も区別できません。",
  "reading.noNote": "{where}：判断ですが、その理由を述べる注記がありません。",
  "reading.emptyCondition": "{where}：何も求めていないので、破られることがありません。",
  "reading.quota": "{where}：ルールが全員の合計より多くを求めているので、満たされることがありません。",
  "reading.shares":
    "{burden}：{list, select, payers {負担する側} benefit {受益する側} other {責任}}の割合の合計が1になりません。",
  "reading.noAttribute": "{burden}：負担能力の基準となる数値「{ability}」がない当事者：{parties}。",
  "reading.response": "{offer}：{party}の回答「{answer}」は、事例の予測と比べられません。",
} as const;
