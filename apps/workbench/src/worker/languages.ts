import type { Language } from "entente";

/**
 * Loads what a language says; once it is there, the library can speak it. The build puts another module in this one's place
 * (`build/languages-on-demand.ts`), in which each language is a part of its own; here all of them come with the library.
 */
export async function speak(_: Language): Promise<void> {}
