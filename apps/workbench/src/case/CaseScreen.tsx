import type { Case } from "entente";
import { lazy, Suspense } from "react";
import { useSay } from "../i18n/text.js";
import { FaceTabs } from "../ui/FaceTabs.js";
import { useWork } from "../ui/workbench-context.js";
import { ProblemList } from "./ProblemList.js";

const SourceEditor = lazy(async () => ({ default: (await import("./SourceEditor.js")).SourceEditor }));

const FormFace = lazy(async () => ({ default: (await import("./form/FormFace.js")).FormFace }));
const Grid = lazy(async () => ({ default: (await import("./Grid.js")).Grid }));

const Overlays = lazy(async () => ({ default: (await import("./overlays/Overlays.js")).Overlays }));
const VersionsFace = lazy(async () => ({ default: (await import("./versions/VersionsFace.js")).VersionsFace }));

const FACES = ["form", "grid", "source", "overlays", "versions"] as const;
type Face = (typeof FACES)[number];

/** The case itself, as a grid of positions and as its text: two faces of one document. */
export function CaseScreen() {
  const say = useSay();
  const tab = useWork(({ address }) => address.tab);
  const read = useWork((state) => state.read);
  const kase = read?.kase ?? null;
  const face: Face = FACES.find((one) => one === tab) ?? (kase === null ? "source" : "form");
  const { language } = useWork(({ settings }) => settings);
  const gaps = read?.problems.filter(({ severity }) => severity === "warning").length ?? 0;
  return (
    <main className="case" data-screen="case">
      <section className="answer" id="answer">
        <h1 className="headline" data-answer="">
          {read === null
            ? say("answer.computing")
            : kase === null
              ? say("problems.bad", { n: read.problems.filter(({ severity }) => severity === "error").length })
              : sizeOf(kase, gaps)}
        </h1>
      </section>
      <FaceTabs
        label={say("case.faces")}
        faces={FACES}
        face={face}
        controls="case-face"
        nameOf={(one) => say(`case.face.${one}`)}
      />
      <div role="tabpanel" id="case-face" aria-labelledby={`tab-${face}`}>
        <Suspense fallback={null}>
          {face === "form" && <FormFace />}
          {face === "grid" && kase !== null && <Grid kase={kase} day={read?.day ?? ""} />}
          {face === "overlays" && <Overlays />}
          {face === "versions" && <VersionsFace />}
        </Suspense>
        {face === "source" && (
          <div className="source">
            <Suspense fallback={null}>
              <SourceEditor />
            </Suspense>
            <ProblemList />
          </div>
        )}
      </div>
    </main>
  );

  function sizeOf({ parties, issues }: Case, missing: number): string {
    const packages = Object.values(issues).reduce((all, { options }) => all * Object.keys(options).length, 1);
    const counts = { parties: Object.keys(parties).length, issues: Object.keys(issues).length, gaps: missing };
    if (packages <= 1e6) return say("case.size", { ...counts, packages });
    const power = Math.floor(Math.log10(packages));
    const first = new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(packages / 10 ** power);
    return say("case.huge", { ...counts, packages: `${first} × 10${superscript(power)}` });
  }
}

function superscript(power: number): string {
  return [...String(power)].map((digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(digit)] ?? "").join("");
}
