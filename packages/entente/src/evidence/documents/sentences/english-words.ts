const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Words before a name: a full stop after one ends nothing. */
export const TITLES = words(
  "Mr Mrs Ms Mx Dr Prof Gen Col Lt Sgt Capt Cpt Cmdr Cdr Adm Maj Brig Gov Sen Rep Reps Sens Pres Hon Rev Fr Amb Messrs Mme Mlle Sec Supt Insp Atty St Ste Mt Ft Sr Sra Msgr Lieut Pvt Cpl VAdm",
);
/** Titles that also close a name or an address. */
export const TITLES_THAT_CLOSE = words("St Sr Ft Sec Fr");

/** Words before a number. */
export const BEFORE_NUMBERS = words(
  "No Nos no nos p pp Art Arts art arts Sec Secs sec secs Vol Vols vol vols Fig Figs fig figs Ch ch Chap chap Para Paras para paras Cl cl Res Doc Docs Add Annex App Ex Eq v vol n nn fn Op cit Pt pt Reg Ser Suppl ca c approx Approx Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec tel Tel ext Rs Rm",
);

/** Words that are followed by more of their sentence, whatever that is. */
export const NEVER_LAST = words("vs cf viz e.g i.e eg ie esp incl excl a.k.a q.v c.f ca approx Approx seq");

/** Shortened words that may end a sentence: only a word that begins one tells. */
export const MAYBE_LAST = words(
  "Inc Ltd Co Corp Cos Bros LLC Jr Sr Esq etc al ed eds est Est dept Dept Depts govt Govt gov intl Intl natl Natl Assn assn Ave Blvd Rd Dr Bldg Univ univ Inst Acad Min min Mins hrs hr sq ft lb lbs oz mt km kg Mon Tue Tues Wed Thu Thurs Fri Sat Sun Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Ph.D M.D Ph D.C B.A M.A Calif Mass Conn Wash Pa Va Fla Ga Tex Ill Ariz Mich Minn Ont Que Okla Ore Tenn Wis Ky La Ala Ark Colo Del Md Me Mo Mont Neb Nev cont Cont abbr ibid Ibid Op",
);

/** Units that are words as well: shortened only behind a number. */
export const UNITS_THAT_ARE_WORDS = words("in");

/** Words that begin a sentence far more often than they go on after a shortened word. */
export const STARTERS = words(
  "The A An This That These Those He She It They We I You His Her Its Their Our My Your There Here Then But And Yet Or So Nor In On At For From If When While After Before As By To With Without No Not However Moreover Meanwhile Nevertheless Still Instead Indeed Thus Therefore Hence What Who Why How Where Whether Which Whose Both All Some Many Most Each Every Neither Either Even Under Over Since Until Although Though Because Once Now Today Yesterday Tomorrow Another Other Others Several Few One Two Three Such Only Also Among Between During Despite Through Nothing Nobody Everyone Perhaps Maybe Asked According Against Last Next Again Later Earlier Let Do Does Did Is Are Was Were Will Would Can Could Should May Might Must Have Has Had",
);

/** Of these, words that are also names: after an initial they are read as one. */
export const STARTERS_THAT_ARE_NAMES = words(
  "So No An In My Do May Will I A You Her Such Last Let On For One Still Over",
);

/** Verbs of saying: `"Is it so?" Kim asked.` is one sentence. */
export const SAYS =
  /^(?:\p{Lu}[\p{L}.'’-]*|the|a|an|his|her|their|its|he|she|they|we|i|it|one|of|and|deputy|former|senior)(?:\s+(?:\p{Lu}[\p{L}.'’-]*|[a-z-]+)){0,6}?\s+(?:said|says|asked|asks|told|tells|added|adds|replied|replies|wrote|writes|argued|argues|answered|insisted|demanded|declared|shouted|cried|exclaimed|wondered|warned|continued|remarked|noted|recalled|quipped|concluded|explained)\b/u;
