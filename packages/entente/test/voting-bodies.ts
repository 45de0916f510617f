/** Members of voting bodies as public sources give them: votes and populations, by ISO 3166 alpha-3. */
interface Body {
  readonly [member: string]: { readonly votes: number; readonly population: number };
}

/** The Council of the EU in 2020; populations of mid-2020 (World Bank). One member, one vote. */
export const lisbon2020: Body = {
  AUT: { votes: 1, population: 8_916_864 },
  BEL: { votes: 1, population: 11_538_604 },
  BGR: { votes: 1, population: 6_550_696 },
  HRV: { votes: 1, population: 3_914_206 },
  CYP: { votes: 1, population: 1_302_247 },
  CZE: { votes: 1, population: 10_697_858 },
  DNK: { votes: 1, population: 5_831_404 },
  EST: { votes: 1, population: 1_329_522 },
  FIN: { votes: 1, population: 5_529_543 },
  FRA: { votes: 1, population: 67_601_110 },
  DEU: { votes: 1, population: 83_160_871 },
  GRC: { votes: 1, population: 10_698_599 },
  HUN: { votes: 1, population: 9_670_419 },
  IRL: { votes: 1, population: 5_039_747 },
  ITA: { votes: 1, population: 59_438_851 },
  LVA: { votes: 1, population: 1_900_449 },
  LTU: { votes: 1, population: 2_810_369 },
  LUX: { votes: 1, population: 630_419 },
  MLT: { votes: 1, population: 515_490 },
  NLD: { votes: 1, population: 17_441_500 },
  POL: { votes: 1, population: 37_515_748 },
  PRT: { votes: 1, population: 10_297_081 },
  ROU: { votes: 1, population: 19_265_250 },
  SVK: { votes: 1, population: 5_458_827 },
  SVN: { votes: 1, population: 2_102_419 },
  ESP: { votes: 1, population: 47_359_424 },
  SWE: { votes: 1, population: 10_353_442 },
};

/** The Council of the EU under the Treaty of Nice, 2007; populations of mid-2010 (World Bank). */
export const nice2007: Body = {
  DEU: { votes: 29, population: 81_776_930 },
  FRA: { votes: 29, population: 65_026_211 },
  ITA: { votes: 29, population: 59_819_407 },
  GBR: { votes: 29, population: 62_766_365 },
  ESP: { votes: 27, population: 46_576_897 },
  POL: { votes: 27, population: 38_042_794 },
  ROU: { votes: 14, population: 20_246_871 },
  NLD: { votes: 13, population: 16_615_394 },
  BEL: { votes: 12, population: 10_895_586 },
  CZE: { votes: 12, population: 10_474_410 },
  GRC: { votes: 12, population: 11_121_341 },
  HUN: { votes: 12, population: 10_000_023 },
  PRT: { votes: 12, population: 10_573_100 },
  AUT: { votes: 10, population: 8_363_404 },
  BGR: { votes: 10, population: 7_395_599 },
  SWE: { votes: 10, population: 9_378_126 },
  DNK: { votes: 7, population: 5_547_683 },
  IRL: { votes: 7, population: 4_560_155 },
  LTU: { votes: 7, population: 3_097_282 },
  SVK: { votes: 7, population: 5_391_428 },
  FIN: { votes: 7, population: 5_363_352 },
  CYP: { votes: 4, population: 1_127_816 },
  EST: { votes: 4, population: 1_331_475 },
  LVA: { votes: 4, population: 2_097_555 },
  LUX: { votes: 4, population: 506_953 },
  SVN: { votes: 4, population: 2_048_583 },
  MLT: { votes: 3, population: 414_508 },
};

/**
 * Votes of the 190 members of the International Monetary Fund on 2 October 2022, in the alphabetical order of its own
 * list of members' quotas and voting power; 5,039,930 together.
 */
// biome-ignore format: a table of figures
export const fund2022: readonly number[] = [
  4697, 2852, 21058, 2284, 8860, 1659, 33332, 2747, 67183, 40779, 5376, 3283, 5409, 12125, 2404, 8274, 65566, 1726,
  2697, 1663, 3860, 4111, 3431, 111879, 4472, 10422, 2663, 2999, 1696, 3209, 4219, 111698, 2573, 2861, 18902, 306288,
  21904, 1637, 12119, 3079, 5153, 7963, 8633, 4497, 23261, 35853, 1777, 1574, 6233, 8436, 21830, 4331, 3034, 1618,
  3895, 2244, 4466, 2443, 25565, 203010, 3619, 2081, 3563, 267803, 8839, 25748, 1623, 5745, 3601, 1743, 3277, 3097,
  3957, 20859, 4677, 132603, 47943, 37130, 18097, 35958, 20668, 152159, 5288, 309664, 4890, 13043, 6887, 1571, 87286,
  2285, 20794, 3235, 2517, 4782, 7794, 2157, 4043, 17191, 5875, 14677, 3903, 2847, 37797, 1671, 3325, 3142, 1508,
  2747, 2881, 90586, 1531, 3184, 2182, 2064, 10403, 3731, 6627, 3370, 1487, 3028, 88824, 13980, 4059, 2775, 26004,
  2862, 39006, 6903, 21769, 1508, 5227, 4091, 3473, 14804, 21888, 42413, 22060, 8810, 19573, 130496, 3061, 1621, 1951,
  1607, 101385, 4695, 8007, 1688, 3533, 40378, 11469, 7324, 1667, 3093, 31971, 3919, 96814, 7247, 1584, 1673, 1576,
  7761, 2748, 45759, 59170, 4395, 3199, 5437, 33578, 1715, 2927, 1597, 6157, 6911, 48045, 3845, 1484, 5069, 21577,
  24571, 203010, 831401, 5750, 6971, 1697, 38686, 12990, 6329, 11241, 8527,
];
