import { lazy, Suspense, useEffect, useState } from "react";
import { en } from "../i18n/en.js";
import { catalogueOf, type Say, SayContext, sayIn, useSay } from "../i18n/text.js";
import { QuestionScreen } from "../questions/QuestionScreen.js";
import { useWork, useWorkbench } from "../ui/workbench-context.js";
import { Announcer } from "./Announcer.js";
import { isQuestion } from "./asking.js";
import { COMMANDS } from "./commands.js";
import { Foot } from "./Foot.js";
import { Home } from "./Home.js";
import { withKeys } from "./key-map.js";
import { chordOf, createKeyReader, isTyping } from "./keys.js";
import { useNarrow } from "./narrow.js";
import { Problems } from "./Problems.js";
import { Rail } from "./Rail.js";
import { RunStrip } from "./RunStrip.js";
import { SeenStrip } from "./SeenStrip.js";
import { Skips } from "./Skips.js";
import { SCREENS } from "./screens.js";
import { TopBar } from "./TopBar.js";
import { useDroppedFile } from "./use-open-file.js";
import { WaitStrip } from "./WaitStrip.js";
import { WhatIfBar } from "./WhatIfBar.js";
import type { Workbench } from "./workbench.js";

const Clash = lazy(async () => ({ default: (await import("../case/versions/Clash.js")).Clash }));
const Merge = lazy(async () => ({ default: (await import("../team/Merge.js")).Merge }));
const HelpDialog = lazy(async () => ({ default: (await import("../help/HelpDialog.js")).HelpDialog }));
const Tour = lazy(async () => ({ default: (await import("../help/Tour.js")).Tour }));
const TeamBar = lazy(async () => ({ default: (await import("../team/TeamBar.js")).TeamBar }));
const Palette = lazy(async () => ({ default: (await import("./Palette.js")).Palette }));

/** The frame of all screens. */
export function Shell() {
  const { language, theme, density, keys, letters } = useWork(({ settings }) => settings);
  const screen = useWork(({ address }) => address.screen);
  const isOpen = useWork(({ history }) => history !== null);
  const isArriving = useWork(({ arrival, address }) => arrival === "under way" && address.screen !== "home");
  // A screen keeps what it was told: another audience gets another one.
  const audience = useWork(({ seen }) => seen?.audience ?? "");
  const isClash = useWork(({ keeping }) => keeping?.state === "clash");
  const isTeam = useWork(({ team }) => team !== null);
  const [, Place] = SCREENS.find(([place]) => place === screen && (isTeam || place !== "team")) ?? [];
  // Settings are the browser's: they are there whatever is open; the project has pages before any of its cases is.
  const isPlace = Place !== undefined && (isOpen || screen === "settings" || screen === "team");
  const workbench = useWorkbench();
  const isNarrow = useNarrow();
  const over = useWork((state) => state.over);
  const isTouring = useWork(({ tour }) => tour !== null);
  const close = (): void => workbench.store.setState({ over: null });
  useDroppedFile();
  const [say, setSay] = useState<Say>(() => sayIn("en", en));

  useEffect(() => {
    let isCurrent = true;
    void catalogueOf(language).then((catalogue) => {
      if (!isCurrent) return;
      document.documentElement.lang = language;
      setSay(() => sayIn(language, catalogue));
    });
    return () => {
      isCurrent = false;
    };
  }, [language]);

  useEffect(() => {
    document.documentElement.dataset.theme = theme;
    document.documentElement.dataset.density = density;
  }, [theme, density]);

  useEffect(() => {
    const reader = createKeyReader(withKeys(COMMANDS, { keys, letters }));
    const onKeyDown = (event: KeyboardEvent): void => {
      const chord = chordOf(event);
      // Stopping what runs goes before what a field would do with the key, and after whatever is open above the page.
      if (chord === "Escape" && !event.defaultPrevented && !event.isComposing && isRunning(workbench)) {
        workbench.cancel();
        event.preventDefault();
        return;
      }
      if (event.defaultPrevented || isTyping(event.composedPath()[0] ?? null, event.isComposing, chord)) return;
      const command = reader.press(chord);
      if (command === null) return;
      command.run(workbench);
      event.preventDefault();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [workbench, keys, letters]);

  return (
    <SayContext value={say}>
      <Skips />
      <Announcer />
      <TopBar />
      {isTeam && (
        <Suspense fallback={null}>
          <TeamBar />
        </Suspense>
      )}
      <RunStrip />
      <div className="below">
        {isOpen && !isNarrow && <Rail />}
        <div className="column">
          {isClash && <Suspense fallback={null}>{isTeam ? <Merge /> : <Clash />}</Suspense>}
          {isOpen && <SeenStrip />}
          {isOpen && <WaitStrip />}
          {isOpen && screen !== "case" && <Problems />}
          {isOpen && isQuestion(screen) && <QuestionScreen key={`${screen} ${audience}`} verb={screen} />}
          {isPlace && Place !== undefined && (
            <Suspense fallback={null}>
              <Place key={audience} />
            </Suspense>
          )}
          {!isPlace && !(isOpen && isQuestion(screen)) && (isArriving ? <Arriving /> : <Home />)}
        </div>
      </div>
      {isOpen && (isNarrow ? <Foot /> : <WhatIfBar />)}
      <Suspense fallback={null}>
        {over === "palette" && <Palette onClose={close} />}
        {over === "help" && <HelpDialog onClose={close} />}
        {isTouring && <Tour />}
      </Suspense>
    </SayContext>
  );
}

/** What the address names is on its way: nothing else is worked out meanwhile. */
function Arriving() {
  const say = useSay();
  return (
    <main id="answer" className="home" aria-busy="true">
      <p>{say("home.arriving")}</p>
    </main>
  );
}

/** Whether something runs long enough to be felt. */
function isRunning({ store }: Workbench): boolean {
  const { run } = store.getState();
  return run !== null && run.phase !== "unfelt" && document.querySelector("dialog[open]") === null;
}
