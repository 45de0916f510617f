/**
 * The tempered mean as it ships: shares of its powers of salience (0, ½, 1), and what they were learned from. Learned anew by
 * `entente backtest DATA --json`, whose `refit` holds the shares and the fingerprint of the data.
 *
 * @source Arregui & Perarnaud (2021), DEU III, doi:10.34810/data53
 */
export const TEMPERED = {
  id: "tempered",
  version: 1,
  shares: [0.324041, 0.36034, 0.315619],
  fittedOn: {
    data: "DEU III: 254 decided issues of 128 proposals, decided from 1998 to 2019",
    issues: 254,
    fingerprint: "8ed46d46aac4882588b9c8a299b1fe6479cbff25e17be765598135ea66296467",
  },
} as const;
