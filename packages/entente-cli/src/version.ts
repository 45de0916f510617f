/** Version of the package, which a test compares with its `package.json`. */
export const VERSION = "0.1.0";
