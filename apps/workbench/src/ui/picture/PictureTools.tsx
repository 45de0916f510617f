import type { Screen } from "entente";
import { download } from "../download.js";
import { useWork, useWorkbench } from "../workbench-context.js";
import { pngOf } from "./png-of.js";

interface PictureToolsProps {
  readonly picture: NonNullable<Screen["picture"]>;
  /** Name of the files without its ending. */
  readonly name: string;
}

/** The picture and its table as files to keep. */
export function PictureTools({ picture, name: plain }: PictureToolsProps) {
  const workbench = useWorkbench();
  const audience = useWork(({ seen }) => seen?.audience);
  const name = audience === undefined ? plain : `${plain}.${audience}`;
  const { svg, table, scene } = picture;
  return (
    <>
      <button type="button" onClick={() => download(`${name}.svg`, svg, "image/svg+xml")}>
        SVG
      </button>
      <button type="button" onClick={async () => download(`${name}.png`, await pngOf(svg, scene), "image/png")}>
        PNG
      </button>
      <button
        type="button"
        onClick={() =>
          workbench.runner.send("csv", { table }, (reply) => {
            if (reply.kind === "written") download(`${name}.csv`, `\uFEFF${reply.text}`, "text/csv");
          })
        }
      >
        CSV
      </button>
    </>
  );
}
