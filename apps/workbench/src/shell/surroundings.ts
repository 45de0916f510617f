import type { Folder } from "../document/folder.js";
import type { Neighbours } from "../document/neighbours.js";
import type { ProjectOrigin } from "../document/origin.js";
import type { SettingsShelf } from "../document/settings.js";
import type { Vault } from "../document/vault.js";
import type { Press } from "../report/press.js";
import type { Runner } from "../runner/runner.js";
import type { TeamClient } from "../team/client.js";

/** A project on a team's server, and how it is asked. */
export interface TeamAt extends ProjectOrigin {
  readonly client: TeamClient;
}

/** What a workbench is given of the browser and of where it was served from. */
export interface Surroundings {
  readonly runner: Runner;
  readonly vault: Vault;
  readonly folder: Folder;
  readonly team: TeamAt | null;
  readonly press: Press | null;
  readonly locks: LockManager | undefined;
  readonly neighbours: Neighbours;
  readonly now: () => number;
  readonly location: {
    readonly hash: () => string;
    readonly push: (hash: string) => void;
    readonly replace: (hash: string) => void;
  };
  readonly isDark: () => boolean;
  readonly shelf: SettingsShelf;
}
