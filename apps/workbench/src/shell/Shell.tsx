import { useEffect, useState } from "react";
import { en } from "../i18n/en.js";
import { catalogueOf, type Say, SayContext, sayIn } from "../i18n/text.js";
import { QuestionScreen } from "../questions/QuestionScreen.js";
import { useWork } from "../ui/workbench-context.js";
import { Home } from "./Home.js";
import { Problems } from "./Problems.js";
import { Rail } from "./Rail.js";
import { TopBar } from "./TopBar.js";
import { WhatIfBar } from "./WhatIfBar.js";
import { isQuestion } from "./workbench.js";

/** The frame of all screens. */
export function Shell() {
  const { language, theme } = useWork(({ settings }) => settings);
  const screen = useWork(({ address }) => address.screen);
  const isOpen = useWork(({ history }) => history !== null);
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
  }, [theme]);

  return (
    <SayContext value={say}>
      <a className="skip" href="#answer">
        {say("skip.answer")}
      </a>
      <TopBar />
      <div className="below">
        {isOpen && <Rail />}
        <div className="column">
          {isOpen && <Problems />}
          {isOpen && isQuestion(screen) ? <QuestionScreen key={screen} verb={screen} /> : <Home />}
        </div>
      </div>
      {isOpen && <WhatIfBar />}
    </SayContext>
  );
}
