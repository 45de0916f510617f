/** Made by the build: sentences of a language, loaded when it is first spoken. */
declare module "virtual:languages" {
  /** Loads what a language says; once it is there, the library can speak it. */
  export const speak: (language: import("entente").Language) => Promise<void>;
}
