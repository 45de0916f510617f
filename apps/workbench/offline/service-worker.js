// Keeps the workbench at hand without the network. The build puts its own files into the list.
const FILES = [];
const CACHE = "entente-VERSION";

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(FILES)));
});

self.addEventListener("activate", (event) => {
  const old = (names) => names.filter((name) => name.startsWith("entente-") && name !== CACHE);
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(old(names).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

/** The page itself comes from the network where there is one, so that a new one is seen; its parts never change. */
self.addEventListener("fetch", (event) => {
  const { request } = event;
  const isOurs = request.method === "GET" && new URL(request.url).origin === self.location.origin;
  if (!isOurs || new URL(request.url).pathname.includes("/api/")) return;
  const kept = () => caches.match(request, { ignoreSearch: true, ignoreVary: true });
  event.respondWith(
    request.mode === "navigate"
      ? fetch(request).catch(() => caches.match("./", { ignoreVary: true }))
      : kept().then((found) => found ?? fetch(request)),
  );
});
