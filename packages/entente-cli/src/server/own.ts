/** Who writes where one person has the folder for themselves. */
export const OWN = "local";
